import { naamsleutel } from './plaatsnaam.ts';
import type { Plaatstabel } from './plaatstabel.ts';
import { kaleVerbandsleutel, verbandsleutels, zonderHaakjes } from './verbandnaam.ts';

/** What a visitor can name. */
export type Vindsoort =
  'postcode' | 'plaats' | 'gemeente' | 'provincie' | 'samenwerkingsverband' | 'rmc-regio';

/** Something that a name or code can mean, with the parts of gemeenten it covers. */
export interface Betekenis {
  als: Vindsoort;
  naam: string;
  /** Of the region meant; a place has none, because it may lie in several gemeenten. */
  code: string | undefined;
  delen: readonly number[];
}

/** What names and codes mean. */
export interface Plaatsindex {
  byCode: ReadonlyMap<string, Betekenis>;
  /** Meanings of a name that stand on their own. */
  byNaam: (sleutel: string) => readonly Betekenis[];
  /** Meanings that give way to another with the same name. */
  terzijde: (sleutel: string) => readonly Betekenis[];
  /** All names, to suggest from. */
  namen: readonly string[];
}

type Lijst = Map<string, Betekenis[]>;

function add(lijst: Lijst, sleutel: string, betekenis: Betekenis): void {
  if (sleutel === '') return;
  const bekend = lijst.get(sleutel);
  if (bekend) bekend.push(betekenis);
  else lijst.set(sleutel, [betekenis]);
}

const soortVanCode = (code: string): Vindsoort => {
  if (code.startsWith('gm')) return 'gemeente';
  if (code.startsWith('pv')) return 'provincie';
  return code.startsWith('rmc') ? 'rmc-regio' : 'samenwerkingsverband';
};

function betekenissen({ gebieden, delen }: Plaatstabel): Map<string, Betekenis> {
  const byCode = new Map<string, number[]>();
  for (const [nummer, { gemeente, po, vo }] of delen.entries()) {
    for (const code of [gemeente, po, vo]) byCode.set(code, [...(byCode.get(code) ?? []), nummer]);
  }
  return new Map(
    gebieden.map(({ code, naam, gemeenten }) => {
      const eigen = [code, ...gemeenten].flatMap((deelcode) => byCode.get(deelcode) ?? []);
      return [code, { als: soortVanCode(code), naam, code, delen: eigen.sort((a, b) => a - b) }];
    }),
  );
}

/** Reads a table once, so that a name is found without going through it. */
export function maakPlaatsindex(tabel: Plaatstabel): Plaatsindex {
  const byCode = betekenissen(tabel);
  const byNaam: Lijst = new Map();
  const terzijde: Lijst = new Map();
  const namen: string[] = [];
  for (const betekenis of byCode.values()) {
    const { als, naam } = betekenis;
    if (als === 'samenwerkingsverband') {
      namen.push(zonderHaakjes(naam));
      for (const sleutel of verbandsleutels(naam)) add(byNaam, sleutel, betekenis);
      add(terzijde, kaleVerbandsleutel(naam), betekenis);
    } else {
      if (als !== 'rmc-regio') namen.push(naam);
      add(als === 'rmc-regio' ? terzijde : byNaam, naamsleutel(naam), betekenis);
    }
  }
  for (const { naam, delen } of tabel.anderenamen) {
    namen.push(naam);
    add(byNaam, naamsleutel(naam), { als: 'gemeente', naam, code: undefined, delen });
  }
  for (const { naam, code } of tabel.provincienamen) {
    const provincie = byCode.get(code);
    if (!provincie) continue;
    namen.push(naam);
    add(byNaam, naamsleutel(naam), { ...provincie, naam });
  }
  for (const { naam, delen } of tabel.plaatsen) {
    namen.push(naam);
    add(byNaam, naamsleutel(naam), { als: 'plaats', naam, code: undefined, delen });
  }
  return {
    byCode,
    byNaam: (sleutel) => byNaam.get(sleutel) ?? [],
    terzijde: (sleutel) => terzijde.get(sleutel) ?? [],
    namen,
  };
}
