import { z } from 'astro/zod';
import { gebruikers } from '../taxonomy/doelgroep.ts';
import { onderwijssoorten } from '../taxonomy/onderwijssoort.ts';
import { materiaalstatussen } from '../taxonomy/status.ts';
import { themas } from '../taxonomy/thema.ts';
import { materiaaltypen } from '../taxonomy/type.ts';
import { datum, eenOfMeer, jaar, keuze, keuzes, regiocode, samenvatting, tekst, url } from './velden.ts';

/** A brochure, handreiking, model, website, study or law: something that exists elsewhere and can be opened there. */
export const materiaalSchema = z.strictObject({
  /** De titel zoals de uitgever die schrijft. */
  titel: tekst,
  /** Eén of twee zinnen (40 tot 240 tekens): wat heeft de lezer eraan? */
  samenvatting,
  /** Wat het is. */
  type: keuze(materiaaltypen),
  /** De organisatie die het uitgaf. */
  uitgever: tekst,
  /** Zet op true als deze organisatie het alleen verspreidt en de maker niet bekend is. */
  verspreider: z.boolean().optional(),
  /** Jaar van uitgave; laat weg als het niet bekend is. */
  jaar: jaar.optional(),
  /** Voor welke regio: codes zoals pv27, vo2708 of gm0363, of landelijk. */
  regio: eenOfMeer(regiocode),
  /** Wie ermee werkt. */
  doelgroep: keuzes(gebruikers),
  /** Waar het over gaat. */
  thema: keuzes(themas),
  /** Voor welke soort onderwijs. */
  onderwijssoort: keuzes(onderwijssoorten),
  /** Het adres bij de uitgever zelf, nooit een kopie elders. */
  url: url.optional(),
  /** Zet op true als de url een pagina is met meer materialen, zoals een kennisbank. */
  verzamelpagina: z.boolean().optional(),
  /** Waar de gegevens van deze vermelding vandaan komen: één of meer webadressen. */
  bron: eenOfMeer(url),
  /** Of het nog geldt. */
  status: keuze(materiaalstatussen),
  /** De dag waarop iemand de link en de inhoud nakeek. */
  gecontroleerd: datum.optional(),
});

export type Materiaal = z.infer<typeof materiaalSchema>;
