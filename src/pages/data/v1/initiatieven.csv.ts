import type { APIRoute } from 'astro';
import { initiatievenbestand } from '../../../domain/insluiten/bestanden.ts';
import { initiatieventabel } from '../../../domain/insluiten/tabellen.ts';
import { loadToolbox } from '../../../toolbox.ts';
import { csvAntwoord, publiekAdres } from '../_antwoord.ts';

/** All initiatieven as a table for a spreadsheet; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => {
  const { initiatieven, vermeldingen } = await loadToolbox();
  const bestand = initiatievenbestand(initiatieven, vermeldingen, publiekAdres(site));
  return csvAntwoord(initiatieventabel, bestand.initiatieven);
};
