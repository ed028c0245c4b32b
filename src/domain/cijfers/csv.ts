import type { Cijferreeks } from '../schema/cijfer.ts';
import { bronnenVan, bronTekst } from './bronnen.ts';

/** A text between quotes. One that a spreadsheet would run as a formula gets an apostrophe before it. */
const cel = (tekst: string): string =>
  `"${tekst.replace(/^(?=\s*[=+\-@＝＋－＠])/, "'").replaceAll('"', '""')}"`;

/** A series as a table for a spreadsheet: UTF-8 with a mark, semicolons, lines ending in CR LF; values without points. */
export function reeksCsv(reeks: Cijferreeks): string {
  const rijen = reeks.punten.map((punt) =>
    [
      punt.schooljaar,
      String(punt.waarde),
      punt.ongeveer ? 'ja' : 'nee',
      cel(punt.opmerking ?? ''),
      cel(bronnenVan(reeks, punt).map(bronTekst).join(' | ')),
    ].join(';'),
  );
  return `\uFEFF${['schooljaar;waarde;circa;opmerking;bron', ...rijen].map((rij) => `${rij}\r\n`).join('')}`;
}
