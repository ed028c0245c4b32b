import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clearInstallStamp, installFingerprint, isInstalled, writeInstallStamp } from './install-stamp.mjs';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'toolbox-install-'));
  await mkdir(join(root, 'node_modules'));
  await writeFile(join(root, 'package.json'), '{ "name": "proef" }');
  await writeFile(join(root, 'package-lock.json'), '{ "lockfileVersion": 3 }');
});

afterEach(() => rm(root, { recursive: true, force: true }));

describe('the install stamp', () => {
  it('counts as installed only after the stamp is written', () => {
    expect(isInstalled(root)).toBe(false);
    writeInstallStamp(root, installFingerprint(root));
    expect(isInstalled(root)).toBe(true);
  });

  it.each(['package.json', 'package-lock.json'])('notices a changed %s', async (name) => {
    writeInstallStamp(root, installFingerprint(root));
    await writeFile(join(root, name), '{ "anders": true }');
    expect(isInstalled(root)).toBe(false);
  });

  it('does not count an install that was cleared and not finished', () => {
    writeInstallStamp(root, installFingerprint(root));
    clearInstallStamp(root);
    expect(isInstalled(root)).toBe(false);
  });

  it('does not count node_modules from another kind of computer', () => {
    writeInstallStamp(root, installFingerprint(root, 'win32/x64'));
    expect(isInstalled(root)).toBe(false);
  });

  it('does not depend on where the project stands', async () => {
    const elsewhere = join(root, 'kopie');
    await mkdir(elsewhere);
    for (const name of ['package.json', 'package-lock.json']) {
      await cp(join(root, name), join(elsewhere, name));
    }
    expect(installFingerprint(elsewhere)).toBe(installFingerprint(root));
  });
});
