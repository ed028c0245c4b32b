import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draai, type Afloop, type Bijwerker, type Vraag } from './bijwerker.ts';

/** What changes a disk: before each of these a program can be ended, or the system can refuse it. */
const stappen = ['mkdir', 'rmdir', 'rename', 'unlink', 'fsync', 'write', 'fcntl'] as const;
export type Stap = (typeof stappen)[number];

/** What happens at the n-th of some steps; with `blijvend` at all after it too. */
export interface Ingreep {
  bij: readonly Stap[];
  nummer: number;
  wat: 'dood' | 'ENOSPC' | 'EACCES';
  blijvend?: boolean;
}

export const alleStappen: readonly Stap[] = stappen;

/** Those that make something, or put it in its place. */
export const makendeStappen: readonly Stap[] = ['mkdir', 'rename', 'fsync', 'write', 'fcntl'];

const metStrace = (strace: string, bijwerker: Bijwerker, opties: readonly string[]): Bijwerker => ({
  naam: bijwerker.naam,
  opdracht: (vraag) => [strace, '-f', '-qq', ...opties, ...bijwerker.opdracht(vraag)],
});

/** Runs a script and does something to it at one exact step, seen from outside. */
export function grijpIn(
  strace: string,
  bijwerker: Bijwerker,
  vraag: Vraag,
  ingreep: Ingreep,
): Promise<Afloop> {
  const { bij, nummer, wat, blijvend = false } = ingreep;
  const gevolg = wat === 'dood' ? 'signal=SIGKILL' : `error=${wat}`;
  const lijst = bij.join(',');
  const inject = `inject=${lijst}:${gevolg}:when=${nummer}${blijvend ? '+' : ''}`;
  const opties = ['-o', '/dev/null', '-e', `trace=${lijst}`, '-e', inject];
  return draai(metStrace(strace, bijwerker, opties), vraag);
}

/** How many of these steps a run takes from begin to end. The run is done. */
export async function telStappen(
  strace: string,
  bijwerker: Bijwerker,
  vraag: Vraag,
  bij: readonly Stap[],
): Promise<number> {
  const log = join(vraag.doel, '..', '..', 'stappen.txt');
  const afloop = await draai(
    metStrace(strace, bijwerker, ['-o', log, '-e', `trace=${bij.join(',')}`]),
    vraag,
  );
  if (afloop.code !== 0) throw new Error(`De telling is niet gelukt (${afloop.code}): ${afloop.uitvoer}`);
  const perDraad = new Map<string, number>();
  for (const regel of (await readFile(log, 'utf8')).split('\n')) {
    const [draad = '', stap = ''] = regel.split(/\s+/);
    if (stap.includes('(')) perDraad.set(draad, (perDraad.get(draad) ?? 0) + 1);
  }
  // All work is in one thread; strace counts each of its own.
  return Math.max(0, ...perDraad.values());
}
