import type { APIRoute } from 'astro';
import { regiosbestand } from '../../../domain/insluiten/bestanden.ts';
import { vervallenLijsten } from '../../_paths.ts';
import { loadRegios } from '../../_regiopaden.ts';
import { jsonAntwoord, publiekAdres } from '../_antwoord.ts';

/** Every region, and what is found under it; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => {
  const [{ paginas }, vervallen] = await Promise.all([loadRegios(), vervallenLijsten('regios')]);
  const codes = vervallen.map(({ naam }) => naam);
  return jsonAntwoord(regiosbestand(paginas, codes, publiekAdres(site)));
};
