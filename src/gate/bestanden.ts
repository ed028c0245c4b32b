import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A content file as it lies on disk. */
export interface Bestand {
  /** Path from the root of the project, with forward slashes. */
  pad: string;
  naam: string;
  bytes: Buffer;
}

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/**
 * All files of one content folder, sorted by name, so that every reading of the same content gives the same order.
 * A folder that is not there holds no files.
 */
export async function readBestanden(root: string, map: string): Promise<Bestand[]> {
  const folder = join(root, map);
  const found = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  });
  const names = found.filter((entry) => entry.isFile()).sort(byName);
  return Promise.all(
    names.map(async ({ name }) => ({
      pad: `${map}/${name}`,
      naam: name,
      bytes: await readFile(join(folder, name)),
    })),
  );
}
