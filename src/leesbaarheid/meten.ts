import type { Zin } from './zinnen.ts';

/** How readable a text is. */
export interface Meting {
  zinnen: number;
  woorden: number;
  /** Flesch-Douma: 0 is very hard, 100 very easy; one decimal. */
  score: number;
  /** Words per sentence on average; one decimal. */
  gemiddeld: number;
  /** Words of the longest sentence. */
  langste: number;
}

const oneDecimal = (value: number): number => Math.round(value * 10) / 10;

/**
 * Flesch as Douma fitted it to Dutch: 206.8 − 0.77 × syllables per 100 words − 0.93 × words per sentence. A text without
 * words is as easy as can be.
 */
export function measure(zinnen: readonly Zin[]): Meting {
  const woorden = zinnen.reduce((sum, zin) => sum + zin.woorden, 0);
  const lettergrepen = zinnen.reduce((sum, zin) => sum + zin.lettergrepen, 0);
  if (woorden === 0) return { zinnen: 0, woorden: 0, score: 100, gemiddeld: 0, langste: 0 };
  const gemiddeld = woorden / zinnen.length;
  return {
    zinnen: zinnen.length,
    woorden,
    score: oneDecimal(206.8 - 77 * (lettergrepen / woorden) - 0.93 * gemiddeld),
    gemiddeld: oneDecimal(gemiddeld),
    langste: Math.max(...zinnen.map((zin) => zin.woorden)),
  };
}
