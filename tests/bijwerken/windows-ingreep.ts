import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { draai, type Afloop, type Bijwerker, type Vraag } from './bijwerker.ts';

/** What changes a disk: before each of these a program can be ended, or the system can refuse it. */
const stappen = ['mkdir', 'rmdir', 'rename', 'unlink', 'fsync', 'write', 'fcntl'] as const;
export type Stap = (typeof stappen)[number];

/** What happens at the n-th step of a kind; with `blijvend` at all of that kind after it too. */
export interface Ingreep {
  stap: Stap;
  nummer: number;
  wat: 'dood' | 'ENOSPC' | 'EACCES';
  blijvend?: boolean;
}

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
  const { stap, nummer, wat, blijvend = false } = ingreep;
  const gevolg = wat === 'dood' ? 'signal=SIGKILL' : `error=${wat}`;
  const inject = `inject=${stap}:${gevolg}:when=${nummer}${blijvend ? '+' : ''}`;
  const opties = ['-o', '/dev/null', '-e', `trace=${stap}`, '-e', inject];
  return draai(metStrace(strace, bijwerker, opties), vraag);
}

/** How many steps of each kind a run takes from begin to end, in the thread that does the work. The run is done. */
export async function telStappen(
  strace: string,
  bijwerker: Bijwerker,
  vraag: Vraag,
): Promise<Map<Stap, number>> {
  const log = join(vraag.doel, '..', '..', 'stappen.txt');
  const opties = ['-o', log, '-e', `trace=${stappen.join(',')}`];
  const afloop = await draai(metStrace(strace, bijwerker, opties), vraag);
  if (afloop.code !== 0) throw new Error(`De telling is niet gelukt (${afloop.code}): ${afloop.uitvoer}`);
  const regels = (await readFile(log, 'utf8')).split('\n').map((regel) => /^(\d+) +(\w+)\(/.exec(regel));
  // strace counts each kind in each thread apart.
  const [, draad = ''] = regels.find((regel) => regel?.[2] === 'mkdir' || regel?.[2] === 'rename') ?? [];
  const eigen = regels.filter((regel) => regel?.[1] === draad).map((regel) => regel?.[2]);
  return new Map(stappen.map((stap) => [stap, eigen.filter((een) => een === stap).length]));
}
