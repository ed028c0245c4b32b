import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { collecties, type Collectie } from '../domain/schema/collecties.ts';
import { closestWord } from '../domain/spelling.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import { perCollectie } from './per-collectie.ts';
import type { Probleem } from './probleem.ts';
import type { Probleemsoort } from './probleemsoorten.ts';
import { begin } from './tekst.ts';

/** Where all content lies, from the root of the project. */
export const inhoudsmap = 'src/content';

/** A content file as it lies on disk. */
export interface Bestand {
  /** Path from the root of the project, with forward slashes. */
  pad: string;
  naam: string;
  bytes: Uint8Array;
}

/** What lies in the content folder: the files of every collection, sorted by name, and everything that no one would read. */
export interface Voorraad {
  bestanden: Record<Collectie, Bestand[]>;
  problemen: Probleem[];
}

/** Files that operating systems leave behind; they are nobody's work. */
const achtergelaten = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

const namen = valuesOf(collecties);
export const isCollectie = (naam: string): naam is Collectie => Object.hasOwn(collecties, naam);
const extensieVan = (naam: Collectie): string => (collecties[naam].vorm === 'mdx' ? '.mdx' : '.yaml');

/** Every file under a folder, as path parts below it, sorted; a folder that is not there holds none. */
async function listFiles(folder: string): Promise<string[][]> {
  const found = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const perEntry = await Promise.all(
    found
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(async (entry) =>
        entry.isDirectory()
          ? (await listFiles(join(folder, entry.name))).map((below) => [entry.name, ...below])
          : [[entry.name]],
      ),
  );
  return perEntry.flat().filter((parts) => !achtergelaten.has(parts.at(-1) ?? ''));
}

function waaromOngebruikt(
  parts: readonly string[],
): { soort: Probleemsoort; wat: string; doe: string } | undefined {
  const [map = '', naam, ...dieper] = parts;
  if (naam === undefined) {
    return {
      soort: 'bestand-ongebruikt',
      wat: 'Dit bestand staat in geen map',
      doe: `zet het in een van de mappen: ${namen.join(', ')}.`,
    };
  }
  if (!isCollectie(map)) {
    const bedoeld = closestWord(map, namen);
    const hint = bedoeld === undefined ? '' : `bedoelde u "${bedoeld}"? `;
    return {
      soort: 'map-onbekend',
      wat: `De map "${map}" wordt niet gebruikt`,
      doe: `${hint}Kies uit: ${namen.join(', ')}.`,
    };
  }
  if (dieper.length > 0) {
    return {
      soort: 'map-onbekend',
      wat: 'Een map in een map wordt niet gebruikt',
      doe: `zet het bestand direct in ${map}.`,
    };
  }
  const extensie = extensieVan(map);
  if (naam.startsWith('.') || naam.startsWith('_') || !naam.endsWith(extensie)) {
    return {
      soort: 'bestand-ongebruikt',
      wat: 'Dit bestand wordt niet gebruikt',
      doe: `begin de naam met een letter of cijfer en laat haar eindigen op ${extensie}.`,
    };
  }
  const id = naam.slice(0, -extensie.length);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) || id.length > 60) {
    return {
      soort: 'bestandsnaam',
      wat: `De bestandsnaam "${id}" kan geen webadres worden`,
      doe: 'gebruik kleine letters, cijfers en streepjes, hoogstens 60 tekens.',
    };
  }
  return undefined;
}

/** Reads every file of the content folder. A file with a name that cannot be used is reported and not read. */
export async function readVoorraad(root: string): Promise<Voorraad> {
  const problemen: Probleem[] = [];
  const bestanden = perCollectie((): Bestand[] => []);
  // One after the other: for thousands of small files that is twice as fast as waiting for each of them.
  const readOne = (parts: string[]): [Collectie, Bestand] | undefined => {
    const pad = [inhoudsmap, ...parts].join('/');
    const waarom = waaromOngebruikt(parts);
    if (waarom) problemen.push({ bestand: pad, ...begin, ...waarom });
    const [map = '', naam = ''] = parts;
    if (waarom || !isCollectie(map)) return undefined;
    try {
      return [map, { pad, naam, bytes: readFileSync(join(root, pad)) }];
    } catch {
      const wat = 'Dit bestand kan niet geopend worden';
      problemen.push({
        bestand: pad,
        ...begin,
        soort: 'bestand-ongebruikt',
        wat,
        doe: 'controleer of het er nog is en of u het mag lezen.',
      });
      return undefined;
    }
  };
  const read = (await listFiles(join(root, inhoudsmap))).map(readOne);
  for (const found of read) if (found) bestanden[found[0]].push(found[1]);
  return { bestanden, problemen };
}
