import type { APIRoute } from 'astro';
import { materialenbestand } from '../../../domain/insluiten/bestanden.ts';
import { loadToolbox } from '../../../toolbox.ts';
import { jsonAntwoord, publiekAdres } from '../_antwoord.ts';

/** All materialen with everything that is known of them; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => {
  const { materialen, vermeldingen } = await loadToolbox();
  return jsonAntwoord(materialenbestand(materialen, vermeldingen, publiekAdres(site)));
};
