import { z } from 'astro/zod';
import { eenOfMeer, tekst, url } from './velden.ts';

const schooljaar = z
  .string()
  .regex(/^\d{4}-\d{4}$/, 'Schrijf het schooljaar als 2018-2019.')
  .refine((value) => Number(value.slice(5)) === Number(value.slice(0, 4)) + 1, 'Dit is geen schooljaar.');

/** One series of figures over school years. */
export const cijferSchema = z.strictObject({
  /** Wat er geteld is. */
  titel: tekst,
  /** Waarin geteld is, bijvoorbeeld leerlingen. */
  eenheid: tekst,
  /** Wat de lezer moet weten om het cijfer goed te lezen. */
  toelichting: tekst,
  /** De reeks, van oud naar nieuw. */
  punten: z
    .array(
      z.strictObject({
        /** Het schooljaar. */
        schooljaar,
        /** Het aantal, zonder punten. */
        waarde: z.int().min(0),
        /** Zet op true als de bron alleen "ruim" of "ongeveer" zegt. */
        ongeveer: z.boolean().optional(),
        /** Wat bij dit ene getal hoort. */
        opmerking: tekst.optional(),
        /** De bron van dit ene getal, als die anders is. */
        bron: url.optional(),
      }),
    )
    .min(1),
  /** Schooljaren waarin de manier van tellen veranderde. */
  breuken: z.array(z.strictObject({ schooljaar, reden: tekst })).optional(),
  /** De bronnen van de reeks: webadressen. */
  bron: eenOfMeer(url),
});

export type Cijferreeks = z.infer<typeof cijferSchema>;
