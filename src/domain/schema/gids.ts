import { z } from 'astro/zod';
import { samenvatting, tekst, verwijzing } from './velden.ts';

/** One step of the guide for parents: one thing to do, and who helps with it. */
export const gidsSchema = z.strictObject({
  /** Wat de ouder in deze stap doet, als opdracht. */
  titel: tekst,
  /** Eén of twee zinnen (40 tot 240 tekens). */
  samenvatting,
  /** De hoeveelste stap dit is, vanaf 1. */
  stap: z.int().min(1),
  /** Organisaties die bij deze stap helpen, met hun bestandsnaam. */
  organisaties: z.array(verwijzing).optional(),
  /** Materialen die bij deze stap helpen, met hun bestandsnaam. */
  materialen: z.array(verwijzing).optional(),
});

export type Gidsstap = z.infer<typeof gidsSchema>;
