import type { Cijferpunt, Cijferreeks } from '../schema/cijfer.ts';

type Reeks = Pick<Cijferreeks, 'punten' | 'breuken'>;

/** Two school years in a row, and what the later one has more (or, below zero, less). */
export interface Verschil {
  van: Cijferpunt;
  naar: Cijferpunt;
  verschil: number;
}

/** The first calendar year of a school year: "2018-2019" → 2018. */
export const beginjaar = (schooljaar: string): number => Number(schooljaar.slice(0, 4));

/**
 * Every point with its difference from the year before. There is none when that year is missing, when one of the two is
 * rounded, or when counting changed in between: such a number would say more than is known.
 */
export function metVerschil({
  punten,
  breuken = [],
}: Reeks): { punt: Cijferpunt; verschil: Verschil | undefined }[] {
  const gebroken = new Set(breuken.map(({ schooljaar }) => schooljaar));
  return punten.map((punt, index) => {
    const vorige = punten[index - 1];
    const eerlijk =
      vorige !== undefined &&
      beginjaar(vorige.schooljaar) + 1 === beginjaar(punt.schooljaar) &&
      !vorige.ongeveer &&
      !punt.ongeveer &&
      !gebroken.has(punt.schooljaar);
    const verschil = eerlijk ? { van: vorige, naar: punt, verschil: punt.waarde - vorige.waarde } : undefined;
    return { punt, verschil };
  });
}

/** The last difference that can be computed. */
export const laatsteVerschil = (reeks: Reeks): Verschil | undefined =>
  metVerschil(reeks).findLast(({ verschil }) => verschil !== undefined)?.verschil;

/** Every school year from the first to the last point, with its point when it has one. */
export function alleJaren({
  punten,
}: Pick<Reeks, 'punten'>): { schooljaar: string; punt: Cijferpunt | undefined }[] {
  const [eerste, laatste] = [punten[0], punten.at(-1)];
  if (!eerste || !laatste) return [];
  const van = beginjaar(eerste.schooljaar);
  return Array.from({ length: beginjaar(laatste.schooljaar) - van + 1 }, (_, index) => {
    const schooljaar = `${van + index}-${van + index + 1}`;
    return { schooljaar, punt: punten.find((punt) => punt.schooljaar === schooljaar) };
  });
}

/** School years between the first and the last point of which no figure is known. */
export const ontbrekendeJaren = (reeks: Pick<Reeks, 'punten'>): string[] =>
  alleJaren(reeks).flatMap(({ schooljaar, punt }) => (punt ? [] : [schooljaar]));
