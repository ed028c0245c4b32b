import { verwijzingen, type Doel } from '../domain/integrity/verwijzingen.ts';
import { collecties, type Collectie } from '../domain/schema/collecties.ts';
import type { BekendeNamen } from './bekende-namen.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** Regions change by law, not by writing: the list is whole. An entry may be newer than the list, so any file name fits. */
const isVolledig = (doel: Doel): boolean => ['gebied', 'gemeente', 'samenwerkingsverband'].includes(doel);

/** The values that exist, with what people call them; only those that the field itself allows. */
function lijstVan(doel: Doel, veld: JsonSchema, namen: BekendeNamen): JsonSchema {
  const allowed = new RegExp(veld.pattern ?? '', 'u');
  const found = [...namen[doel]].filter(([id]) => allowed.test(id));
  const lijst = { enum: found.map(([id]) => id), enumDescriptions: found.map(([, naam]) => naam) };
  return isVolledig(doel) ? lijst : { anyOf: [lijst, veld] };
}

/** Replaces the text that a reference is made of by a pointer to the list; says what that text was. */
function pointTo(veld: JsonSchema, ref: string): { veld: JsonSchema; tekst: JsonSchema } {
  const { anyOf, items } = veld;
  const [een, ...rest] = anyOf ?? [];
  if (een) {
    const inner = pointTo(een, ref);
    return {
      veld: { ...veld, anyOf: [inner.veld, ...rest.map((other) => pointTo(other, ref).veld)] },
      tekst: inner.tekst,
    };
  }
  if (items) {
    const inner = pointTo(items, ref);
    return { veld: { ...veld, items: inner.veld }, tekst: inner.tekst };
  }
  const { description, ...tekst } = veld;
  return { veld: { ...(description !== undefined && { description }), $ref: ref }, tekst };
}

/** The schema of a whole file of a collection, with the list of everything that it can refer to. */
export function schemaMetNamen(naam: Collectie, namen: BekendeNamen): JsonSchema {
  const { properties = {}, ...rest } = jsonSchemaOf(naam);
  const definitions: Record<string, JsonSchema> = {};
  const withRefs = { ...properties };
  for (const [collectie, sleutel, doel] of verwijzingen) {
    const property = withRefs[sleutel];
    if (collectie !== naam || !property) continue;
    const { veld, tekst } = pointTo(property, `#/definitions/${doel}`);
    withRefs[sleutel] = veld;
    definitions[doel] = lijstVan(doel, tekst, namen);
  }
  const vermelding: JsonSchema = { ...rest, properties: withRefs };
  const lists = Object.keys(definitions).length > 0 ? { definitions } : {};
  if (collecties[naam].vorm !== 'yaml-lijst') return { ...vermelding, ...lists };
  const { $schema, ...entry } = vermelding;
  return { $schema, type: 'object', additionalProperties: entry, ...lists };
}
