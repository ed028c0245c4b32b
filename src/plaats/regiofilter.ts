import { readZoekvraag, writeZoekvraag } from '../domain/facets/zoekvraag.ts';
import type { Vondst } from '../domain/regio/plaats-zoeken.ts';

/** The regions to filter on for a place: its samenwerkingsverbanden. A larger region is its own filter. */
export const regiosVan = ({ als, code, po, vo }: Vondst): readonly string[] =>
  als === 'provincie' || als === 'rmc-regio' || als === 'samenwerkingsverband' ? [code] : [...po, ...vo];

/** The query of the finder with these regions in place of the ones it had; everything else it asks stays. */
export function metRegios(query: string, regios: readonly string[]): string {
  const vraag = readZoekvraag(query);
  return writeZoekvraag({ ...vraag, keuze: { ...vraag.keuze, regio: regios } });
}
