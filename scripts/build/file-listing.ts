import { readdir } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';

/**
 * All files under a folder, as paths relative to `root` with forward slashes, sorted by code unit (so the
 * same everywhere). A folder that does not exist has no files; a file is its own listing.
 */
export async function filesUnder(path: string, root: string): Promise<string[]> {
  const files = await entries(path);
  return files.map((file) => relative(root, file).split(sep).join('/')).sort(byCodeUnit);
}

async function entries(path: string): Promise<string[]> {
  try {
    const found = await readdir(path, { recursive: true, withFileTypes: true });
    return found
      .filter((entry) => !entry.isDirectory())
      .map((entry) => resolve(entry.parentPath, entry.name));
  } catch (error) {
    if (errorCode(error) === 'ENOTDIR') return [path];
    if (errorCode(error) === 'ENOENT') return [];
    throw error;
  }
}

function errorCode(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
