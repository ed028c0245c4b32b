import type { Rijen } from './regios-vergelijken-csv.ts';

/** What a column can tell. "swv" names the sector in the code itself. */
export const kolomsoorten = {
  postcode: 'postcode',
  gemeentecode: 'gemeentecode',
  gemeentenaam: 'gemeentenaam',
  po: 'samenwerkingsverband po',
  vo: 'samenwerkingsverband vo',
  swv: 'samenwerkingsverband',
} as const;

export type Kolomsoort = keyof typeof kolomsoorten;

/** The place of every kind of column that was found. */
export type Kolommen = Partial<Record<Kolomsoort, number>>;

/** A heading without signs, capitals and accents: "SAMENWERKINGSVERBANDNUMMER PO" → samenwerkingsverbandnummerpo. */
const plat = (kop: string): string =>
  kop
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

// Best first; a name without "gemeente" is only taken when there is nothing better.
const koppen: Readonly<Record<'postcode' | 'gemeentecode' | 'gemeentenaam', readonly RegExp[]>> = {
  postcode: [
    /^(postcode|pc)4$/,
    /^postcode4?(van)?(de)?leerling$/,
    /^(cijfers)?postcode(cijfers)?$/,
    /^pc6?$/,
  ],
  gemeentecode: [
    /^gemeentecodegm$/,
    /^(gemeente|gem|gm)(code|nummer|nr)(van)?(de)?(leerling)?$/,
    /^gm$/,
    /^(regio|gebieds?)?code$/,
  ],
  gemeentenaam: [
    /^(gemeente|gem|gm)naam(van)?(de)?(leerling)?$/,
    /^(woon)?gemeente(van)?(de)?(leerling)?$/,
    /^(regio|gebieds?)?naam$/,
  ],
};

function verbandsoort(kop: string): 'po' | 'vo' | 'swv' | undefined {
  if (!/samenwerkingsverband|swv/.test(kop)) return undefined;
  const rest = kop.replace(/samenwerkingsverbands?|swv|(nummer|code|nr|id)/g, '');
  if (rest === '') return 'swv';
  return rest === 'po' || rest === 'vo' ? rest : undefined;
}

/** The columns that the headings in a row name. */
export function herkenKolommen(rij: readonly string[]): Kolommen {
  const platte = rij.map(plat);
  const kolommen: Kolommen = {};
  for (const soort of ['postcode', 'gemeentecode', 'gemeentenaam'] as const) {
    const vorm = koppen[soort].find((mogelijk) => platte.some((kop) => mogelijk.test(kop)));
    if (vorm) kolommen[soort] = platte.findIndex((kop) => vorm.test(kop));
  }
  for (const [plek, kop] of platte.entries()) {
    const soort = verbandsoort(kop);
    if (soort !== undefined) kolommen[soort] ??= plek;
  }
  return kolommen;
}

/** Whether a table with these columns says something about our regions. */
function isBruikbaar(kolommen: Kolommen): boolean {
  const heeft = (...soorten: Kolomsoort[]): boolean => soorten.some((soort) => kolommen[soort] !== undefined);
  if (heeft('postcode')) return heeft('gemeentecode', 'gemeentenaam', 'po', 'vo', 'swv');
  return heeft('gemeentecode') && heeft('gemeentenaam');
}

/** How many rows may stand above the heading: a title, a date, a source. */
const voorwerk = 15;

/** The heading of a table: which row it is and what its columns are. Throws, in Dutch, with the columns that are there. */
export function vindKop(rijen: Rijen): { rij: number; kolommen: Kolommen } {
  for (const [rij, velden] of rijen.slice(0, voorwerk).entries()) {
    const kolommen = herkenKolommen(velden);
    if (isBruikbaar(kolommen)) return { rij, kolommen };
  }
  const [eerste] = rijen;
  if (!eerste) throw new Error('Het bestand is leeg.');
  const herkend = Object.keys(herkenKolommen(eerste));
  throw new Error(
    [
      `Gevonden kolommen: ${eerste.map((kop) => `"${kop.slice(0, 60)}"`).join(', ')}.`,
      `Daarvan herkend: ${herkend.length === 0 ? 'geen' : herkend.join(', ')}.`,
      'Nodig is een kolom met de postcode (POSTCODE4, PC4, POSTCODE) met daarbij GEMEENTECODE, GEMEENTENAAM of',
      'SAMENWERKINGSVERBANDNUMMER (met PO of VO erachter als dat niet in het nummer staat); of een lijst met',
      'GEMEENTECODE en GEMEENTENAAM.',
    ].join('\n'),
  );
}
