import { normaliseer } from './woorden.ts';

/** A form in which a word stands in a compound: how unsure that is (0 = certain), and the word itself ("klachten" → "klacht"). */
export interface Vorm {
  kosten: number;
  kaal: string;
}

/** What the splitter has to know of Dutch. All words are normalised (see `normaliseer`). */
export interface Lexicon {
  /** Forms that may stand before another part, linking letters included. */
  voor: ReadonlyMap<string, Vorm>;
  /** Forms that may stand last. */
  achter: ReadonlyMap<string, Vorm>;
  /** Words that are never split. */
  heel: ReadonlySet<string>;
  /** Words that are split only where every part is certain. */
  bouwstenen: ReadonlySet<string>;
  /** Words with the parts that an editor gave; joined they give the word. */
  altijd: ReadonlyMap<string, readonly string[]>;
}

/** Shorter words are left whole: "zorgen", "scholen". */
const kortsteWoord = 6;
const meesteDelen = 5;
const duursteSplitsing = 8;

/** Two vowels that are written with a hyphen when they meet ("regio-indeling"): without it, a boundary is less likely. */
const klinkerbotsing = /^(a[aeiu]|e[eiu]|i[ej]|o[eiou]|u[iu])$/;
const botsingskosten = 1;

/** Fewer letters say less: a part of three letters has to be worth it. */
const letterkosten = (deel: string): number => (deel.length > 4 ? 0 : deel.length === 4 ? 0.15 : 0.4);

/** A linking s makes an unsure part sure enough: "rechts" + "zaak". */
const isZeker = (deel: string, { kosten, kaal }: Vorm): boolean =>
  kosten === 0 || (kosten <= 0.8 && deel === `${kaal}s`);

interface Weg {
  kosten: number;
  delen: readonly string[];
}

/** The cheapest way to read a normalised word as parts that the lexicon knows; fewer parts are cheaper. */
function findDelen(woord: string, lexicon: Lexicon): readonly string[] | undefined {
  const streng = lexicon.bouwstenen.has(woord);
  const wegen: (Weg | undefined)[] = [{ kosten: 0, delen: [] }];
  for (let begin = 0; begin < woord.length; begin++) {
    const weg = wegen[begin];
    if (!weg || weg.delen.length === meesteDelen) continue;
    const botsing = begin > 0 && klinkerbotsing.test(woord.slice(begin - 1, begin + 1)) ? botsingskosten : 0;
    for (let eind = begin + 3; eind <= woord.length; eind++) {
      if (begin === 0 && eind === woord.length) continue;
      const deel = woord.slice(begin, eind);
      const vorm = (eind === woord.length ? lexicon.achter : lexicon.voor).get(deel);
      if (!vorm || (streng && !isZeker(deel, vorm))) continue;
      const kosten = weg.kosten + 1 + vorm.kosten + letterkosten(deel) + botsing;
      const ander = wegen[eind];
      if (kosten > duursteSplitsing || (ander && ander.kosten <= kosten)) continue;
      wegen[eind] = { kosten, delen: [...weg.delen, deel] };
    }
  }
  return wegen[woord.length]?.delen;
}

/** The signs of a word, each with the letters that it becomes; hyphens, apostrophes and loose accents become none. */
function lettersVan(woord: string): { teken: string; letters: string }[] {
  return Array.from(woord, (teken) => ({ teken, letters: normaliseer(teken).replace(/['’‑-]/g, '') }));
}

/** The parts as they stand in the word, with its capitals, accents and hyphens; a sign without letters stays in front. */
function cutLikeWritten(woord: string, delen: readonly string[]): string[] {
  const stukken = delen.map(() => '');
  let deel = 0;
  let rest = delen[0]?.length ?? 0;
  for (const { teken, letters } of lettersVan(woord)) {
    if (letters !== '' && rest <= 0 && deel < delen.length - 1) rest = delen[++deel]?.length ?? 0;
    stukken[deel] = (stukken[deel] ?? '') + teken;
    rest -= letters.length;
  }
  return stukken;
}

/** Parts at the hyphens, for a word such as "onderwijs-zorgarrangement"; a piece of one letter ("e-mail") is no part. */
function cutAtHyphens(woord: string): string[] | undefined {
  const stukken = woord.split(/(?<=[\p{L}\p{M}][-‑])(?=\p{L})/u);
  return stukken.length > 1 && stukken.every((stuk) => /\p{L}.*\p{L}/u.test(stuk)) ? stukken : undefined;
}

/**
 * A splitter of Dutch compounds. It gives the parts in order as they stand in the word: joined they are the word, and a
 * linking letter stays with the part before ("bedrijfs" + "arts"). A part may itself be a compound ("leerplicht" +
 * "ambtenaar"): call it again for smaller parts. Undefined when the word is no compound, or no word at all. Capitals
 * and accents make no difference; never throws.
 */
export function makeSplitser(lexicon: Lexicon): (woord: string) => string[] | undefined {
  const bekend = new Map<string, readonly string[] | undefined>();
  const find = (woord: string): readonly string[] | undefined => {
    if (!bekend.has(woord)) bekend.set(woord, findDelen(woord, lexicon));
    return bekend.get(woord);
  };
  return (woord) => {
    const plat = normaliseer(woord);
    const letters = lettersVan(woord).map((letter) => letter.letters);
    if (!/^[a-z]{1,60}$/.test(plat) || letters.join('') !== plat) return undefined;
    const altijd = lexicon.altijd.get(plat);
    if (altijd) return cutLikeWritten(woord, altijd);
    if (lexicon.heel.has(plat)) return undefined;
    const stukken = cutAtHyphens(woord);
    if (stukken || plat.length < kortsteWoord) return stukken;
    const delen = find(plat);
    return delen && cutLikeWritten(woord, delen);
  };
}

/**
 * Gives the word that a part is a form of, normalised: "samenwerkings" → "samenwerking", "thuiszitters" → "thuiszitter",
 * "klachten" → "klacht". An unknown part stays as it is, without its hyphen.
 */
export function makeKaal(lexicon: Lexicon): (deel: string) => string {
  return (deel) => {
    const plat = normaliseer(deel).replace(/[-‑]$/, '');
    const achter = lexicon.achter.get(plat);
    return achter?.kaal === plat && achter.kosten === 0
      ? plat
      : ((lexicon.voor.get(plat) ?? achter)?.kaal ?? plat);
  };
}
