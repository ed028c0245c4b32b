import { z } from 'astro/zod';
import { gebruikers } from '../taxonomy/doelgroep.ts';
import { hulpvragen, kosten, organisatiesoorten } from '../taxonomy/organisatie.ts';
import { datum, eenOfMeer, keuze, keuzes, samenvatting, tekst, telefoon, url, verwijzing } from './velden.ts';

/** A body that parents or professionals can turn to. */
export const organisatieSchema = z.strictObject({
  titel: tekst.describe('De naam.'),
  samenvatting: samenvatting.describe('Eén of twee zinnen (40 tot 240 tekens): waarvoor kunt u er terecht?'),
  soort: keuze(organisatiesoorten).describe('Wat voor organisatie het is.'),
  waarvoor: keuze(hulpvragen).describe('Onder welke vraag de organisatie in het overzicht staat.'),
  voor: keuzes(gebruikers).describe('Wie er terechtkan.'),
  kosten: keuze(kosten).describe('Wat het kost.'),
  url: url.optional().describe('De website.'),
  telefoon: telefoon.optional().describe('Het algemene telefoonnummer, nooit dat van een persoon.'),
  bereikbaar: tekst.optional().describe('Wanneer er iemand opneemt.'),
  nietvoor: eenOfMeer(tekst).describe('Waarvoor u hier niet moet zijn: één of meer volledige zinnen.'),
  daarvoor: z
    .array(verwijzing)
    .optional()
    .describe('Wie daar wel bij helpt: andere organisaties, met hun bestandsnaam.'),
  begrippen: z
    .array(verwijzing)
    .optional()
    .describe('Begrippen die de lezer hier tegenkomt, met hun bestandsnaam.'),
  materialen: z
    .array(verwijzing)
    .optional()
    .describe('Materialen van deze organisatie, met hun bestandsnaam.'),
  bron: eenOfMeer(url).describe('Waar de gegevens vandaan komen: één of meer webadressen.'),
  gecontroleerd: datum
    .optional()
    .describe('De dag waarop iemand de gegevens nakeek; zonder deze dag staat er "nog te controleren".'),
});

export type Organisatie = z.infer<typeof organisatieSchema>;
