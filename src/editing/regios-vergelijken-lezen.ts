import { leesGebiedscodes } from '../domain/regio/gebiedscode.ts';
import { naamsleutel } from '../domain/regio/plaatsnaam.ts';
import { leesPostcode } from '../domain/regio/postcode.ts';
import { leesCsv } from './regios-vergelijken-csv.ts';
import { kolomsoorten, vindKop, type Kolommen, type Kolomsoort } from './regios-vergelijken-kolommen.ts';

/** What a table says of one postcode; more than one value when its rows do not agree. */
export interface Postcodegegevens {
  /** Codes; a name when no gemeente of ours has it. */
  gemeente: Set<string>;
  po: Set<string>;
  vo: Set<string>;
}

/** A table of DUO or CBS in our own codes. What it has no column for, is missing. */
export interface Brontabel {
  /** What was recognised, with the heading as it stands there. */
  kolommen: { soort: string; kop: string }[];
  /** Rows below the heading, and how many of them were of no use. */
  regels: number;
  overgeslagen: number;
  postcodes?: Map<number, Postcodegegevens>;
  /** Which parts of `postcodes` the table has a column for. */
  delen: readonly (keyof Postcodegegevens)[];
  /** Code → name; the name is empty when the table gives none, the code is the name when it gives no code. */
  gemeenten?: Map<string, string>;
}

interface Leeswijze {
  /** The code that belongs to a name, as `naamsleutel` writes it. */
  gemeenteOpNaam: ReadonlyMap<string, string>;
  /** The sector of numbers that do not tell it. */
  sector?: 'po' | 'vo' | undefined;
}

const leesGemeentecode = (tekst: string): string | undefined => {
  const [, cijfers] = /^(?:gm)?0*(\d{1,4})(?:\.0)?$/i.exec(tekst) ?? [];
  return cijfers === undefined || Number(cijfers) === 0 ? undefined : `gm${cijfers.padStart(4, '0')}`;
};

/** The codes in a field; a bare number gets the sector of its column. */
function leesVerband(tekst: string, sector: 'po' | 'vo' | undefined): string[] {
  const codes = /^\d{4}$/.test(tekst) ? [`po${tekst}`, `vo${tekst}`] : leesGebiedscodes(tekst);
  const verbanden = codes.filter((code) => /^(po|vo)/.test(code));
  return sector === undefined || verbanden.length < 2
    ? verbanden
    : verbanden.filter((code) => code.startsWith(sector));
}

function zetErbij(postcodes: Map<number, Postcodegegevens>, postcode: number): Postcodegegevens {
  const gegevens = postcodes.get(postcode) ?? { gemeente: new Set(), po: new Set(), vo: new Set() };
  postcodes.set(postcode, gegevens);
  return gegevens;
}

function leesGemeente(veld: (soort: Kolomsoort) => string, { gemeenteOpNaam }: Leeswijze) {
  const naam = veld('gemeentenaam');
  const code = leesGemeentecode(veld('gemeentecode')) ?? leesGemeentecode(naam);
  if (code !== undefined) return { code, naam: leesGemeentecode(naam) === undefined ? naam : '' };
  // A code of another kind: this row is about a provincie or another region, whatever its name is.
  if (veld('gemeentecode') !== '') return undefined;
  return naam === '' ? undefined : { code: gemeenteOpNaam.get(naamsleutel(naam)) ?? naam, naam };
}

const heeft = (kolommen: Kolommen, ...soorten: Kolomsoort[]): boolean =>
  soorten.some((soort) => kolommen[soort] !== undefined);

/** Reads a table of DUO or CBS. Throws, in Dutch, when nothing in it can be compared. */
export function leesBrontabel(bytes: Uint8Array, leeswijze: Leeswijze): Brontabel {
  const rijen = leesCsv(bytes);
  const { rij: koprij, kolommen } = vindKop(rijen);
  const kop = rijen[koprij] ?? [];
  const onder = rijen.slice(koprij + 1);
  const postcodes = new Map<number, Postcodegegevens>();
  const gemeenten = new Map<string, string>();
  let overgeslagen = 0;
  for (const velden of onder) {
    const veld = (soort: Kolomsoort): string => velden[kolommen[soort] ?? -1] ?? '';
    const gemeente = leesGemeente(veld, leeswijze);
    const verbanden = (['po', 'vo', 'swv'] as const).flatMap((soort) =>
      leesVerband(veld(soort), soort === 'swv' ? leeswijze.sector : soort),
    );
    const postcode = leesPostcode(veld('postcode'));
    const zegtIets = gemeente !== undefined || verbanden.length > 0;
    // A number of which the sector is not known reads as both.
    const isTweeslachtig = verbanden.length === 2 && !heeft(kolommen, 'po', 'vo');
    if (!zegtIets || isTweeslachtig || (heeft(kolommen, 'postcode') && postcode === undefined)) {
      overgeslagen += 1;
      continue;
    }
    if (gemeente) gemeenten.set(gemeente.code, gemeenten.get(gemeente.code) || gemeente.naam);
    if (postcode === undefined) continue;
    const gegevens = zetErbij(postcodes, postcode);
    if (gemeente) gegevens.gemeente.add(gemeente.code);
    for (const code of verbanden) gegevens[code.startsWith('po') ? 'po' : 'vo'].add(code);
  }
  if (overgeslagen === onder.length) {
    throw new Error(
      heeft(kolommen, 'swv')
        ? 'Geen enkele regel is te gebruiken. Staat in het nummer niet of het om po of vo gaat, zet dan --sector po of --sector vo achter de opdracht.'
        : 'Geen enkele regel is te gebruiken: er staat geen postcode of gemeente in die wij herkennen.',
    );
  }
  const metGemeente = heeft(kolommen, 'gemeentecode', 'gemeentenaam');
  const delen = (['gemeente', 'po', 'vo'] as const).filter((deel) =>
    [...postcodes.values()].some((gegevens) => gegevens[deel].size > 0),
  );
  return {
    kolommen: Object.entries(kolommen).map(([soort, plek]) => ({
      soort: Object.entries(kolomsoorten).find(([naam]) => naam === soort)?.[1] ?? soort,
      kop: kop[plek] ?? '',
    })),
    regels: onder.length,
    overgeslagen,
    delen,
    ...(heeft(kolommen, 'postcode') && { postcodes }),
    ...(metGemeente && { gemeenten }),
  };
}
