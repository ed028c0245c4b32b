import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normaliseer } from './woorden.ts';

/** What editors decided about single words; all words are normalised. */
export interface Uitzonderingen {
  /** A word with its parts; joined they give the word. */
  altijd: ReadonlyMap<string, readonly string[]>;
  nooit: ReadonlySet<string>;
}

const bestand = join(dirname(fileURLToPath(import.meta.url)), 'uitzonderingen.txt');

/**
 * Reads the exceptions: a line "bedrijfs + arts" always splits like that, "bestuur" alone is never split, # starts a
 * comment. Throws with the number of the line when a line is something else, or when a word is there twice.
 */
export function parseUitzonderingen(tekst: string): Uitzonderingen {
  const altijd = new Map<string, readonly string[]>();
  const nooit = new Set<string>();
  for (const [nummer, regel] of tekst.split(/\r?\n/).entries()) {
    const inhoud = normaliseer(regel.replace(/#.*$/, '')).trim();
    if (inhoud === '') continue;
    const stop = (fout: string): never => {
      throw new Error(`uitzonderingen.txt, regel ${nummer + 1} ("${regel.trim()}"): ${fout}`);
    };
    const delen = inhoud.split('+').map((deel) => deel.trim());
    if (delen.some((deel) => deel === '')) stop('voor en na elke + hoort een deel van het woord.');
    if (delen.some((deel) => !/^[a-z]+$/.test(deel)))
      stop('schrijf één woord met alleen letters, of de delen van één woord met + ertussen.');
    const woord = delen.join('');
    if (altijd.has(woord) || nooit.has(woord)) stop(`het woord "${woord}" staat er al eerder.`);
    if (delen.length > 1) altijd.set(woord, delen);
    else nooit.add(woord);
  }
  return { altijd, nooit };
}

/** The exceptions of this site, from uitzonderingen.txt. */
export function readUitzonderingen(): Uitzonderingen {
  return parseUitzonderingen(readFileSync(bestand, 'utf8'));
}
