import hyphen from 'hyphen';
import patronen from 'hyphen/patterns/nl.js';

const splits = hyphen(patronen, { hyphenChar: '-', minWordLength: 2 });

/** One sound per match. A trema starts a new one, so it is in no group: ide-e-en has three, idee-ën as well. */
const klank =
  /eau|aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|ie|oe|eu|ui|ij|ei|au|ou|ai|oi|[aeiouyàáâäèéêëìíîïòóôöùúûü]/g;

/** An address, a phone number or a time is copied, not read aloud: one syllable. */
const overgenomen = /^(https?:|www\.)|@|\.\w{2,}$|^\d[\d.:,-]*\d$/;

/**
 * How many syllables a Dutch word has, at least 1. The patterns tell where a word may be broken; they leave single letters
 * alone ("avond"), so the sounds within each part are counted. Letters that are spelled out count one each ("SWV"), and so
 * do the digits of a number ("16"); of a longer number with signs in it only one.
 */
export function countLettergrepen(woord: string): number {
  if (/^\d+$/.test(woord)) return woord.length;
  if (overgenomen.test(woord)) return 1;
  if (/^[A-Z]{2,5}$/.test(woord)) return woord.length;
  const delen = splits(woord.toLowerCase());
  if (typeof delen !== 'string') throw new Error('hyphen antwoordt niet meer meteen.');
  const klanken = delen.split('-').reduce((sum, deel) => sum + (deel.match(klank)?.length ?? 0), 0);
  return Math.max(1, klanken);
}
