import { z } from 'astro/zod';
import { collecties, type Collectie } from '../domain/schema/collecties.ts';

/** The words of JSON Schema that are used here; any others are kept as they are. */
export const jsonSchema = z.looseObject({
  description: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.string()).optional(),
  enumDescriptions: z.array(z.string()).optional(),
  pattern: z.string().optional(),
  format: z.string().optional(),
  get properties() {
    return z.record(z.string(), jsonSchema).optional();
  },
  required: z.array(z.string()).optional(),
  get items() {
    return jsonSchema.optional();
  },
  get anyOf() {
    return z.array(jsonSchema).optional();
  },
});

export type JsonSchema = z.infer<typeof jsonSchema>;

type Override = Exclude<NonNullable<Parameters<typeof z.toJSONSchema>[1]>['override'], undefined>;

/**
 * Zod tells what comes out of a preprocess, an editor program has to know what may go in: where the toolbox keeps a list
 * somebody may type one value, and where it keeps a moment as text YAML reads the year 2024 as a number. And a text that
 * does not fit gets the words that the gate would use; a blank fits no pattern, so it brings them out.
 */
const tellWhatGoesIn: Override = ({ zodSchema, jsonSchema: written }) => {
  const { type, items, minItems, pattern } = written;
  if (type === 'string' && pattern !== undefined) {
    const message = z.core.safeParse(zodSchema, ' ').error?.issues[0]?.message;
    if (message !== undefined) written['patternErrorMessage'] = message;
  }
  if (zodSchema._zod.def.type !== 'pipe') return;
  if (type === 'array' && typeof items === 'object' && !Array.isArray(items)) {
    delete written.type;
    delete written.items;
    delete written.minItems;
    written.anyOf = [items, { type, items, ...(minItems !== undefined && { minItems }) }];
  } else if (type === 'string' && pattern !== undefined) {
    const { patternErrorMessage } = written;
    delete written.type;
    delete written.pattern;
    delete written['patternErrorMessage'];
    written.anyOf = [
      { type, pattern, patternErrorMessage },
      { type: 'integer', minimum: 1000, maximum: 9999 },
    ];
  }
};

/** What a file of a collection may hold, as JSON Schema draft-07 (the version that editor programs read). */
export function jsonSchemaOf(naam: Collectie): JsonSchema {
  const written = z.toJSONSchema(collecties[naam].schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: tellWhatGoesIn,
  });
  return jsonSchema.parse(written);
}
