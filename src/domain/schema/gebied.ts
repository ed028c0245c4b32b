import { z } from 'astro/zod';
import { gemeentecode, tekst } from './velden.ts';

/** A provincie, RMC-regio or gemeente; its code is its key in the file. */
export const gebiedSchema = z.strictObject({
  /** De naam. */
  naam: tekst,
  /** Een andere naam die mensen gebruiken. */
  ookwel: tekst.optional(),
  /** De gemeenten die erbij horen; een gemeente heeft deze lijst niet. */
  gemeenten: z.array(gemeentecode).optional(),
  /** Wat er onzeker is aan dit gebied. */
  opmerking: tekst.optional(),
});

export type Gebiedgegevens = z.infer<typeof gebiedSchema>;
