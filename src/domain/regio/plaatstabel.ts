import type { Gebied } from './gebied.ts';
import type { Postcodereeks } from './postcode.ts';
import type { Deelregel, Naamregel } from './tabellen-lezen.ts';

/** A part of a gemeente in which every address has the same samenwerkingsverbanden. Codes; postcodes ascending. */
export interface Deel {
  gemeente: string;
  po: string;
  vo: string;
  postcodes: readonly Postcodereeks[];
}

/** A name with the parts of gemeenten it lies in, as places in the list of parts, ascending. */
export interface Plaatsnaam {
  naam: string;
  delen: readonly number[];
}

/** A region as this table knows it; only a provincie and a doorstroompuntregio list their gemeenten here. */
export interface Gebiedsnaam {
  code: string;
  naam: string;
  gemeenten: readonly string[];
}

/** Everything that is needed to get from what a visitor types to the samenwerkingsverbanden. */
export interface Plaatstabel {
  /** Gemeenten, provincies, doorstroompuntregio's and samenwerkingsverbanden, by code. */
  gebieden: readonly Gebiedsnaam[];
  /** By gemeente, then by samenwerkingsverbanden. */
  delen: readonly Deel[];
  plaatsen: readonly Plaatsnaam[];
  /** What a gemeente is called besides its name, or was called before it went up in another. */
  anderenamen: readonly Plaatsnaam[];
  /** The same for a provincie. */
  provincienamen: readonly { naam: string; code: string }[];
}

/** The lines of the three tables, read by leesPostcodetabel and leesNamen. */
export interface Tabelregels {
  postcodes: readonly Deelregel[];
  plaatsen: readonly Naamregel[];
  anderenamen: readonly Naamregel[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const oneLine = (tekst: string): string => tekst.replace(/\s+/g, ' ').trim();

const raakt = (a: readonly Postcodereeks[], b: readonly Postcodereeks[]): boolean =>
  a.some((een) => b.some((ander) => een.van <= ander.tot && ander.van <= een.tot));

const meetsDeel = (deel: Deel, { gemeente, postcodes }: Naamregel['plekken'][number]): boolean =>
  deel.gemeente === gemeente && (postcodes.length === 0 || raakt(deel.postcodes, postcodes));

/** Joins the tables to the names of the regions. Throws, in Dutch, when a table names a code that does not exist. */
export function maakPlaatstabel(
  gebieden: ReadonlyMap<string, Gebied>,
  { postcodes, plaatsen, anderenamen }: Tabelregels,
): Plaatstabel {
  const known = (code: string, waar: string): string => {
    if (!gebieden.has(code)) throw new Error(`${waar}: de code ${code} bestaat niet.`);
    return code;
  };
  const delen = postcodes
    .map(({ gemeente, po, vo, postcodes: reeksen }) => {
      for (const code of [gemeente, po, vo]) known(code, 'postcodes.txt');
      return { gemeente, po, vo, postcodes: reeksen };
    })
    .sort((a, b) => byText(a.gemeente + a.po + a.vo, b.gemeente + b.po + b.vo));
  const delenVan = ({ naam, plekken }: Naamregel): number[] => {
    const found = delen.flatMap((deel, nummer) =>
      plekken.some((plek) => meetsDeel(deel, plek)) ? [nummer] : [],
    );
    for (const plek of plekken) {
      if (!found.some((nummer) => delen[nummer]?.gemeente === plek.gemeente))
        throw new Error(`${naam}: ${plek.gemeente} heeft geen postcodes, of niet de postcodes die er staan.`);
    }
    return found;
  };
  const naarNaam = (regel: Naamregel): Plaatsnaam => ({ naam: regel.naam, delen: delenVan(regel) });
  const isProvincie = ({ plekken }: Naamregel): boolean =>
    plekken.some(({ gemeente }) => gemeente.startsWith('pv'));
  const byNaam = (a: { naam: string }, b: { naam: string }): number => byText(a.naam, b.naam);
  return {
    gebieden: [...gebieden.values()]
      .filter(({ soort }) => soort !== 'landelijk')
      .map(({ code, soort, naam, gemeenten }) => ({
        code,
        naam: oneLine(naam),
        gemeenten: soort === 'provincie' || soort === 'rmc-regio' ? [...gemeenten].sort() : [],
      }))
      .sort((a, b) => byText(a.code, b.code)),
    delen,
    plaatsen: plaatsen.map(naarNaam).sort(byNaam),
    anderenamen: anderenamen
      .filter((regel) => !isProvincie(regel))
      .map(naarNaam)
      .sort(byNaam),
    provincienamen: anderenamen
      .filter(isProvincie)
      .flatMap(({ naam, plekken }) =>
        plekken.map(({ gemeente }) => ({ naam, code: known(gemeente, 'andere-namen.txt') })),
      )
      .sort(byNaam),
  };
}
