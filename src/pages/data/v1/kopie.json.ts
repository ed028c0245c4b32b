import type { APIRoute } from 'astro';
import { kopieVan } from '../../../domain/spiegel/kopie.ts';
import { loadToolbox } from '../../../toolbox.ts';

/** Of when this build is; see docs/contracts/data.md. TOOLBOX_GEMAAKT gives another day than the newest in the content. */
export const GET: APIRoute = async ({ site }) => {
  if (!site) throw new Error('Een kopie noemt het adres van de site: zie site in astro.config.mjs.');
  const { materialen, initiatieven, organisaties, nieuws } = await loadToolbox();
  const momenten = [
    ...materialen.map(({ data }) => data.gecontroleerd),
    ...initiatieven.flatMap(({ data }) => [data.gecontroleerd, data.brondatum]),
    ...organisaties.map(({ data }) => data.gecontroleerd),
    ...nieuws.map(({ data }) => data.datum),
  ].filter((moment) => moment !== undefined);
  const kopie = kopieVan(momenten, site.href, process.env['TOOLBOX_GEMAAKT']);
  return new Response(`${JSON.stringify(kopie)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
