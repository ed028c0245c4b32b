import type { APIRoute } from 'astro';
import { hsdsPagina } from '../../../../domain/standaarden/hsds.ts';
import { loadToolbox } from '../../../../toolbox.ts';
import { jsonAntwoord, publiekAdres } from '../../_antwoord.ts';

/** The initiatieven as services of Open Referral HSDS 3.0; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => {
  const { initiatieven, gebieden } = await loadToolbox();
  return jsonAntwoord(await hsdsPagina(initiatieven, { site: publiekAdres(site), gebieden }));
};
