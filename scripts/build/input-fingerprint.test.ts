import { mkdir, mkdtemp, rename, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inputFingerprint } from './input-fingerprint.ts';

let root: string;
let before: string;
const page = () => join(root, 'src', 'pages', 'index.astro');

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'toolbox-invoer-'));
  await mkdir(join(root, 'src', 'pages'), { recursive: true });
  await writeFile(page(), '<h1>Toolbox</h1>');
  await writeFile(join(root, 'package.json'), '{}');
  before = await inputFingerprint(root, {});
});

afterEach(() => rm(root, { recursive: true, force: true }));

const after = () => inputFingerprint(root, {});

describe('the fingerprint of the inputs', () => {
  it('changes when a file changes', async () => {
    await writeFile(page(), '<h1>Tooldoos</h1>');
    expect(await after()).not.toBe(before);
  });

  it('changes when a file is added', async () => {
    await writeFile(join(root, 'src', 'pages', 'leeg.astro'), '');
    expect(await after()).not.toBe(before);
  });

  it('changes when a file is removed', async () => {
    await rm(page());
    expect(await after()).not.toBe(before);
  });

  it('changes when a file is renamed', async () => {
    await rename(page(), join(root, 'src', 'pages', 'start.astro'));
    expect(await after()).not.toBe(before);
  });

  it('changes when package.json changes', async () => {
    await writeFile(join(root, 'package.json'), '{ "type": "module" }');
    expect(await after()).not.toBe(before);
  });

  it('changes with a setting of the toolbox, not with other variables', async () => {
    expect(await inputFingerprint(root, { TOOLBOX_SITE: 'https://voorbeeld.nl' })).not.toBe(before);
    expect(await inputFingerprint(root, { HOME: '/elders' })).toBe(before);
  });

  it('stays the same when only a time changes', async () => {
    await utimes(page(), new Date(0), new Date(0));
    expect(await after()).toBe(before);
  });

  it('ignores what no page depends on', async () => {
    await writeFile(join(root, 'README.md'), 'Welkom');
    expect(await after()).toBe(before);
  });
});
