import type { APIRoute } from 'astro';
import { vermeldingenbestand } from '../../../domain/insluiten/bestanden.ts';
import { vermeldingentabel } from '../../../domain/insluiten/tabellen.ts';
import { loadToolbox } from '../../../toolbox.ts';
import { csvAntwoord, publiekAdres } from '../_antwoord.ts';

/** Everything as a table for a spreadsheet; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => {
  const { vermeldingen, initiatieven } = await loadToolbox();
  const bestand = vermeldingenbestand(vermeldingen, initiatieven, publiekAdres(site));
  return csvAntwoord(vermeldingentabel, bestand.vermeldingen);
};
