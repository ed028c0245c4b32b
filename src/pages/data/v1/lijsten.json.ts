import type { APIRoute } from 'astro';
import { jsonAntwoord, publiekAdres } from '../_antwoord.ts';
import { loadLijstenbestand } from '../_lijsten.ts';

/** Every other list, and what is on it; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => jsonAntwoord(await loadLijstenbestand(publiekAdres(site)));
