import type { Begrip } from '../schema/begrip.ts';

/** A term with an explanation: it has a page. */
export interface UitgelegdBegrip {
  /** File name: the key everywhere. */
  id: string;
  data: Begrip & { uitleg: string };
}

const collator = new Intl.Collator('nl', { numeric: true });

/** By what a term is sorted: "(voortgezet) speciaal onderwijs" stands under the v. */
export const sorteersleutel = (woord: string): string => woord.replace(/^[^\p{L}\p{N}]+/u, '');

/** Alphabetical, as in a Dutch dictionary. */
export const compareWoorden = (a: string, b: string): number =>
  collator.compare(sorteersleutel(a), sorteersleutel(b));

/** The terms that have an explanation, by alphabet. The others only help the search. */
export function uitgelegdeBegrippen(entries: readonly { id: string; data: Begrip }[]): UitgelegdBegrip[] {
  return entries
    .flatMap(({ id, data }) =>
      data.uitleg === undefined ? [] : [{ id, data: { ...data, uitleg: data.uitleg } }],
    )
    .sort((a, b) => compareWoorden(a.data.term, b.data.term));
}

/** The page of a term, from the root of the site. */
export const begripAdres = (id: string): string => `/begrippen/${id}.html`;

/** The question that a page about a term answers: its heading. */
export function begripTitel({ term, afkorting }: Begrip): string {
  const afgekort = afkorting === undefined || afkorting === term ? '' : ` (${afkorting})`;
  return `Wat betekent ${term}${afgekort}?`;
}

/** Whole sentences from the start of an explanation, as many as fit in `ruimte` characters; at least the first. */
export function korteUitleg(uitleg: string, ruimte = 220): string {
  const zinnen = uitleg.match(/.+?[.!?]["”)]*(?=\s+[\p{Lu}"“(]|$)|.+$/gu) ?? [uitleg];
  let kort = '';
  for (const zin of zinnen) {
    if (kort !== '' && kort.length + zin.length > ruimte) break;
    kort += zin;
  }
  return kort.trim();
}
