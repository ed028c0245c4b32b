import { woordenVan, zoekwoorden } from './woorden.ts';

/** Ways to say the same: each a phrase. */
export interface Synoniemgroep {
  /** Finding one finds the others. */
  woorden: readonly string[];
  /** These lead to the others, not the other way round. */
  alleenheen: readonly string[];
}

/** One thing that is asked: the words as typed first, then other ways to say it, each as words. */
export interface Zoekterm {
  gezegd: readonly string[];
  ook: readonly (readonly string[])[];
}

/** Turns a question into its terms, each with the other words for it. */
export type Verbreder = (vraag: string) => Zoekterm[];

/** Longest phrase that is looked up. */
const langste = 5;

/**
 * Knows the synonyms of the field. Phrases are recognised longest first ("vrijstelling 5 onder a" before "vrijstelling");
 * words outside any phrase stand for themselves, stop words among them are dropped.
 */
export function makeVerbreder(groepen: readonly Synoniemgroep[]): Verbreder {
  const ookBij = new Map<string, string[][]>();
  for (const { woorden, alleenheen } of groepen) {
    const phrases = woorden.map(woordenVan);
    for (const phrase of [...phrases, ...alleenheen.map(woordenVan)]) {
      const key = phrase.join(' ');
      const others = phrases.filter((other) => other.join(' ') !== key);
      ookBij.set(key, [...(ookBij.get(key) ?? []), ...others]);
    }
  }
  return (vraag) => {
    const woorden = woordenVan(vraag);
    const overig = new Set(zoekwoorden(vraag));
    const termen: Zoekterm[] = [];
    for (let start = 0; start < woorden.length;) {
      let lengte = Math.min(langste, woorden.length - start);
      while (lengte > 1 && !ookBij.has(woorden.slice(start, start + lengte).join(' '))) lengte -= 1;
      const gezegd = woorden.slice(start, start + lengte);
      const ook = ookBij.get(gezegd.join(' ')) ?? [];
      if (ook.length > 0 || gezegd.some((woord) => overig.has(woord))) {
        termen.push({ gezegd, ook: ook.map((phrase) => zoekwoorden(phrase.join(' '))) });
      }
      start += lengte;
    }
    return termen;
  };
}

/** Questions for an engine that only knows words: as typed first, then with one term said otherwise; at most `meest`. */
export function varianten(termen: readonly Zoekterm[], meest: number): string[][] {
  const typed = termen.map(({ gezegd }) => gezegd);
  const anders = termen.flatMap(({ ook }, place) =>
    ook.map((phrase) => typed.toSpliced(place, 1, phrase).flat()),
  );
  return [typed.flat(), ...anders].slice(0, meest);
}
