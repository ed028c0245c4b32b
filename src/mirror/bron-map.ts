import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Spiegelbron } from './meting.ts';
import { padvolgorde } from './spiegelpad.ts';

/** Up to here a file is read in one go, which for thousands of small files is several times faster. */
const inEenKeer = 1024 * 1024;

/** Every path under a folder that is no folder itself, with forward slashes, sorted. Links are named, not followed. */
export async function padenIn(map: string): Promise<string[]> {
  const gevonden = await readdir(map, { recursive: true, withFileTypes: true });
  return gevonden
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(map, join(parentPath, name)).split(sep).join('/'))
    .sort(padvolgorde);
}

async function* stukVoorStuk(bestand: string): AsyncGenerator<Uint8Array> {
  const stroom: AsyncIterable<Buffer> = createReadStream(bestand);
  yield* stroom;
}

async function* ineens(bestand: string): AsyncGenerator<Uint8Array> {
  yield await readFile(bestand);
}

const isErNiet = (fout: unknown): boolean =>
  fout instanceof Error && 'code' in fout && (fout.code === 'ENOENT' || fout.code === 'ENOTDIR');

/** A copy in a folder: unpacked, on a share or on a stick. */
export function bronMap(map: string): Spiegelbron {
  return {
    paden: () => padenIn(map),
    open: async (pad) => {
      const bestand = join(map, pad);
      try {
        const over = await lstat(bestand);
        // A device or a pipe could give bytes without end, or none and never stop.
        if (!over.isFile()) return { soort: 'geen-bestand' };
        return { stroom: over.size <= inEenKeer ? ineens(bestand) : stukVoorStuk(bestand) };
      } catch (fout) {
        if (isErNiet(fout)) return { soort: 'ontbreekt' };
        throw fout;
      }
    },
  };
}
