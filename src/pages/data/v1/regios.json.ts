import type { APIRoute } from 'astro';
import { jsonAntwoord, publiekAdres } from '../_antwoord.ts';
import { loadRegiosbestand } from '../_regios.ts';

/** Every region, and what is found under it; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => jsonAntwoord(await loadRegiosbestand(publiekAdres(site)));
