import { z } from 'astro/zod';
import { themas } from '../taxonomy/thema.ts';
import { eenOfMeer, keuzes, moment, samenvatting, tekst, url, verwijzing } from './velden.ts';

/** A dated item of news. */
export const nieuwsSchema = z.strictObject({
  titel: tekst.describe('De kop.'),
  samenvatting: samenvatting.describe('Eén of twee zinnen (40 tot 240 tekens).'),
  datum: moment.describe('Wanneer het gebeurde: jaar, maand of dag.'),
  thema: keuzes(themas).describe('Waar het over gaat.'),
  materialen: z
    .array(verwijzing)
    .optional()
    .describe('Materialen waar het bericht over gaat, met hun bestandsnaam.'),
  bron: eenOfMeer(url).describe('Waar de gegevens vandaan komen: één of meer webadressen.'),
});

export type Nieuwsbericht = z.infer<typeof nieuwsSchema>;
