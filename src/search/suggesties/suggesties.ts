import type { Vermelding } from '../../domain/vermelding.ts';
import type { Synoniemgroep } from '../dutch/verbreden.ts';
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

/** How well typed words fit a phrase, lower is better: the same, its beginning, further on, or only each word somewhere. */
function rangVan(woorden: readonly string[], getypt: readonly string[]): number | undefined {
  const zin = ` ${woorden.join(' ')}`;
  const vraag = ` ${getypt.join(' ')}`;
  if (zin === vraag) return 0;
  if (zin.startsWith(vraag)) return 1;
  if (zin.includes(vraag)) return 2;
  return getypt.every((deel) => woorden.some((woord) => woord.startsWith(deel))) ? 3 : undefined;
}

/** Those with a rank, best first; equal ones stay in order. */
const besteEerst = (met: readonly { rang: number | undefined; suggestie: Suggestie }[]): Suggestie[] =>
  met
    .flatMap(({ rang, suggestie }) => (rang === undefined ? [] : [{ rang, suggestie }]))
    .sort((a, b) => a.rang - b.rang)
    .map(({ suggestie }) => suggestie);

/** The words of a term: every way to say it leads to the first. What is typed already is not suggested. */
function maakBegrippen(groepen: readonly Synoniemgroep[]): (getypt: readonly string[]) => Suggestie[] {
  const begrippen = groepen.map(({ woorden, alleenheen }) => ({
    term: woorden[0] ?? '',
    zinnen: [...woorden, ...alleenheen].map((tekst) => ({ tekst, woorden: woordenVan(tekst) })),
  }));
  return (getypt) => {
    const gevonden = begrippen.map(({ term, zinnen }) => {
      const rangen = zinnen.map((zin, plaats) => ({
        zin,
        rang: (rangVan(zin.woorden, getypt) ?? Infinity) * 2 + Math.min(plaats, 1),
      }));
      const [beste] = rangen.toSorted((a, b) => a.rang - b.rang);
      const past = term !== '' && beste && beste.rang > 0 && beste.rang < Infinity;
      const bij = !beste || beste.zin.tekst === term ? '' : `ook: ${beste.zin.tekst}`;
      return {
        rang: past ? beste.rang : undefined,
        suggestie: { soort: 'begrip', tekst: term, bij } as const,
      };
    });
    const eerste = new Map<string, Suggestie>();
    for (const suggestie of besteEerst(gevonden)) {
      const sleutel = woordenVan(suggestie.tekst).join(' ');
      if (!eerste.has(sleutel)) eerste.set(sleutel, suggestie);
    }
    return [...eerste.values()];
  };
}

/**
 * Suggests at most eight: terms of the field first, then titles of entries. Words count from their beginning, in any
 * order; fewer than two letters suggest nothing.
 */
export function makeSuggesties(
  begrippen: readonly Synoniemgroep[],
  vermeldingen: readonly Vermelding[],
): Suggereer {
  const zoekBegrippen = maakBegrippen(begrippen);
  const titels = vermeldingen.map(({ titel, wie, adres }) => ({
    woorden: woordenVan(titel),
    suggestie: { soort: 'titel', tekst: titel, bij: `pagina · ${wie}`, adres } as const,
  }));
  return (getypt) => {
    const woorden = woordenVan(getypt);
    if (woorden.join('').length < 2) return [];
    const termen = zoekBegrippen(woorden);
    const paginas = besteEerst(
      titels.map(({ woorden: titel, suggestie }) => ({ rang: rangVan(titel, woorden), suggestie })),
    );
    const eerst = termen.slice(0, Math.max(meesteBegrippen, meeste - paginas.length));
    return [...eerst, ...paginas].slice(0, meeste);
  };
}
