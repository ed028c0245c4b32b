import { z } from 'astro/zod';
import { bronnen, onbekendeBronnen, volgens } from './bron.ts';
import { tekst } from './velden.ts';

const schooljaar = z
  .string()
  .regex(/^\d{4}-\d{4}$/, 'Schrijf het schooljaar als 2018-2019.')
  .refine((value) => Number(value.slice(5)) === Number(value.slice(0, 4)) + 1, 'Dit is geen schooljaar.');

/** The year in which a school year begins, as text. */
const begin = (jaar: string): string => jaar.slice(0, 4);

const puntSchema = z.strictObject({
  schooljaar: schooljaar.describe('Het schooljaar.'),
  waarde: z.int().min(0).describe('Het aantal, zonder punten.'),
  ongeveer: z.boolean().optional().describe('Zet op true als de bron alleen "ruim" of "ongeveer" zegt.'),
  opmerking: tekst.optional().describe('Wat bij dit ene getal hoort.'),
  volgens,
});

/** One series of figures over school years. */
export const cijferSchema = z
  .strictObject({
    titel: tekst.describe('Wat er geteld is.'),
    eenheid: tekst.describe('Waarin geteld is, bijvoorbeeld leerlingen.'),
    toelichting: tekst.describe('Wat de lezer moet weten om het cijfer goed te lezen.'),
    punten: z.array(puntSchema).min(1).describe('De reeks, van oud naar nieuw.'),
    breuken: z
      .array(
        z.strictObject({
          schooljaar: schooljaar.describe('Het schooljaar waarin het veranderde.'),
          reden: tekst.describe('Wat er veranderde.'),
        }),
      )
      .optional()
      .describe('Schooljaren waarin de manier van tellen veranderde.'),
    bron: bronnen.describe('De bronnen van de reeks; de eerste hoort bij elk getal dat er zelf geen noemt.'),
  })
  .superRefine((reeks, context) => {
    for (const { index, plek, naam } of onbekendeBronnen(reeks, reeks.punten)) {
      context.addIssue({
        code: 'custom',
        input: naam,
        path: ['punten', index, 'volgens', plek],
        message: 'Deze bron staat niet onder "bron" in dit bestand.',
      });
    }
    reeks.punten.forEach(({ schooljaar: jaar }, index) => {
      const vorige = reeks.punten[index - 1]?.schooljaar;
      if (vorige === undefined || vorige < jaar) return;
      context.addIssue({
        code: 'custom',
        input: jaar,
        path: ['punten', index, 'schooljaar'],
        message: 'Zet de schooljaren van oud naar nieuw, elk één keer.',
      });
    });
    reeks.breuken?.forEach(({ schooljaar: jaar }, index) => {
      const [eerste, laatste] = [reeks.punten[0], reeks.punten.at(-1)];
      if (
        !eerste ||
        !laatste ||
        (begin(eerste.schooljaar) < begin(jaar) && begin(jaar) <= begin(laatste.schooljaar))
      )
        return;
      context.addIssue({
        code: 'custom',
        input: jaar,
        path: ['breuken', index, 'schooljaar'],
        message: 'Een breuk ligt na het eerste en niet na het laatste schooljaar van de reeks.',
      });
    });
  });

export type Cijferreeks = z.infer<typeof cijferSchema>;
export type Cijferpunt = Cijferreeks['punten'][number];
