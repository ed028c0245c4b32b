import { z } from 'astro/zod';
import { samenvatting, tekst, verwijzing } from './velden.ts';

/** One step of the guide for parents: one thing to do, and who helps with it. */
export const gidsSchema = z.strictObject({
  titel: tekst.describe('Wat de ouder in deze stap doet, als opdracht.'),
  samenvatting: samenvatting.describe('Eén of twee zinnen (40 tot 240 tekens).'),
  stap: z.int().min(1).describe('De hoeveelste stap dit is, vanaf 1.'),
  organisaties: z
    .array(verwijzing)
    .optional()
    .describe('Organisaties die bij deze stap helpen, met hun bestandsnaam.'),
  materialen: z
    .array(verwijzing)
    .optional()
    .describe('Materialen die bij deze stap helpen, met hun bestandsnaam.'),
});

export type Gidsstap = z.infer<typeof gidsSchema>;
