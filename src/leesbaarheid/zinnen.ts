import { countLettergrepen } from './lettergrepen.ts';

/** One sentence, measured. */
export interface Zin {
  tekst: string;
  /** Offset of its first character in the text it came from. */
  index: number;
  woorden: number;
  lettergrepen: number;
}

/** A point behind one of these ends no sentence. */
const afkortingen =
  /(?:^|[\s(])(?:bijv|bv|o\.a|d\.w\.z|m\.a\.w|enz|art|nr|ca|dhr|mevr|dr|mr|t\/m|i\.p\.v|a\.u\.b|evt|resp)\.$/i;

/** A mark at the end, quotes or brackets behind it, and then a new beginning or nothing. */
const einde = /[.!?…]+["'”’»)\]]*(?=\s+["'“‘«(]?[\p{Lu}\p{N}]|\s*$)/gu;

const woord = /[\p{L}\p{N}](?:[^\s/]*[\p{L}\p{N}])?/gu;

function measureZin(text: string, start: number, end: number): Zin[] {
  const raw = text.slice(start, end);
  const tekst = raw.trim().replace(/\s+/g, ' ');
  const woorden = raw.match(woord) ?? [];
  if (woorden.length === 0) return [];
  const lettergrepen = woorden.reduce((sum, one) => sum + countLettergrepen(one), 0);
  const index = start + (raw.length - raw.trimStart().length);
  return [{ tekst, index, woorden: woorden.length, lettergrepen }];
}

/** The sentences of one paragraph, list item or field: what has no point at its end ends where the paragraph ends. */
export function zinnenIn(text: string): Zin[] {
  const zinnen: Zin[] = [];
  let start = 0;
  for (const { index, 0: teken } of text.matchAll(einde)) {
    if (afkortingen.test(text.slice(start, index + 1))) continue;
    const end = index + teken.length;
    zinnen.push(...measureZin(text, start, end));
    start = end;
  }
  return [...zinnen, ...measureZin(text, start, text.length)];
}
