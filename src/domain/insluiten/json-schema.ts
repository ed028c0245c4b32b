import { z } from 'astro/zod';
import { bestandsschemas, type Bestandsnaam } from './bestandsschema.ts';

/**
 * The shape of a published file as JSON Schema (2020-12). `site` is the public address of the site. A field that it does
 * not describe is allowed: fields may come.
 */
export const jsonSchemaVan = (naam: Bestandsnaam, site: URL): Record<string, unknown> => ({
  $id: new URL(`data/v1/schema/${naam}.json`, site).href,
  ...z.toJSONSchema(bestandsschemas[naam], {
    target: 'draft-2020-12',
    io: 'output',
    override: ({ jsonSchema }) => {
      delete jsonSchema.additionalProperties;
    },
  }),
});
