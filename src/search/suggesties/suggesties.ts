import type { Kaart } from '../catalogue/kaartteksten.ts';
import type { Synoniemgroep } from '../dutch/begrippen.ts';
import { woordenVan } from '../dutch/woorden.ts';

/** Something to choose below the search field; `bij` says more about it and may be empty. */
export type Suggestie =
  | { soort: 'begrip' | 'eerder'; tekst: string; bij: string }
  /** `adres` is from the root of the site, without a leading slash. */
  | { soort: 'titel'; tekst: string; bij: string; adres: string };

/** Suggestions for what is in the field so far, best first. */
export type Suggereer = (getypt: string) => Suggestie[];

const meeste = 8;

/** Of these so many are terms, when there are titles too. */
const meesteBegrippen = 5;

/** Words by which a suggestion is found. */
interface Ingang {
  woorden: readonly string[];
  /** Another way to say it: a little worse than the same fit with the suggestion itself. */
  isAnders: boolean;
  suggestie: Suggestie;
}

/** How well typed words fit a phrase, lower is better: the same, its beginning, further on, or only each word somewhere. */
function rangVan(woorden: readonly string[], getypt: readonly string[]): number {
  const zin = ` ${woorden.join(' ')}`;
  const vraag = ` ${getypt.join(' ')}`;
  if (zin === vraag) return 0;
  if (zin.includes(vraag)) return zin.startsWith(vraag) ? 1 : 2;
  return getypt.every((deel) => woorden.some((woord) => woord.startsWith(deel))) ? 3 : Infinity;
}

/** The suggestions that fit, best first; equal ones stay in order. */
const passende = (ingangen: readonly Ingang[], getypt: readonly string[]): Suggestie[] =>
  ingangen
    .map(({ woorden, isAnders, suggestie }) => ({
      suggestie,
      rang: rangVan(woorden, getypt) + (isAnders ? 0.5 : 0),
    }))
    .filter(({ rang }) => rang < Infinity)
    .sort((a, b) => a.rang - b.rang)
    .map(({ suggestie }) => suggestie);

/** Every way to say a term leads to the first. */
const ingangenVan = ({ woorden, alleenheen }: Synoniemgroep): Ingang[] =>
  [...woorden, ...alleenheen].map((zin, plaats) => ({
    woorden: woordenVan(zin),
    isAnders: plaats > 0,
    suggestie: { soort: 'begrip', tekst: woorden[0] ?? '', bij: plaats > 0 ? `ook: ${zin}` : '' },
  }));

/**
 * Suggests at most eight: terms of the field first, then titles of entries. Words count from their beginning, in any
 * order; fewer than two letters suggest nothing, and neither does a term that is there already.
 */
export function makeSuggesties(
  begrippen: readonly Synoniemgroep[],
  vermeldingen: readonly Kaart[],
): Suggereer {
  const termen = begrippen.flatMap(ingangenVan);
  const titels = vermeldingen.map(({ id, titel, wie }): Ingang => ({
    woorden: woordenVan(titel),
    isAnders: false,
    suggestie: { soort: 'titel', tekst: titel, bij: `pagina · ${wie}`, adres: `${id}.html` },
  }));
  return (getypt) => {
    const woorden = woordenVan(getypt);
    if (woorden.join('').length < 2) return [];
    const genoemd = new Set(['', woorden.join(' ')]);
    const eerst = passende(termen, woorden).filter(({ tekst }) => {
      const sleutel = woordenVan(tekst).join(' ');
      return !genoemd.has(sleutel) && genoemd.add(sleutel);
    });
    const daarna = passende(titels, woorden);
    const plaats = Math.max(meesteBegrippen, meeste - daarna.length);
    return [...eerst.slice(0, plaats), ...daarna].slice(0, meeste);
  };
}
