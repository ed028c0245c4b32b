import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { Kaartvlak } from '../domain/landkaart/vlak.ts';
import { makeLandkaart } from './landkaart.build.ts';
import { makeOmtrek } from './omtrek.build.ts';
import { gebiedspunten, readPostcodepunten, zonderVerdwaalde, type Postcodepunt } from './punten.ts';

/** The maps there are; each is the name of a file in src/domain/landkaart. */
export const kaartnamen = ['po', 'vo', 'provincies'] as const;
export type Kaartnaam = (typeof kaartnamen)[number];

const bron = {
  postcodes: 'src/landkaart/postcodes.csv',
  provincies: 'src/content/gebieden/provincies.yaml',
} as const;
const provincies = z.record(z.string(), z.object({ gemeenten: z.array(z.string()) }));

/** Where a map is kept, from the root of the project. */
export const bestandVan = (naam: Kaartnaam): string => `src/domain/landkaart/${naam}.json`;

/** The postcodes that the maps are made of. Reads from the root of the project. */
export function readPunten(): Postcodepunt[] {
  return zonderVerdwaalde(readPostcodepunten(readFileSync(bron.postcodes, 'utf8')));
}

/** What tells for each map the area of a postcode. Reads from the root of the project. */
export function readIndelingen(): Record<Kaartnaam, (punt: Postcodepunt) => string | undefined> {
  const provincieVan = new Map(
    Object.entries(provincies.parse(parse(readFileSync(bron.provincies, 'utf8')))).flatMap(
      ([code, { gemeenten }]) => gemeenten.map((gemeente) => [gemeente, code] as const),
    ),
  );
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
