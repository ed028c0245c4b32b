import { compareWoorden, sorteersleutel, type UitgelegdBegrip } from './uitgelegd.ts';

/** One line of the list: a term, or an abbreviation that leads to its term. */
export interface Alfabetregel {
  woord: string;
  begrip: UitgelegdBegrip;
  soort: 'begrip' | 'afkorting';
}

/** All lines under one letter; what starts with a figure stands under "0-9". */
export interface Letter {
  letter: string;
  /** Anchor in the page. */
  anker: string;
  regels: Alfabetregel[];
}

const letterOf = (woord: string): string => {
  const [eerste = ''] = sorteersleutel(woord).normalize('NFD').toUpperCase();
  return /[A-Z]/.test(eerste) ? eerste : '0-9';
};

/** Where an abbreviation leads elsewhere than to the next line or itself, it gets a line. "SO/VSO" gives two. */
const afkortingenVan = ({ data }: UitgelegdBegrip): string[] =>
  (data.afkorting ?? '')
    .split('/')
    .filter((deel) => deel !== '' && deel.toLowerCase() !== data.term.toLowerCase());

/** The terms and abbreviations by letter, in the order of the alphabet. */
export function alfabetOf(begrippen: readonly UitgelegdBegrip[]): Letter[] {
  const regels = begrippen
    .flatMap((begrip): Alfabetregel[] => [
      { woord: begrip.data.term, begrip, soort: 'begrip' },
      ...afkortingenVan(begrip).map((woord) => ({ woord, begrip, soort: 'afkorting' as const })),
    ])
    .sort((a, b) => compareWoorden(a.woord, b.woord));
  const letters = new Map<string, Alfabetregel[]>();
  for (const regel of regels) {
    const letter = letterOf(regel.woord);
    letters.set(letter, [...(letters.get(letter) ?? []), regel]);
  }
  return [...letters].map(([letter, eronder]) => ({
    letter,
    anker: `letter-${letter.toLowerCase()}`,
    regels: eronder,
  }));
}
