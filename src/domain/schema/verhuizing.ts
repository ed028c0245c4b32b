import { z } from 'astro/zod';
import { isPaginaId } from '../adres.ts';

/** Where a page went; its old address, without .html, is its key in the file. */
export const verhuizingSchema = z.strictObject({
  naar: z
    .string()
    .refine(isPaginaId, 'Schrijf het nieuwe adres zonder .html, bijvoorbeeld materialen/nieuwe-naam.')
    .describe('Het nieuwe adres zonder .html: map en bestandsnaam, zoals materialen/nieuwe-naam.'),
});

export type Verhuizing = z.infer<typeof verhuizingSchema>;
