import type { Toonregel } from './toonregel.ts';

/** A value between quotes. One that a spreadsheet would run as a formula gets an apostrophe before it. */
const cel = (waarde: string): string =>
  `"${waarde.replace(/^(?=\s*[=+\-@＝＋－＠])/, "'").replaceAll('"', '""')}"`;

/** The entries as a table that spreadsheets open with a double click: UTF-8 with a mark, semicolons, lines ending in CR LF. */
export function schrijfCsv(regels: readonly Toonregel[]): string {
  const rijen = [
    ['titel', 'soort', 'organisatie', 'adres', 'notitie'],
    ...regels.map(({ titel, soort, wie, webadres, notitie }) => [titel, soort, wie, webadres, notitie]),
  ];
  return `\uFEFF${rijen.map((rij) => `${rij.map(cel).join(';')}\r\n`).join('')}`;
}
