import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a build left behind. */
export interface BuiltSite {
  pages: number;
  bytes: number;
}

/** Counts the pages and the bytes of all files of a built site. */
export async function inspectBuiltSite(dist: string): Promise<BuiltSite> {
  const found = await readdir(dist, { recursive: true, withFileTypes: true });
  const files = found.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const { parentPath, name } of files) bytes += (await stat(join(parentPath, name))).size;
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, bytes };
}
