import type { APIRoute } from 'astro';
import { initiatievenbestand } from '../../../domain/insluiten/bestanden.ts';
import { loadToolbox } from '../../../toolbox.ts';
import { jsonAntwoord, publiekAdres } from '../_antwoord.ts';

/** All initiatieven with everything that is known of them; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => {
  const { initiatieven, vermeldingen } = await loadToolbox();
  return jsonAntwoord(initiatievenbestand(initiatieven, vermeldingen, publiekAdres(site)));
};
