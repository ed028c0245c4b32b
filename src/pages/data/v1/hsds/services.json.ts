import type { APIRoute } from 'astro';
import { hsdsPagina } from '../../../../domain/standaarden/hsds.ts';
import { loadToolbox } from '../../../../toolbox.ts';

/** The initiatieven as services of Open Referral HSDS 3.0; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => {
  if (!site)
    throw new Error('Deze gegevens hebben het adres van de site nodig: zie site in astro.config.mjs.');
  const { initiatieven, gebieden } = await loadToolbox();
  const pagina = await hsdsPagina(initiatieven, { site, gebieden });
  return new Response(`${JSON.stringify(pagina)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
};
