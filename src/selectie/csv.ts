import { csvCel } from '../domain/csv.ts';
import type { Toonregel } from './toonregel.ts';

/** The entries as a table that spreadsheets open with a double click: UTF-8 with a mark, semicolons, lines ending in CR LF. */
export function schrijfCsv(regels: readonly Toonregel[]): string {
  const rijen = [
    ['titel', 'soort', 'organisatie', 'adres', 'notitie'],
    ...regels.map(({ titel, soort, wie, webadres, notitie }) => [titel, soort, wie, webadres, notitie]),
  ];
  return `\uFEFF${rijen.map((rij) => `${rij.map(csvCel).join(';')}\r\n`).join('')}`;
}
