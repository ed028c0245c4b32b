import { z } from 'astro/zod';
import { splitVermeldingId } from '../adres.ts';
import { tekst } from './velden.ts';

/** A question for which editors know the best answer; its name is its key in the file. */
export const voorrangSchema = z.strictObject({
  als: z
    .array(tekst)
    .min(1, 'Noem minstens één vraag.')
    .describe(
      'Woorden die samen in een vraag staan, in welke volgorde ook; elke regel is een vraag. Tussen "aanhalingstekens": precies zo, ook de kleine woorden.',
    ),
  eerst: z
    .array(
      z
        .string()
        .refine(
          (id) => splitVermeldingId(id) !== undefined,
          'Schrijf map en bestandsnaam, zoals materialen/thuiszitterspact.',
        ),
    )
    .min(1, 'Noem minstens één vermelding.')
    .max(6, 'Noem hoogstens zes vermeldingen.')
    .describe('De vermeldingen die dan bovenaan komen, de beste eerst: map en bestandsnaam.'),
});

export type Voorrang = z.infer<typeof voorrangSchema>;
