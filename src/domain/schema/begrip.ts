import { z } from 'astro/zod';
import { tekst, verwijzing } from './velden.ts';

/** A term of the field, with the words people use instead of it. */
export const begripSchema = z.strictObject({
  term: tekst.describe('Het woord zelf.'),
  afkorting: tekst.optional().describe('De afkorting die professionals gebruiken.'),
  uitleg: tekst
    .optional()
    .describe('Wat het betekent, in gewone woorden; laat weg als alleen de synoniemen bekend zijn.'),
  synoniemen: z
    .array(tekst)
    .optional()
    .describe('Andere woorden voor hetzelfde: wie het ene zoekt, vindt het andere.'),
  alleenheen: z.array(tekst).optional().describe('Woorden die naar dit begrip leiden, maar niet andersom.'),
  zieook: z
    .array(verwijzing)
    .optional()
    .describe('Begrippen die ermee te maken hebben, met hun bestandsnaam.'),
});

export type Begrip = z.infer<typeof begripSchema>;
