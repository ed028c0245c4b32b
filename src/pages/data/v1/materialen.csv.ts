import type { APIRoute } from 'astro';
import { materialenbestand } from '../../../domain/insluiten/bestanden.ts';
import { materialentabel } from '../../../domain/insluiten/tabellen.ts';
import { loadToolbox } from '../../../toolbox.ts';
import { csvAntwoord, publiekAdres } from '../_antwoord.ts';

/** All materialen as a table for a spreadsheet; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => {
  const { materialen, vermeldingen } = await loadToolbox();
  const bestand = materialenbestand(materialen, vermeldingen, publiekAdres(site));
  return csvAntwoord(materialentabel, bestand.materialen);
};
