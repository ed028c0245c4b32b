import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { doorverwijzingOf } from './doorverwijzing.ts';

/** A built site, as it lies in a folder. */
export interface Site {
  /** Paths of all files from the root of the site, with forward slashes, sorted. */
  bestanden: readonly string[];
  /** The text of a file. Its absence is an error, in Dutch. */
  lees: (pad: string) => Promise<string>;
  /** Pages that only send the visitor on → the address, as written there. */
  doorverwijzingen: ReadonlyMap<string, string>;
}

/** Paths of all files under a folder, from that folder, with forward slashes, sorted. */
export async function listBestanden(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** What others show of us are pieces and frames, no pages: nothing there can send a visitor on. */
const isPagina = (pad: string): boolean => pad.endsWith('.html') && !/^(data|embed)\//.test(pad);

/**
 * Opens a built site. Reads every page once, to know which of them only send the visitor on; one after the other, which
 * for thousands of small files is the fastest way.
 */
export async function openSite(dist: string): Promise<Site> {
  const bestanden = await listBestanden(dist);
  const doorverwijzingen = new Map<string, string>();
  for (const pad of bestanden.filter(isPagina)) {
    const address = doorverwijzingOf(readFileSync(join(dist, pad), 'utf8'));
    if (address !== undefined) doorverwijzingen.set(pad, address);
  }
  const lees = async (pad: string): Promise<string> => {
    try {
      return await readFile(join(dist, pad), 'utf8');
    } catch {
      throw new Error(`${pad} ontbreekt of is niet te lezen`);
    }
  };
  return { bestanden, lees, doorverwijzingen };
}
