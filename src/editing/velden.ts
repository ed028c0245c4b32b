import type { Collectie } from '../domain/schema/collecties.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** One key of a file, as somebody has to know it who fills it in. */
export interface Veld {
  sleutel: string;
  /** What belongs here, in Dutch. */
  uitleg: string;
  verplicht: boolean;
  /** "tekst" is free, "code" has a fixed spelling, "groep" holds keys of its own. */
  vorm: 'tekst' | 'code' | 'webadres' | 'getal' | 'ja-nee' | 'groep';
  /** Whether more than one value may stand here. */
  lijst: boolean;
  /** The values to choose from with their labels; empty when anything may be typed. */
  keuzes: ReadonlyMap<string, string>;
  /** The keys of a group. */
  velden: readonly Veld[];
}

function vormVan({ type, format, pattern, properties, enum: values }: JsonSchema): Veld['vorm'] {
  if (properties) return 'groep';
  if (type === 'boolean') return 'ja-nee';
  if (type === 'integer') return 'getal';
  if (format === 'uri') return 'webadres';
  return values || pattern?.startsWith('^') ? 'code' : 'tekst';
}

function veldVan(sleutel: string, schema: JsonSchema, verplicht: boolean): Veld {
  // Where one value or a list may stand, the list says more; a moment is a text that may look like a number.
  const whole = schema.anyOf?.find(({ items }) => items) ?? schema.anyOf?.[0] ?? schema;
  const een = whole.items ?? whole;
  const labels = een.enumDescriptions ?? [];
  return {
    sleutel,
    uitleg: schema.description ?? '',
    verplicht,
    vorm: vormVan(een),
    lijst: whole.items !== undefined,
    keuzes: new Map(een.enum?.map((value, index) => [value, labels[index] ?? value])),
    velden: veldenIn(een),
  };
}

function veldenIn({ properties = {}, required = [] }: JsonSchema): Veld[] {
  return Object.entries(properties).map(([sleutel, schema]) =>
    veldVan(sleutel, schema, required.includes(sleutel)),
  );
}

/** The keys that a file of this collection can have, in the order in which they are written. */
export const veldenVan = (naam: Collectie): Veld[] => veldenIn(jsonSchemaOf(naam));
