import { csvCel } from '../csv.ts';
import type { Cijferreeks } from '../schema/cijfer.ts';
import { bronnenVan, bronTekst } from './bronnen.ts';

/** A series as a table for a spreadsheet: UTF-8 with a mark, semicolons, lines ending in CR LF; values without points. */
export function reeksCsv(reeks: Cijferreeks): string {
  const rijen = reeks.punten.map((punt) =>
    [
      punt.schooljaar,
      String(punt.waarde),
      punt.ongeveer ? 'ja' : 'nee',
      csvCel(punt.opmerking ?? ''),
      csvCel(bronnenVan(reeks, punt).map(bronTekst).join(' | ')),
    ].join(';'),
  );
  return `\uFEFF${['schooljaar;waarde;circa;opmerking;bron', ...rijen].map((rij) => `${rij}\r\n`).join('')}`;
}
