import type { APIRoute } from 'astro';
import { vermeldingenbestand } from '../../../domain/insluiten/bestanden.ts';
import { loadToolbox } from '../../../toolbox.ts';
import { jsonAntwoord, publiekAdres } from '../_antwoord.ts';

/** Everything in the shape in which others show it; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => {
  const { vermeldingen, initiatieven } = await loadToolbox();
  return jsonAntwoord(vermeldingenbestand(vermeldingen, initiatieven, publiekAdres(site)));
};
