/** Widths of the characters U+0020 to U+007E in hundredths of the letter size. Measured in a wide font, DejaVu Sans. */
const maten = {
  gewoon:
    '32 41 46 84 64 96 78 28 40 40 50 84 32 37 32 34 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 54 100 69 69 70 78 64 58 78 76 30 30 66 56 87 75 79 61 79 70 64 62 74 69 99 69 62 69 40 34 40 84 50 50 62 64 55 64 62 36 64 64 28 28 58 28 98 64 62 64 64 42 53 40 64 60 82 60 60 53 64 34 64 84',
  vet: '35 46 53 84 70 101 88 31 46 46 53 84 38 42 38 37 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 59 100 78 77 74 84 69 69 83 84 38 38 78 64 100 84 86 74 86 78 73 69 82 78 111 78 73 73 46 37 46 84 50 50 68 72 60 72 68 44 72 72 35 35 67 35 105 72 69 72 72 50 60 48 72 66 93 65 66 59 72 37 72 84',
} as const;

const breedtes = {
  gewoon: maten.gewoon.split(' ').map(Number),
  vet: maten.vet.split(' ').map(Number),
};

/** How text is set. */
export interface Letter {
  gewicht: keyof typeof maten;
  /** Letter size in px. */
  grootte: number;
}

/** Signs outside the table that texts are full of. */
const leestekens: Readonly<Record<string, number>> = { '·': 35, '’': 35, '‘': 35, '–': 50 };

/** The width of text on one line, in px. What the table does not know counts as a wide letter, or as its plain form. */
export function breedteVan(tekst: string, { gewicht, grootte }: Letter): number {
  let som = 0;
  for (const teken of tekst.normalize('NFD').replace(/\p{M}/gu, '')) {
    som += breedtes[gewicht][(teken.codePointAt(0) ?? 0) - 32] ?? leestekens[teken] ?? 105;
  }
  return (som * grootte) / 100;
}

/**
 * On how many lines text comes to stand in a column of `ruimte` px. A careful guess: in most fonts it needs no more. Breaks at
 * spaces only, and within a word that is wider than the column.
 */
export function regelsVan(tekst: string, letter: Letter, ruimte: number): number {
  const spatie = breedteVan(' ', letter);
  let regels = 0;
  let over = 0;
  for (const woord of tekst.split(' ').filter((deel) => deel !== '')) {
    const breedte = breedteVan(woord, letter);
    if (regels > 0 && spatie + breedte <= over) {
      over -= spatie + breedte;
      continue;
    }
    const nodig = Math.max(1, Math.ceil(breedte / ruimte));
    regels += nodig;
    over = nodig * ruimte - breedte;
  }
  return regels;
}
