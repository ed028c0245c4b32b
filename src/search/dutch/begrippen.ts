import { stam } from './stam.ts';
import { woordenVan } from './woorden.ts';

/** Ways to say the same: each a phrase. */
export interface Synoniemgroep {
  /** Finding one finds the others. */
  woorden: readonly string[];
  /** These lead to the others, not the other way round. */
  alleenheen: readonly string[];
}

/** Another phrase for a term, as words. */
export interface Synoniem {
  woorden: readonly string[];
  /** Whether it is the term itself: what people mean who say it otherwise. */
  voorkeur: boolean;
}

/** The terms of the field, and what else is said for them. */
export interface Begrippenlijst {
  /** How many words, from the first of `woorden` on, are one term; 0 for none. Longest first. */
  lengteVan: (woorden: readonly string[]) => number;
  /** Other phrases for a term; of a synonym or an abbreviation the term itself comes as `voorkeur`. */
  ookVoor: (woorden: readonly string[]) => readonly Synoniem[];
  /** All single words that stand in terms. */
  woorden: readonly string[];
}

/** Longest phrase that is looked up. */
const langste = 6;

/** Forms of one term are one: samenwerkingsverbanden is samenwerkingsverband. Short words stay as they are. */
const keyOf = (woorden: readonly string[]): string => woorden.map(stam).join(' ');

export function makeBegrippenlijst(groepen: readonly Synoniemgroep[]): Begrippenlijst {
  const ook = new Map<string, Synoniem[]>();
  const losse = new Set<string>();
  for (const { woorden, alleenheen } of groepen) {
    const phrases = woorden.map((phrase, index) => ({ woorden: woordenVan(phrase), voorkeur: index === 0 }));
    for (const phrase of [...phrases.map((one) => one.woorden), ...alleenheen.map(woordenVan)]) {
      const key = keyOf(phrase);
      const others = phrases.filter((other) => keyOf(other.woorden) !== key);
      ook.set(key, [...(ook.get(key) ?? []), ...others]);
      for (const woord of phrase) losse.add(woord);
    }
  }
  return {
    woorden: [...losse].sort(),
    ookVoor: (woorden) => ook.get(keyOf(woorden)) ?? [],
    lengteVan: (woorden) => {
      for (let lengte = Math.min(langste, woorden.length); lengte > 0; lengte -= 1) {
        if (ook.has(keyOf(woorden.slice(0, lengte)))) return lengte;
      }
      return 0;
    },
  };
}
