import { z } from 'astro/zod';
import { themas } from '../taxonomy/thema.ts';
import { eenOfMeer, keuzes, moment, samenvatting, tekst, url } from './velden.ts';

/** A dated item of news. */
export const nieuwsSchema = z.strictObject({
  /** De kop. */
  titel: tekst,
  /** Eén of twee zinnen (40 tot 240 tekens). */
  samenvatting,
  /** Wanneer het gebeurde: jaar, maand of dag. */
  datum: moment,
  /** Waar het over gaat. */
  thema: keuzes(themas),
  /** Waar de gegevens vandaan komen: één of meer webadressen. */
  bron: eenOfMeer(url),
});

export type Nieuwsbericht = z.infer<typeof nieuwsSchema>;
