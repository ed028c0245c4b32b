import { z } from 'astro/zod';
import { gebruikers } from '../taxonomy/doelgroep.ts';
import { onderwijssoorten } from '../taxonomy/onderwijssoort.ts';
import { materiaalstatussen } from '../taxonomy/status.ts';
import { themas } from '../taxonomy/thema.ts';
import { materiaaltypen } from '../taxonomy/type.ts';
import { bestandSchema } from './bestand.ts';
import { datum, eenOfMeer, jaar, keuze, keuzes, regiocode, samenvatting, tekst, url } from './velden.ts';

/** A brochure, handreiking, model, website, study or law: something that exists elsewhere and can be opened there. */
export const materiaalSchema = z.strictObject({
  titel: tekst.describe('De titel zoals de uitgever die schrijft.'),
  samenvatting: samenvatting.describe('Eén of twee zinnen (40 tot 240 tekens): wat heeft de lezer eraan?'),
  type: keuze(materiaaltypen).describe('Wat het is.'),
  uitgever: tekst.describe('De organisatie die het uitgaf.'),
  verspreider: z
    .boolean()
    .optional()
    .describe('Zet op true als deze organisatie het alleen verspreidt en de maker niet bekend is.'),
  jaar: jaar.optional().describe('Jaar van uitgave; laat weg als het niet bekend is.'),
  regio: eenOfMeer(regiocode).describe('Voor welke regio: codes zoals pv27, vo2708 of gm0363, of landelijk.'),
  doelgroep: keuzes(gebruikers).describe('Wie ermee werkt.'),
  thema: keuzes(themas).describe('Waar het over gaat.'),
  onderwijssoort: keuzes(onderwijssoorten).describe('Voor welke soort onderwijs.'),
  url: url.optional().describe('Het adres bij de uitgever zelf, nooit een kopie elders.'),
  bestand: bestandSchema
    .optional()
    .describe('Een PDF die iedereen mag doorgeven en die daarom ook in kopieën van de site zit.'),
  verzamelpagina: z
    .boolean()
    .optional()
    .describe('Zet op true als de url een pagina is met meer materialen, zoals een kennisbank.'),
  bron: eenOfMeer(url).describe(
    'Waar de gegevens van deze vermelding vandaan komen: één of meer webadressen.',
  ),
  status: keuze(materiaalstatussen).describe('Of het nog geldt.'),
  gecontroleerd: datum.optional().describe('De dag waarop iemand de link en de inhoud nakeek.'),
});

export type Materiaal = z.infer<typeof materiaalSchema>;
