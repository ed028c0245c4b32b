import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildState, clearBuildStamp, writeBuildStamp, type BuildPlaces } from './build-stamp.ts';
import { inputFingerprint } from './input-fingerprint.ts';

let places: BuildPlaces;

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'toolbox-build-'));
  places = { root, dist: join(root, 'dist'), stamp: join(root, '.cache', 'build.json') };
  await mkdir(join(root, 'src'));
  await mkdir(places.dist);
  await writeFile(join(root, 'src', 'invoer.txt'), 'in');
  await writeFile(join(places.dist, 'index.html'), 'uit');
  await writeBuildStamp(places, await inputFingerprint(root));
});

afterEach(() => rm(places.root, { recursive: true, force: true }));

describe('what is known about the previous build', () => {
  it('holds as long as nothing changes', async () => {
    expect(await buildState(places)).toBe('gebouwd');
  });

  it('tells that an input changed', async () => {
    await writeFile(join(places.root, 'src', 'invoer.txt'), 'anders');
    expect(await buildState(places)).toBe('invoer gewijzigd');
  });

  it('tells that a page of the site is damaged', async () => {
    await writeFile(join(places.dist, 'index.html'), 'afgekapt');
    expect(await buildState(places)).toBe('dist gewijzigd');
  });

  it('tells that dist is gone', async () => {
    await rm(places.dist, { recursive: true });
    expect(await buildState(places)).toBe('dist gewijzigd');
  });

  it('is nothing without a readable stamp', async () => {
    await writeFile(places.stamp, '{ "inputs": ');
    expect(await buildState(places)).toBe('niet gebouwd');
    await clearBuildStamp(places);
    expect(await buildState(places)).toBe('niet gebouwd');
  });
});
