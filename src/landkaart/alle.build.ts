import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Kaartvlak } from '../domain/landkaart/vlak.ts';
import { makeBuren, type Burenkaart } from './buren.build.ts';
import { makeLandkaart } from './landkaart.build.ts';
import { makeOmtrek } from './omtrek.build.ts';
import { gebiedspunten, readPostcodepunten, zonderVerdwaalde, type Postcodepunt } from './punten.ts';

/** The maps there are; each is the name of a file in src/domain/landkaart. */
export const kaartnamen = ['po', 'vo', 'provincies'] as const;
export type Kaartnaam = (typeof kaartnamen)[number];

const bron = {
  postcodes: 'src/landkaart/postcodes.csv',
  provincies: 'src/content/gebieden/provincies.yaml',
  doorstroompuntregios: 'src/content/gebieden/rmc-regios.yaml',
} as const;
const gebieden = z.record(z.string(), z.object({ gemeenten: z.array(z.string()) }));

/** Where a map is kept, from the root of the project. */
export const bestandVan = (naam: Kaartnaam): string => `src/domain/landkaart/${naam}.json`;

/** The postcodes that the maps are made of. Reads from the root of the project. */
export function readPunten(): Postcodepunt[] {
  return zonderVerdwaalde(readPostcodepunten(readFileSync(bron.postcodes, 'utf8')));
}

/** Which region of this file a gemeente belongs to. */
function readGemeenten(pad: string): Map<string, string> {
  return new Map(
    Object.entries(gebieden.parse(parse(readFileSync(pad, 'utf8')))).flatMap(([code, { gemeenten }]) =>
      gemeenten.map((gemeente) => [gemeente, code] as const),
    ),
  );
}

type CodeVan = (punt: Postcodepunt) => string | undefined;

/** What tells for each map the area of a postcode. Reads from the root of the project. */
export function readIndelingen(): Record<Kaartnaam, CodeVan> {
  const provincieVan = readGemeenten(bron.provincies);
  return {
    po: ({ po }) => po,
    vo: ({ vo }) => vo,
    provincies: ({ gemeente }) => provincieVan.get(gemeente),
  };
}

/** Makes one map from the sources; takes some seconds. */
export function makeKaart(naam: Kaartnaam): Kaartvlak[] {
  return makeLandkaart(gebiedspunten(readPunten(), readIndelingen()[naam]), makeOmtrek());
}

/** The text of the file of a map: formatted as the project formats, so that a change shows per area. */
export const tekstVan = (vlakken: readonly Kaartvlak[]): string => `${JSON.stringify(vlakken, null, 2)}\n`;

/** Where the neighbours are kept, from the root of the project. */
export const burenBestand = 'src/domain/landkaart/buren.json';

/** The neighbours of every region with postcodes, of the same kind and sector. Reads from the root of the project. */
export function makeAlleBuren(): Burenkaart {
  const regioVan = readGemeenten(bron.doorstroompuntregios);
  const indelingen: readonly CodeVan[] = [
    ...Object.values(readIndelingen()),
    ({ gemeente }) => gemeente,
    ({ gemeente }) => regioVan.get(gemeente),
  ];
  const [punten, land] = [readPunten(), makeOmtrek()];
  return new Map(indelingen.flatMap((codeVan) => [...makeBuren(gebiedspunten(punten, codeVan), land)]));
}

/** The text of the file of neighbours: a line per region, so that a change shows where it is. */
export function burenTekst(buren: Burenkaart): string {
  const regels = [...buren]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, anderen]) => [code, anderen.join(' ')]);
  return `${JSON.stringify(Object.fromEntries(regels), null, 2)}\n`;
}
