import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { filesUnder } from './file-listing.ts';
import { inputFingerprint } from './input-fingerprint.ts';

/** Where a build and what is known about it live. Tests use a temporary folder. */
export interface BuildPlaces {
  root: string;
  dist: string;
  stamp: string;
}

interface BuildStamp {
  /** Fingerprint of the inputs before the build started. */
  inputs: string;
  /** Fingerprint of names and sizes in dist/ after it. */
  dist: string;
}

export async function writeBuildStamp(places: BuildPlaces, inputs: string): Promise<void> {
  const stamp: BuildStamp = { inputs, dist: await distFingerprint(places.dist) };
  await mkdir(dirname(places.stamp), { recursive: true });
  await writeFile(places.stamp, `${JSON.stringify(stamp, null, 2)}\n`);
}

export async function clearBuildStamp(places: BuildPlaces): Promise<void> {
  await rm(places.stamp, { force: true });
}

/** `gebouwd`: dist/ is what a build of the present files gave. */
export type BuildState = 'gebouwd' | 'niet gebouwd' | 'invoer gewijzigd' | 'dist gewijzigd';

export async function buildState(places: BuildPlaces): Promise<BuildState> {
  const stamp = await readStamp(places.stamp);
  if (stamp === null) return 'niet gebouwd';
  const [inputs, dist] = await Promise.all([inputFingerprint(places.root), distFingerprint(places.dist)]);
  if (dist !== stamp.dist) return 'dist gewijzigd';
  return inputs === stamp.inputs ? 'gebouwd' : 'invoer gewijzigd';
}

/** Sizes, not contents: a damaged or half-copied dist/ is noticed without reading every byte at each start. */
async function distFingerprint(dist: string): Promise<string> {
  const files = await filesUnder(dist, dist);
  const sizes = await Promise.all(files.map(async (path) => [path, (await stat(resolve(dist, path))).size]));
  return createHash('sha256').update(JSON.stringify(sizes)).digest('hex');
}

async function readStamp(file: string): Promise<BuildStamp | null> {
  try {
    const stamp: unknown = JSON.parse(await readFile(file, 'utf8'));
    return isStamp(stamp) ? stamp : null;
  } catch {
    return null;
  }
}

function isStamp(value: unknown): value is BuildStamp {
  return (
    typeof value === 'object' &&
    value !== null &&
    'inputs' in value &&
    typeof value.inputs === 'string' &&
    'dist' in value &&
    typeof value.dist === 'string'
  );
}
