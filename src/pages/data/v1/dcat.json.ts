import type { APIRoute } from 'astro';
import { dcatCatalogus } from '../../../domain/insluiten/dcat.ts';
import { loadToolbox } from '../../../toolbox.ts';
import { jsonAntwoord, publiekAdres } from '../_antwoord.ts';

/** The data as a catalogue in DCAT-AP-NL; see docs/contracts/data.md. */
export const GET: APIRoute = async ({ site }) => {
  const { instellingen } = await loadToolbox();
  const catalogus = dcatCatalogus({ site: publiekAdres(site), meldadres: instellingen.meldadres });
  return jsonAntwoord(catalogus, 'application/ld+json');
};
