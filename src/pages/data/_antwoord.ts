import { alsJson } from '../../domain/insluiten/bestanden.ts';
import { tabelCsv, type Tabel } from '../../domain/insluiten/tabel.ts';

/** The public address of the site: without it data cannot name itself. */
export function publiekAdres(site: URL | undefined): URL {
  if (!site)
    throw new Error('Deze gegevens hebben het adres van de site nodig: zie site in astro.config.mjs.');
  return site;
}

/** A data file as an answer. */
export const jsonAntwoord = (bestand: unknown, soort = 'application/json'): Response =>
  new Response(alsJson(bestand), { headers: { 'content-type': `${soort}; charset=utf-8` } });

/** A table as an answer. */
export const csvAntwoord = <Rij>(tabel: Tabel<Rij>, rijen: readonly Rij[]): Response =>
  new Response(tabelCsv(tabel, rijen), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
