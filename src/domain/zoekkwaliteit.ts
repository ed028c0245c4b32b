/** How well one engine answers a set of judged questions; shares from 0 to 1. */
export interface Zoekmaten {
  vragen: number;
  /** How close the first ten results come to the best possible ten. */
  ndcg: number;
  /** One divided by the place of the first best answer. */
  mrr: number;
  /** A best answer in the first three. */
  raak3: number;
  /** Questions about something that give nothing. */
  nul: number;
  /** Questions with a wrong entry in the first three, or nonsense that gives something. */
  fout: number;
}

/** The engines that were measured, by the name that readers see. */
export const zoekmachines = {
  toolbox: 'Deze zoeker',
  pagefind: 'Pagefind',
  minisearch: 'MiniSearch',
} as const;

export type Zoekmachinenaam = keyof typeof zoekmachines;

/** What was measured on one set of questions: every engine on all of them, and this search per kind. */
export interface Kwaliteit {
  samen: Readonly<Record<Zoekmachinenaam, Zoekmaten>>;
  perSoort: Readonly<Record<string, Zoekmaten>>;
}

const procent = (deel: number): string => `${(100 * deel).toFixed(0)}%`;
const maat = (deel: number): string => deel.toFixed(2).replace('.', ',');

const rij = (naam: string, { vragen, ndcg, raak3, nul, fout }: Zoekmaten): string[] => [
  naam,
  String(vragen),
  procent(raak3),
  maat(ndcg),
  procent(nul),
  procent(fout),
];

/** The table for readers: the engines first, then this search per kind of question. */
export function kwaliteitsrijen({ samen, perSoort }: Kwaliteit): { koppen: string[]; rijen: string[][] } {
  const soort = (naam: string): string => `Deze zoeker: ${naam.replaceAll('-', ' ')}`;
  return {
    koppen: [
      '',
      'Vragen',
      'Goed antwoord bij de eerste drie',
      'Volgorde (0 tot 1)',
      'Niets gevonden',
      'Fout antwoord',
    ],
    rijen: [
      rij(zoekmachines.toolbox, samen.toolbox),
      rij(zoekmachines.pagefind, samen.pagefind),
      rij(zoekmachines.minisearch, samen.minisearch),
      ...Object.entries(perSoort).map(([naam, maten]) => rij(soort(naam), maten)),
    ],
  };
}
