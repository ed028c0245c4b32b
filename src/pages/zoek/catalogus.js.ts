import type { APIRoute } from 'astro';
import { buildCatalogus } from '../../search/catalogue/catalogus.ts';
import { catalogusScript } from '../../search/catalogue/verpakken.ts';
import { loadToolbox } from '../../toolbox.ts';

/** The catalogue as a classic script, so that it loads from a server, a folder or a ZIM alike. */
export const GET: APIRoute = async () => {
  const { vermeldingen, gebieden } = await loadToolbox();
  const catalogus = buildCatalogus(vermeldingen, gebieden);
  return new Response(catalogusScript(catalogus), {
    headers: { 'content-type': 'text/javascript; charset=utf-8' },
  });
};
