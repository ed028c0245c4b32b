import { som } from '../domain/som.ts';

/** Files on one page of the list: about so many, and never more than the second number. */
const gemiddeld = 1024;
const hoogstens = 2500;

/** Files to look for in the self-test, per folder of the site; the root and the scripts are looked for whole. */
const perMap = 6;
const geheel = new Set(['', 'zoek']);

const getal = (tekst: string): number => Number.parseInt(som(tekst), 16);

/** By code unit, so that every machine has the same order. */
const inVolgorde = (paden: Iterable<string>): string[] => [...new Set(paden)].sort();

/**
 * Splits the files of a site into pages of a list, in order. Where a page ends depends on the name of its last file, not
 * on a count: one file more or less changes one page, so that a mirror fetches little.
 */
export function verdeel(paden: readonly string[]): string[][] {
  const delen: string[][] = [];
  let deel: string[] = [];
  for (const pad of inVolgorde(paden)) {
    deel.push(pad);
    if (getal(pad) % gemiddeld === 0 || deel.length === hoogstens) {
      delen.push(deel);
      deel = [];
    }
  }
  if (deel.length > 0) delen.push(deel);
  return delen;
}

/** Path of a page of the list, from the root; counted from 1. */
export const deelPad = (nummer: number): string => `bestandenlijst/${nummer}.html`;

export const isDeelPad = (pad: string): boolean => /^bestandenlijst\/\d+\.html$/.test(pad);

const tekens: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const veilig = (tekst: string): string => tekst.replace(/[&<>"]/g, (teken) => tekens[teken] ?? '');

/** A link from the root: each part of the path as it has to stand in an address. */
const adresVan = (pad: string): string => veilig(`/${pad.split('/').map(encodeURIComponent).join('/')}`);

const regel = (pad: string, tekst = pad): string =>
  `<li><a href="${adresVan(pad)}">${veilig(tekst)}</a></li>`;

const lijst = (regels: readonly string[]): string => `<ul class="bestanden">\n${regels.join('\n')}\n</ul>`;

const aantal = (bestanden: number): string => (bestanden === 1 ? '1 bestand' : `${bestanden} bestanden`);

/** The list on a page with files. */
export const deelLijst = (paden: readonly string[]): string => lijst(paden.map((pad) => regel(pad)));

/** The list on the first page: itself and the other pages. `delen` are those of verdeel. */
export function hoofdLijst(delen: readonly (readonly string[])[]): string {
  const totaal = delen.reduce((som, deel) => som + deel.length, delen.length + 1);
  const regels = delen.map((deel, index) =>
    regel(
      deelPad(index + 1),
      `Deel ${index + 1}: ${deel[0] ?? ''} t/m ${deel.at(-1) ?? ''} (${deel.length})`,
    ),
  );
  return `<p>De site heeft ${aantal(totaal)}.</p>\n${lijst([regel('bestandenlijst.html'), ...regels])}`;
}

/**
 * The files that the self-test looks for: the root, everything that search loads, and a few of every other folder. Chosen by their names
 * alone, so that the choice hardly changes when the site does.
 */
export function steekproef(paden: readonly string[]): string[] {
  const perFolder = new Map<string, string[]>();
  for (const pad of paden) {
    // A program for copying reads this file for itself, and may not keep it: the copy is none the worse.
    if (pad === 'robots.txt') continue;
    const folder = pad.includes('/') ? pad.slice(0, pad.indexOf('/')) : '';
    const alle = perFolder.get(folder);
    if (alle) alle.push(pad);
    else perFolder.set(folder, [pad]);
  }
  return inVolgorde(
    [...perFolder].flatMap(([folder, alle]) =>
      geheel.has(folder)
        ? alle
        : alle.toSorted((a, b) => getal(a) - getal(b) || (a < b ? -1 : 1)).slice(0, perMap),
    ),
  );
}

/** What the self-test is told, as a script. */
export const steekproefScript = (totaal: number, paden: readonly string[]): string =>
  `self.toolboxSteekproef=${JSON.stringify({ totaal, paden })};\n`;
