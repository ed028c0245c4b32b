import { paginacollecties, splitVermeldingId } from '../adres.ts';
import type { Collectie } from '../schema/collecties.ts';

/** Entries of every collection, as far as this check has to know them. */
export type Verzameling = Readonly<
  Record<Collectie, readonly { id: string; data: Readonly<Record<string, unknown>> }[]>
>;

/** A key that names something which does not exist. */
export interface Verwijsfout {
  collectie: Collectie;
  id: string;
  /** Path to the value inside the entry. */
  path: PropertyKey[];
  /** The value that leads nowhere. */
  waarde: string;
  /** What was looked for, in words. */
  gezocht: string;
  /** What could have been meant. */
  bestaand: readonly string[];
}

/** What a key can refer to. */
export type Doel =
  'gebied' | 'gemeente' | 'samenwerkingsverband' | 'begrip' | 'organisatie' | 'materiaal' | 'vermelding';

/** Every key that refers to something else. A new reference is one line here. */
export const verwijzingen: readonly (readonly [van: Collectie, sleutel: string, doel: Doel])[] = [
  ['materialen', 'regio', 'gebied'],
  ['initiatieven', 'regio', 'gebied'],
  ['initiatieven', 'gemeente', 'gemeente'],
  ['organisaties', 'daarvoor', 'organisatie'],
  ['organisaties', 'begrippen', 'begrip'],
  ['organisaties', 'materialen', 'materiaal'],
  ['gids', 'organisaties', 'organisatie'],
  ['gids', 'materialen', 'materiaal'],
  ['gids', 'begrippen', 'begrip'],
  ['verzuimroute', 'materialen', 'materiaal'],
  ['verzuimroute', 'begrippen', 'begrip'],
  ['nieuws', 'materialen', 'materiaal'],
  ['achtergrond', 'organisaties', 'organisatie'],
  ['achtergrond', 'begrippen', 'begrip'],
  ['achtergrond', 'materialen', 'materiaal'],
  ['begrippen', 'zieook', 'begrip'],
  ['begrippen', 'materialen', 'materiaal'],
  ['gebieden', 'gemeenten', 'gemeente'],
  ['samenwerkingsverbanden', 'provincie', 'gebied'],
  ['samenwerkingsverbanden', 'gemeenten', 'gemeente'],
  ['samenwerkingsverbanden', 'gedeeltelijk', 'gemeente'],
  ['samenwerkingsverbanden', 'opgegaanin', 'samenwerkingsverband'],
  ['samenwerkingsverbanden', 'eenmet', 'samenwerkingsverband'],
  ['verhuizingen', 'naar', 'vermelding'],
  ['voorrang', 'eerst', 'vermelding'],
];

const inWoorden: Record<Doel, string> = {
  gebied: 'regio',
  gemeente: 'gemeente',
  samenwerkingsverband: 'samenwerkingsverband',
  begrip: 'begrip',
  organisatie: 'organisatie',
  materiaal: 'materiaal',
  vermelding: 'vermelding',
};

/** Whose entries are named by file name alone, per goal. */
const collectieVan: Partial<Record<Doel, Collectie>> = {
  begrip: 'begrippen',
  organisatie: 'organisaties',
  materiaal: 'materialen',
};

/** The keys in which entries of this collection are named by their file name. */
export function verwijzingenNaar(collectie: Collectie): { van: Collectie; sleutel: string }[] {
  return verwijzingen
    .filter(([, , doel]) => collectieVan[doel] === collectie)
    .map(([van, sleutel]) => ({ van, sleutel }));
}

function asList(value: unknown): [path: PropertyKey[], waarde: string][] {
  if (typeof value === 'string') return [[[], value]];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item, index): [PropertyKey[], string][] =>
    typeof item === 'string' ? [[[index], item]] : [],
  );
}

/** Pages that are no entry are known only after the build: there the reconciliation looks. */
const isAnderePagina = (doel: Doel, waarde: string): boolean =>
  doel === 'vermelding' && !splitVermeldingId(waarde);

/** All references to nothing, in the order of the table above. */
export function findVerwijsfouten(verzameling: Verzameling): Verwijsfout[] {
  const ids = (collectie: Collectie): string[] => verzameling[collectie].map(({ id }) => id);
  const vermeldingen = new Set([
    ...paginacollecties.flatMap((collectie) => ids(collectie).map((id) => `${collectie}/${id}`)),
    // An old address exists, in a way: that it may not be the goal is for findVerhuisfouten to explain.
    ...ids('verhuizingen'),
  ]);
  const bestaand: Record<Doel, ReadonlySet<string>> = {
    gebied: new Set(['landelijk', ...ids('gebieden'), ...ids('samenwerkingsverbanden')]),
    gemeente: new Set(ids('gebieden').filter((id) => id.startsWith('gm'))),
    samenwerkingsverband: new Set(ids('samenwerkingsverbanden')),
    begrip: new Set(ids('begrippen')),
    organisatie: new Set(ids('organisaties')),
    materiaal: new Set(ids('materialen')),
    vermelding: vermeldingen,
  };
  return verwijzingen.flatMap(([collectie, sleutel, doel]) =>
    verzameling[collectie].flatMap(({ id, data }) =>
      asList(data[sleutel])
        .filter(([, waarde]) => !bestaand[doel].has(waarde) && !isAnderePagina(doel, waarde))
        .map(([path, waarde]) => ({
          collectie,
          id,
          path: [sleutel, ...path],
          waarde,
          gezocht: inWoorden[doel],
          bestaand: [...bestaand[doel]],
        })),
    ),
  );
}
