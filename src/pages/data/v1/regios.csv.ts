import type { APIRoute } from 'astro';
import { regiostabel } from '../../../domain/insluiten/tabellen.ts';
import { csvAntwoord, publiekAdres } from '../_antwoord.ts';
import { loadRegiosbestand } from '../_regios.ts';

/** Every region as a table for a spreadsheet; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) =>
  csvAntwoord(regiostabel, (await loadRegiosbestand(publiekAdres(site))).regios);
