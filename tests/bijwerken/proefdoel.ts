import { existsSync } from 'node:fs';
import { cp, lstat, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bronMap } from '../../src/mirror/bron-map.ts';
import { controleerSpiegel } from '../../src/mirror/controle.ts';
import { leesSleutel } from '../../src/mirror/handtekening.ts';
import type { Bestanden, Uitgave } from '../fixtures/spiegel.ts';
import { draai, type Bijwerker, type Vraag } from './bijwerker.ts';
import { vandaag, type Spel } from './uitgaven.ts';

/** Writes files (path → bytes) below a folder. */
export async function schrijfMap(map: string, bestanden: Bestanden): Promise<void> {
  for (const [pad, inhoud] of bestanden) {
    await mkdir(dirname(join(map, pad)), { recursive: true });
    await writeFile(join(map, pad), inhoud);
  }
}

const isEr = async (pad: string): Promise<boolean> =>
  lstat(pad).then(
    () => true,
    () => false,
  );

/**
 * Which version is served from a folder: `geen` when there is no folder. The check is that of the project itself.
 *
 * @throws Error in Dutch when what is served is not one whole version, signed by the maker
 */
export async function geserveerd(doel: string, spel: Spel, ook: readonly string[] = []): Promise<string> {
  if (!(await isEr(doel))) return 'geen';
  const bron = bronMap(await realpath(doel));
  const sleutel = leesSleutel(spel.sleutel);
  const toegestaan = [...ook, 'sleutel.pub'];
  const verslag = await controleerSpiegel(bron, { vandaag, sleutel, toegestaan });
  const fouten = verslag.bevindingen.filter(({ soort }) => soort !== 'verlopen' && soort !== 'klok');
  if (fouten.length > 0) throw new Error(`Wat er staat is niet heel: ${JSON.stringify(fouten)}`);
  return verslag.versie ?? 'onbekend';
}

/** How a served folder was before something happened: nothing, or the version that was accepted there. */
export type Begin = 'geen' | 'oud';

/** A place to work in, with the folder to serve and the key. */
export interface Proefplek {
  map: string;
  vraag: Vraag;
}

export interface Proefplaats {
  /** A new place in the state asked for. `waar` is the folder of the site in it, as somebody may have called it. */
  plek: (begin: Begin) => Promise<Proefplek>;
  spel: Spel;
  ruimOp: () => Promise<void>;
}

/** In memory where that can be: a script makes sure that everything is on the disk, and a disk is slow. */
export const werkplaats = (): string => (existsSync('/dev/shm') ? '/dev/shm' : tmpdir());

const doelVan = (map: string): string => join(map, 'web', 'de site');

/**
 * Prepares the states to begin in with the script itself, so that each case only has to copy them. The folder has a space
 * in its name: that is what folders have.
 */
export async function maakProefplaats(bijwerker: Bijwerker, spel: Spel): Promise<Proefplaats> {
  const werk = await mkdtemp(join(werkplaats(), 'toolbox-bijwerken-'));
  const vraagIn = (map: string, bron: string): Vraag => ({
    bron,
    doel: doelVan(map),
    sleutel: join(map, 'sleutel van de maker.pub'),
  });
  const begin = async (naam: Begin, uitgave: Uitgave | undefined): Promise<void> => {
    const map = join(werk, naam);
    await mkdir(join(map, 'web'), { recursive: true });
    await writeFile(join(map, 'sleutel van de maker.pub'), spel.sleutel);
    if (uitgave === undefined) return;
    await schrijfMap(join(werk, 'bron'), uitgave.kopie);
    const { code, uitvoer } = await draai(bijwerker, vraagIn(map, join(werk, 'bron')));
    await rm(join(werk, 'bron'), { recursive: true });
    if (code !== 0) throw new Error(`De eerste kopie is niet gelukt (${code}): ${uitvoer}`);
  };
  await begin('geen', undefined);
  await begin('oud', spel.oud);
  let volgende = 0;
  return {
    spel,
    plek: async (naam) => {
      volgende += 1;
      const map = join(werk, `geval-${volgende}`);
      await cp(join(werk, naam), map, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true });
      return { map, vraag: vraagIn(map, '') };
    },
    ruimOp: () => rm(werk, { recursive: true, force: true }),
  };
}
