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
  titel: tekst.describe('De naam van het initiatief.'),
  samenvatting: samenvatting.describe('Eén of twee zinnen (40 tot 240 tekens): wat is het, voor wie, waar?'),
  soort: keuze(soorten).describe('Wat het is.'),
  sector: keuze(sectoren).describe('Wie het uitvoert.'),
  aanbieder: tekst.describe('De organisatie die het aanbiedt.'),
  plaats: tekst.optional().describe('De plaats; laat weg bij een initiatief zonder vaste plek.'),
  gemeente: gemeentecode.optional().describe('De code van de gemeente.'),
  regio: eenOfMeer(regiocode).describe(
    'Codes van de samenwerkingsverbanden waarvoor het bedoeld is, of landelijk.',
  ),
  bereik: keuze(bereiken).describe('Hoe ver het reikt.'),
  doelgroep: keuzes(leerlinggroepen).describe('Voor welke leerlingen.'),
  leeftijd: z
    .strictObject({
      van: z.int().min(0).max(30).describe('De laagste leeftijd.'),
      tot: z.int().min(0).max(30).optional().describe('De hoogste leeftijd; laat weg als die er niet is.'),
    })
    .refine(({ van, tot }) => tot === undefined || van <= tot, 'De eerste leeftijd is hoger dan de tweede.')
    .optional()
    .describe('Leeftijd in jaren, van en tot en met.'),
  onderwijssoort: keuzes(onderwijssoorten).describe('Voor welke soort onderwijs.'),
  kenmerken: z
    .array(tekst)
    .max(8, 'Houd het bij hoogstens acht kenmerken.')
    .describe('Korte feiten, elk een halve regel.'),
  url: url.optional().describe('De eigen website of pagina van het initiatief.'),
  verzamelpagina: z
    .boolean()
    .optional()
    .describe('Zet op true als de url een pagina is met meer initiatieven.'),
  bron: eenOfMeer(url).describe('Waar de gegevens vandaan komen: één of meer webadressen.'),
  brondatum: moment.optional().describe('Van wanneer de bron is: jaar, maand of dag.'),
  status: keuze(initiatiefstatussen).describe(
    'Of het nog bestaat; actief alleen als een bron van de laatste 24 maanden dat zegt.',
  ),
  gecontroleerd: datum.optional().describe('De dag waarop iemand de gegevens nakeek.'),
  waarschuwing: tekst.optional().describe('Iets wat de lezer moet weten voordat hij contact opneemt.'),
});

export type Initiatief = z.infer<typeof initiatiefSchema>;
