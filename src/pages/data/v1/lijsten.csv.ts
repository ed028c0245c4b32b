import type { APIRoute } from 'astro';
import { lijstentabel } from '../../../domain/insluiten/tabellen.ts';
import { csvAntwoord, publiekAdres } from '../_antwoord.ts';
import { loadLijstenbestand } from '../_lijsten.ts';

/** Every other list as a table for a spreadsheet; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) =>
  csvAntwoord(lijstentabel, (await loadLijstenbestand(publiekAdres(site))).lijsten);
