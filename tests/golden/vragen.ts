import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/** Kinds of questions, in the order of the report. */
export const soorten = [
  'verbuiging',
  'samenstelling',
  'afkorting',
  'typefout',
  'los-geschreven',
  'dagelijkse-vraag',
  'onderwerp',
  'wetstaal',
  'organisatie',
  'plaats',
  'diakriet',
  'onzin',
] as const;

const id = z.string().regex(/^(materialen|initiatieven)\/[a-z0-9-]+$/);

const vraagSchema = z.strictObject({
  /** As a visitor types it. */
  vraag: z.string().min(1),
  soort: z.enum(soorten),
  /** The best answers: one of these belongs in the first three. Empty for nonsense. */
  bovenaan: z.array(id),
  /** Good to see in the first ten. */
  ook: z.array(id).default([]),
  /** Wrong or even harmful in the first three. */
  nooit: z.array(id).default([]),
});

/** A question and what people who know the field want to see for it. */
export type Vraag = z.infer<typeof vraagSchema>;

const here = import.meta.dirname;

/** Reads a set of questions; throws when it is not well formed. */
export function readVragen(naam: 'afgestemd' | 'achtergehouden'): Vraag[] {
  return z.array(vraagSchema).parse(parse(readFileSync(join(here, `${naam}.yaml`), 'utf8')));
}
