import { z } from 'astro/zod';
import { tekst, verwijzing } from './velden.ts';

/** A term of the field, with the words people use instead of it. */
export const begripSchema = z.strictObject({
  /** Het woord zelf. */
  term: tekst,
  /** De afkorting die professionals gebruiken. */
  afkorting: tekst.optional(),
  /** Wat het betekent, in gewone woorden; laat weg als alleen de synoniemen bekend zijn. */
  uitleg: tekst.optional(),
  /** Andere woorden voor hetzelfde: wie het ene zoekt, vindt het andere. */
  synoniemen: z.array(tekst).optional(),
  /** Woorden die naar dit begrip leiden, maar niet andersom. */
  alleenheen: z.array(tekst).optional(),
  /** Begrippen die ermee te maken hebben, met hun bestandsnaam. */
  zieook: z.array(verwijzing).optional(),
});

export type Begrip = z.infer<typeof begripSchema>;
