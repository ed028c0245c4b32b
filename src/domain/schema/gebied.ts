import { z } from 'astro/zod';
import { gemeentecode, tekst } from './velden.ts';

/** A provincie, RMC-regio or gemeente; its code is its key in the file. */
export const gebiedSchema = z.strictObject({
  naam: tekst.describe('De naam.'),
  ookwel: tekst.optional().describe('Een andere naam die mensen gebruiken.'),
  gemeenten: z
    .array(gemeentecode)
    .optional()
    .describe('De gemeenten die erbij horen; een gemeente heeft deze lijst niet.'),
  opmerking: tekst.optional().describe('Wat er onzeker is aan dit gebied.'),
});

export type Gebiedgegevens = z.infer<typeof gebiedSchema>;
