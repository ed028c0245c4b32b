import { stam, verwanteStammen } from './stam.ts';

/** The words that there are to find, normalised, and how compounds among them fall apart. */
export interface Woordenschat {
  /** Sorted. */
  woorden: readonly string[];
  heeft: (woord: string) => boolean;
  /** Words that share this stem. */
  metStam: (stam: string) => readonly string[];
  /** Other kinds of words that say the same: melding for melden. */
  verwantMet: (woord: string) => readonly string[];
  /** Words that begin like this, at most `meest`, shortest first. */
  metBegin: (begin: string, meest: number) => string[];
  /** The parts of a compound; joined they are the word again. */
  delenVan: (woord: string) => readonly string[] | undefined;
  /** Whether a word stands on more than one page, so that it is no typing error of the site itself. */
  isGewoon: (woord: string) => boolean;
}

/** A word of the site as the word list stores it. */
export interface Woordregel {
  woord: string;
  delen?: readonly string[] | undefined;
  /** On more than one page, or a term of the field. */
  gewoon: boolean;
}

/** At most so many letters are shared with the line above: one sign says how many. */
const meestGedeeld = 35;

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < meestGedeeld && length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** One line per word: how much it shares with the line above, the rest with `~` between parts, and `+` when it is common. */
export function pakWoorden(regels: readonly Woordregel[]): string {
  const sorted = regels.toSorted((a, b) => (a.woord < b.woord ? -1 : Number(a.woord > b.woord)));
  let boven = '';
  return sorted
    .map(({ woord, delen, gewoon }) => {
      const geschreven = delen ? delen.join('~') : woord;
      const gedeeld = sharedStart(boven, geschreven);
      boven = geschreven;
      return `${gedeeld.toString(36)}${geschreven.slice(gedeeld)}${gewoon ? '+' : ''}`;
    })
    .join('\n');
}

/** @throws when the text is no word list */
export function pakUit(tekst: string): Woordregel[] {
  if (tekst === '') return [];
  let boven = '';
  return tekst.split('\n').map((line) => {
    const [, gedeeld, rest, gewoon] = /^([0-9a-z])([^+]*)(\+?)$/.exec(line) ?? [];
    if (gedeeld === undefined || rest === undefined) throw new Error('De woordenlijst is beschadigd.');
    boven = boven.slice(0, parseInt(gedeeld, 36)) + rest;
    const delen = boven.split('~');
    return { woord: delen.join(''), gewoon: gewoon === '+', ...(delen.length > 1 && { delen }) };
  });
}

function addTo(lists: Map<string, string[]>, key: string, item: string): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

export function makeWoordenschat(regels: readonly Woordregel[]): Woordenschat {
  const perWoord = new Map(regels.map((regel) => [regel.woord, regel]));
  const perStam = new Map<string, string[]>();
  const perVerwant = new Map<string, string[]>();
  const woorden = [...perWoord.keys()].sort();
  for (const woord of woorden) {
    addTo(perStam, stam(woord), woord);
    for (const key of verwanteStammen(woord)) addTo(perVerwant, key, woord);
  }
  const place = (begin: string): number => {
    let low = 0;
    let high = woorden.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((woorden[middle] ?? '') < begin) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    woorden,
    heeft: (woord) => perWoord.has(woord),
    metStam: (key) => perStam.get(key) ?? [],
    verwantMet: (woord) => [
      ...new Set([
        ...verwanteStammen(woord).flatMap((key) => perStam.get(key) ?? []),
        ...(perVerwant.get(stam(woord)) ?? []),
      ]),
    ],
    metBegin: (begin, meest) => {
      const found: string[] = [];
      for (let index = place(begin); woorden[index]?.startsWith(begin); index += 1)
        found.push(woorden[index] ?? '');
      return found.sort((a, b) => a.length - b.length).slice(0, meest);
    },
    delenVan: (woord) => perWoord.get(woord)?.delen,
    isGewoon: (woord) => perWoord.get(woord)?.gewoon ?? false,
  };
}
