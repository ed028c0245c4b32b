import type { APIRoute } from 'astro';
import type { Bestandsnaam } from '../../../../domain/insluiten/bestandsschema.ts';
import { jsonSchemaVan } from '../../../../domain/insluiten/json-schema.ts';
import { jsonAntwoord, publiekAdres } from '../../_antwoord.ts';
import { schemaPaths } from '../../_schemapaden.ts';

export const getStaticPaths = schemaPaths;

/** The shape of one kind of file as JSON Schema. */
export const GET: APIRoute<{ naam: Bestandsnaam }> = ({ props, site }) =>
  jsonAntwoord(jsonSchemaVan(props.naam, publiekAdres(site)), 'application/schema+json');
