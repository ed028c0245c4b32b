import { z } from 'astro/zod';
import { leerlinggroepen } from '../taxonomy/doelgroep.ts';
import { bereiken, sectoren, soorten } from '../taxonomy/initiatief.ts';
import { onderwijssoorten } from '../taxonomy/onderwijssoort.ts';
import { initiatiefstatussen } from '../taxonomy/status.ts';
import {
  datum,
  eenOfMeer,
  gemeentecode,
  keuze,
  keuzes,
  moment,
  regiocode,
  samenvatting,
  tekst,
  url,
} from './velden.ts';

/** A place, class, school, trajectory or approach for pupils who got stuck, most of them in one region. */
export const initiatiefSchema = z.strictObject({
  /** De naam van het initiatief. */
  titel: tekst,
  /** Eén of twee zinnen (40 tot 240 tekens): wat is het, voor wie, waar? */
  samenvatting,
  /** Wat het is. */
  soort: keuze(soorten),
  /** Wie het uitvoert. */
  sector: keuze(sectoren),
  /** De organisatie die het aanbiedt. */
  aanbieder: tekst,
  /** De plaats; laat weg bij een initiatief zonder vaste plek. */
  plaats: tekst.optional(),
  /** De code van de gemeente. */
  gemeente: gemeentecode.optional(),
  /** Codes van de samenwerkingsverbanden waarvoor het bedoeld is, of landelijk. */
  regio: eenOfMeer(regiocode),
  /** Hoe ver het reikt. */
  bereik: keuze(bereiken),
  /** Voor welke leerlingen. */
  doelgroep: keuzes(leerlinggroepen),
  /** Leeftijd in jaren, van en tot en met. */
  leeftijd: z
    .strictObject({ van: z.int().min(0).max(30), tot: z.int().min(0).max(30).optional() })
    .refine(({ van, tot }) => tot === undefined || van <= tot, 'De eerste leeftijd is hoger dan de tweede.')
    .optional(),
  /** Voor welke soort onderwijs. */
  onderwijssoort: keuzes(onderwijssoorten),
  /** Korte feiten, elk een halve regel. */
  kenmerken: z.array(tekst).max(8, 'Houd het bij hoogstens acht kenmerken.'),
  /** De eigen website of pagina van het initiatief. */
  url: url.optional(),
  /** Zet op true als de url een pagina is met meer initiatieven. */
  verzamelpagina: z.boolean().optional(),
  /** Waar de gegevens vandaan komen: één of meer webadressen. */
  bron: eenOfMeer(url),
  /** Van wanneer de bron is: jaar, maand of dag. */
  brondatum: moment.optional(),
  /** Of het nog bestaat; actief alleen als een bron van de laatste 24 maanden dat zegt. */
  status: keuze(initiatiefstatussen),
  /** De dag waarop iemand de gegevens nakeek. */
  gecontroleerd: datum.optional(),
  /** Iets wat de lezer moet weten voordat hij contact opneemt. */
  waarschuwing: tekst.optional(),
});

export type Initiatief = z.infer<typeof initiatiefSchema>;
