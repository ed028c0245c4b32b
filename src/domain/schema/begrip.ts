import { z } from 'astro/zod';
import { eenOfMeer, tekst, verwijzing } from './velden.ts';

/** A term of the field, with the words people use instead of it. */
export const begripSchema = z
  .strictObject({
    term: tekst.describe('Het woord zelf.'),
    afkorting: tekst.optional().describe('De afkorting die professionals gebruiken.'),
    uitleg: tekst
      .optional()
      .describe('Wat het betekent, in gewone woorden; laat weg als alleen de synoniemen bekend zijn.'),
    inlopendetekst: z
      .array(tekst)
      .optional()
      .describe(
        'Hoe dit begrip in teksten staat (enkelvoud, meervoud, afkorting): daar krijgt het een link met de uitleg. Neem alleen woorden die niets anders kunnen betekenen.',
      ),
    synoniemen: z
      .array(tekst)
      .optional()
      .describe('Andere woorden voor hetzelfde: wie het ene zoekt, vindt het andere.'),
    alleenheen: z.array(tekst).optional().describe('Woorden die naar dit begrip leiden, maar niet andersom.'),
    zieook: z
      .array(verwijzing)
      .optional()
      .describe('Begrippen die ermee te maken hebben, met hun bestandsnaam.'),
    materialen: z
      .array(verwijzing)
      .optional()
      .describe('Materialen waaruit de uitleg komt of die er meer over zeggen, met hun bestandsnaam.'),
    bron: eenOfMeer(tekst)
      .optional()
      .describe('Waar het staat, in woorden: een wet met het artikel, of een Kamerstuk.'),
  })
  .refine(({ inlopendetekst, uitleg }) => inlopendetekst === undefined || uitleg !== undefined, {
    path: ['inlopendetekst'],
    error: 'Schrijf eerst de uitleg: een link zonder uitleg helpt niemand.',
  });

export type Begrip = z.infer<typeof begripSchema>;
