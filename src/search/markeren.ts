import { normaliseer } from './dutch/woorden.ts';

/** A piece of a text; `raak` when it is one of the words that were asked for. */
export interface Stuk {
  tekst: string;
  raak: boolean;
}

/** A normalised letter and the part of the text that it stands for, accents included. */
interface Letter {
  teken: string;
  begin: number;
  eind: number;
  /** First of a word, or of a part after a hyphen. */
  opent: boolean;
}

/** Longest word that counts only as a whole: search finds no parts with it either. */
const kort = 3;

const woord = /[\p{L}\p{N}\p{M}]+(?:['’‑-][\p{L}\p{N}\p{M}]+)*/gu;

function lettersVan(tekst: string, start: number): Letter[] {
  const letters: Letter[] = [];
  let begin = start;
  let opent = true;
  for (const teken of tekst) {
    const eind = begin + teken.length;
    const tekens = /[\p{L}\p{N}]/u.test(teken) ? normaliseer(teken) : '';
    const vorige = letters.at(-1);
    for (const deel of tekens) {
      letters.push({ teken: deel, begin, eind, opent });
      opent = false;
    }
    if (tekens === '') {
      if (!/\p{M}/u.test(teken)) opent = true;
      else if (vorige) vorige.eind = eind;
    }
    begin = eind;
  }
  return letters;
}

/** Places where a word that was asked for stands in a word of the text, as [begin, end) in the text. */
function plekken(letters: readonly Letter[], gezocht: string): [number, number][] {
  const genormaliseerd = letters.map(({ teken }) => teken).join('');
  const gevonden: [number, number][] = [];
  for (let van = genormaliseerd.indexOf(gezocht); van >= 0; van = genormaliseerd.indexOf(gezocht, van + 1)) {
    const tot = van + gezocht.length;
    const isHeel = letters[van]?.opent === true && letters[tot]?.opent !== false;
    const [begin, eind] = [letters[van]?.begin, letters[tot - 1]?.eind];
    if ((isHeel || gezocht.length > kort) && begin !== undefined && eind !== undefined)
      gevonden.push([begin, eind]);
  }
  return gevonden;
}

/**
 * Splits a text where it holds one of the words (normalised, as `woordenVan` gives them): whole, as the beginning of a
 * word or as part of a compound; a word of at most three letters only whole. The pieces together are the text as it was,
 * and pieces that match alternate with pieces that do not.
 */
export function markeer(tekst: string, woorden: readonly string[]): Stuk[] {
  const gezocht = woorden.filter((een) => een !== '');
  const raak = new Uint8Array(tekst.length);
  for (const { 0: gevonden, index } of tekst.matchAll(woord)) {
    const letters = lettersVan(gevonden, index);
    for (const een of gezocht) for (const [begin, eind] of plekken(letters, een)) raak.fill(1, begin, eind);
  }
  const stukken: Stuk[] = [];
  for (let begin = 0; begin < tekst.length;) {
    const grens = raak.indexOf(raak[begin] ? 0 : 1, begin);
    const eind = grens < 0 ? tekst.length : grens;
    stukken.push({ tekst: tekst.slice(begin, eind), raak: raak[begin] === 1 });
    begin = eind;
  }
  return stukken;
}
