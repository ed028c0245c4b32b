import type { UitgelegdBegrip } from './uitgelegd.ts';

/** Where a term stands in a text. */
export interface Vindplaats {
  id: string;
  begin: number;
  /** Offset behind the last character. */
  einde: number;
}

/** Finds the terms in a piece of text that `gehad` does not hold yet, and adds them to it. In order, never overlapping. */
export type Herkenner = (tekst: string, gehad: Set<string>) => Vindplaats[];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** A capital says nothing at the start of a text or a sentence; elsewhere it makes a word part of a name. */
const zinsbegin = '(?<=^\\s*|[.!?…:]\\s+|["“‘(]\\s*)';

/**
 * The pattern of one form. A word without capitals may stand at the start of a sentence; what has capitals is a name or an
 * abbreviation and stands as it is written.
 */
function patternOf(vorm: string): string {
  const [eerste = ''] = vorm;
  const begin =
    vorm === vorm.toLowerCase() && eerste !== eerste.toUpperCase()
      ? `(?:${escape(eerste)}|${zinsbegin}${escape(eerste.toUpperCase())})`
      : escape(eerste);
  return (begin + escape(vorm.slice(eerste.length))).replace(/ /g, '\\s+');
}

const keyOf = (gevonden: string): string => gevonden.replace(/\s+/g, ' ').toLowerCase();

/**
 * Makes the one that recognises terms. Longest form first: "langdurig relatief verzuim" is not "relatief verzuim".
 * A form stands alone: not inside a compound, an address or a number.
 * @throws when two terms claim the same form
 */
export function makeHerkenner(begrippen: readonly UitgelegdBegrip[]): Herkenner {
  const ids = new Map<string, string>();
  const vormen: string[] = [];
  for (const { id, data } of begrippen) {
    for (const vorm of data.inlopendetekst ?? []) {
      const ander = ids.get(keyOf(vorm));
      if (ander !== undefined && ander !== id) {
        throw new Error(
          `"${vorm}" staat onder inlopendetekst bij ${ander} en bij ${id}. Laat het bij één staan.`,
        );
      }
      ids.set(keyOf(vorm), id);
      vormen.push(vorm);
    }
  }
  if (vormen.length === 0) return () => [];
  const alle = vormen.sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map(patternOf);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_@/.&-])(?:${alle.join('|')})(?![\\p{L}\\p{N}_@/]|[-.’'&]\\p{L})`,
    'gu',
  );
  return (tekst, gehad) => {
    const gevonden: Vindplaats[] = [];
    for (const { index, 0: woorden } of tekst.matchAll(pattern)) {
      const id = ids.get(keyOf(woorden));
      if (id === undefined || gehad.has(id)) continue;
      gehad.add(id);
      gevonden.push({ id, begin: index, einde: index + woorden.length });
    }
    return gevonden;
  };
}
