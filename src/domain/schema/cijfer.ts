import { z } from 'astro/zod';
import { eenOfMeer, tekst, url } from './velden.ts';

const schooljaar = z
  .string()
  .regex(/^\d{4}-\d{4}$/, 'Schrijf het schooljaar als 2018-2019.')
  .refine((value) => Number(value.slice(5)) === Number(value.slice(0, 4)) + 1, 'Dit is geen schooljaar.');

/** One series of figures over school years. */
export const cijferSchema = z.strictObject({
  titel: tekst.describe('Wat er geteld is.'),
  eenheid: tekst.describe('Waarin geteld is, bijvoorbeeld leerlingen.'),
  toelichting: tekst.describe('Wat de lezer moet weten om het cijfer goed te lezen.'),
  punten: z
    .array(
      z.strictObject({
        schooljaar: schooljaar.describe('Het schooljaar.'),
        waarde: z.int().min(0).describe('Het aantal, zonder punten.'),
        ongeveer: z
          .boolean()
          .optional()
          .describe('Zet op true als de bron alleen "ruim" of "ongeveer" zegt.'),
        opmerking: tekst.optional().describe('Wat bij dit ene getal hoort.'),
        bron: url.optional().describe('De bron van dit ene getal, als die anders is.'),
      }),
    )
    .min(1)
    .describe('De reeks, van oud naar nieuw.'),
  breuken: z
    .array(
      z.strictObject({
        schooljaar: schooljaar.describe('Het schooljaar waarin het veranderde.'),
        reden: tekst.describe('Wat er veranderde.'),
      }),
    )
    .optional()
    .describe('Schooljaren waarin de manier van tellen veranderde.'),
  bron: eenOfMeer(url).describe('De bronnen van de reeks: webadressen.'),
});

export type Cijferreeks = z.infer<typeof cijferSchema>;
