import { median } from '../report/amounts.ts';
import type { Laadmoment } from './in-de-pagina.ts';
import { zoekpadVan } from './zoekbytes.ts';

/** Milliseconds of rest after a key that the page waits for; see src/search/zoeker-element.ts. */
export const rust = 150;

/** How a visitor types: milliseconds between entering the field and the question. */
export const wijzen = [
  { naam: 'meteen', wacht: 0 },
  { naam: 'na een seconde', wacht: 1_000 },
] as const;

export type Wijze = (typeof wijzen)[number]['naam'];

/** What one visitor waited for, in milliseconds since typing. */
export interface Bezoektijden {
  eerst: number;
  klaar: number;
  /** A second question, from typing to settled. */
  daarna: number;
  laden: Laadstappen;
}

/** One question asked in one way, everywhere in turn. */
export interface Vraagtijden {
  soort: string;
  vraag: string;
  wijze: Wijze;
  toolbox: Bezoektijden;
  /** By the name of Pagefind's interface, until its first result; without those that showed none. */
  pagefind: Readonly<Record<string, number>>;
}

/** When the last file of each step of loading was in. Steps that were in before typing are below zero. */
export interface Laadstappen {
  script: number;
  gegevens: number;
  index: number;
}

/** @throws Error in Dutch when a step loaded nothing */
export function laadstappenVan(geladen: readonly Laadmoment[]): Laadstappen {
  const laatste = (hoort: (naam: string) => boolean): number => {
    const momenten = geladen
      .filter(({ address }) => hoort(zoekpadVan(address) ?? ''))
      .map(({ eind }) => eind);
    if (momenten.length === 0) throw new Error('De volledige tekst laadt anders dan deze meting kent.');
    return Math.max(...momenten);
  };
  return {
    script: laatste((naam) => naam === 'volledig.js'),
    gegevens: laatste((naam) => naam.startsWith('data/') && !naam.startsWith('data/index-')),
    index: laatste((naam) => naam.startsWith('data/index-')),
  };
}

export interface Spreiding {
  mediaan: number;
  min: number;
  max: number;
  aantal: number;
}

/** Nothing for no values at all. */
export const spreidingVan = (values: readonly number[]): Spreiding | undefined =>
  values.length === 0
    ? undefined
    : { mediaan: median(values), min: Math.min(...values), max: Math.max(...values), aantal: values.length };

/** How many times as long Pagefind takes as the toolbox, of each question by itself; nothing when it found nothing. */
export function verhoudingen(
  tijden: readonly Vraagtijden[],
  scherm: string,
  moment: 'eerst' | 'klaar',
): Spreiding | undefined {
  return spreidingVan(
    tijden.flatMap(({ toolbox, pagefind }) => {
      const tijd = pagefind[scherm];
      return tijd === undefined ? [] : [tijd / toolbox[moment]];
    }),
  );
}
