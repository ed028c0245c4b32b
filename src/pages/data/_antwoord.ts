import { alsJson } from '../../domain/insluiten/bestanden.ts';

/** The public address of the site: without it data cannot name itself. */
export function publiekAdres(site: URL | undefined): URL {
  if (!site)
    throw new Error('Deze gegevens hebben het adres van de site nodig: zie site in astro.config.mjs.');
  return site;
}

/** A data file as an answer. */
export const jsonAntwoord = (bestand: unknown): Response =>
  new Response(alsJson(bestand), { headers: { 'content-type': 'application/json; charset=utf-8' } });
