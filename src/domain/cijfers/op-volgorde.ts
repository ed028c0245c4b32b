import type { Cijferreeks } from '../schema/cijfer.ts';
import type { Getal, Getaldeel } from '../schema/getal.ts';

/** A series with the name of its file. */
export interface Reeks {
  id: string;
  data: Cijferreeks;
}

/** Figures that are no series, with the name of their file. */
export interface Getalblok {
  id: string;
  data: Getal;
}

const eerst = [
  'absoluut-verzuim',
  'langdurig-relatief-verzuim',
  'langer-dan-drie-maanden-thuis',
  'vrijstelling-5-onder-a',
  'terug-naar-school',
];

const rang = (id: string): number => (eerst.includes(id) ? eerst.indexOf(id) : eerst.length);

/** The series in the order of the page; one that has no fixed place comes last. */
export const reeksenOpVolgorde = <Entry extends { id: string }>(reeksen: readonly Entry[]): Entry[] =>
  [...reeksen].sort((a, b) => rang(a.id) - rang(b.id));

/** The entry with an id. Its absence is a fault in the content: the page speaks of it. */
export function zoekOp<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (!found) throw new Error(`De pagina met cijfers noemt ${id}, maar dat bestand is er niet.`);
  return found;
}

/** The value of a series in a school year. Its absence is a fault in the content: the page speaks of it. */
export function waardeIn({ id, data }: Reeks, schooljaar: string): number {
  const punt = data.punten.find((kandidaat) => kandidaat.schooljaar === schooljaar);
  if (!punt)
    throw new Error(`De pagina met cijfers noemt ${id} van ${schooljaar}, maar dat cijfer is er niet.`);
  return punt.waarde;
}

/** What figures make together, with the bound and unit that they share; undefined when the entry adds nothing up. */
export function optelsom({ getallen }: Getal): Pick<Getaldeel, 'waarde' | 'grens' | 'eenheid'> | undefined {
  const [eerste, ...meer] = getallen.filter(({ telmee }) => telmee);
  if (!eerste || meer.length === 0) return undefined;
  const waarde = meer.reduce((som, deel) => som + deel.waarde, eerste.waarde);
  return { waarde, grens: eerste.grens, eenheid: eerste.eenheid };
}
