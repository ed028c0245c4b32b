import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { padenIn } from './bron-map.ts';
import { padbezwaar } from './spiegelpad.ts';
import { maakZip } from './zip.ts';

/**
 * A zip of the folder with update scripts and settings for servers, without a folder around it; undefined when there is no such
 * folder. The same files and version give the same bytes.
 *
 * @throws Error in Dutch when a file has a name that not every system can have
 */
export async function maakBeheer(map: string, versie: string): Promise<Uint8Array | undefined> {
  if (!existsSync(map)) return undefined;
  const bestanden = new Map<string, Uint8Array>();
  for (const pad of await padenIn(map)) {
    const bezwaar = padbezwaar(pad);
    if (bezwaar !== undefined) throw new Error(`${join(map, pad)} kan niet in de zip: ${bezwaar}.`);
    bestanden.set(pad, await readFile(join(map, pad)));
  }
  return bestanden.size === 0 ? undefined : maakZip(bestanden, versie);
}
