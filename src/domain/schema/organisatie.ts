import { z } from 'astro/zod';
import { gebruikers } from '../taxonomy/doelgroep.ts';
import { kosten, organisatiesoorten } from '../taxonomy/organisatie.ts';
import { datum, eenOfMeer, keuze, keuzes, samenvatting, tekst, url, verwijzing } from './velden.ts';

/** A body that parents or professionals can turn to. */
export const organisatieSchema = z.strictObject({
  /** De naam. */
  titel: tekst,
  /** Eén of twee zinnen (40 tot 240 tekens): waarvoor kunt u er terecht? */
  samenvatting,
  /** Wat voor organisatie het is. */
  soort: keuze(organisatiesoorten),
  /** Wie er terechtkan. */
  voor: keuzes(gebruikers),
  /** Wat het kost. */
  kosten: keuze(kosten),
  /** De website. */
  url: url.optional(),
  /** Het algemene telefoonnummer, nooit dat van een persoon. */
  telefoon: tekst.optional(),
  /** Wanneer er iemand opneemt. */
  bereikbaar: tekst.optional(),
  /** Materialen van deze organisatie, met hun bestandsnaam. */
  materialen: z.array(verwijzing).optional(),
  /** Waar de gegevens vandaan komen: één of meer webadressen. */
  bron: eenOfMeer(url),
  /** De dag waarop iemand de gegevens nakeek; zonder deze dag staat er "nog te controleren". */
  gecontroleerd: datum.optional(),
});

export type Organisatie = z.infer<typeof organisatieSchema>;
