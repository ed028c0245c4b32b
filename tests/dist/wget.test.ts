import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChild } from '../../scripts/child-process.mjs';
import { serveFolder, type OpenSite } from '../browser/serve-folder.ts';
import { distDir, files, listFiles, readBytes } from './site-files.ts';

const isThere = spawnSync('wget', ['--version']).error === undefined;
if (!isThere) console.warn('wget is er niet: of een kopie met wget compleet is, wordt hier niet getest.');

let site: OpenSite | undefined;
let folder = '';

/** A copy as offline.html tells to make it. */
async function copyWith(base: string, options: readonly string[]): Promise<string> {
  const target = await mkdtemp(join(folder, 'kopie-'));
  const { code, output } = await runChild(
    'wget',
    ['--mirror', '--no-host-directories', '--no-verbose', '--tries=2', ...options, `--directory-prefix=${target}`, base],
    { cwd: folder, env: { ...process.env, no_proxy: '127.0.0.1' }, capture: true, timeoutMs: 55_000 },
  );
  if (code !== 0) throw new Error(`wget eindigde met ${code}.\n${output.slice(-2000)}`);
  return target;
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toolbox-wget-'));
  site = await serveFolder(distDir, { prefix: '/' });
});

afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

describe.skipIf(!isThere)('een kopie met wget', () => {
  it('is compleet en tot op de byte gelijk, met het adres van de site als enig begin', async () => {
    const copy = await copyWith(site?.base ?? '', ['--reject-regex=[?]']);
    expect(listFiles(copy)).toEqual(files);
    const differing = [];
    for (const path of files) {
      if (!(await readFile(join(copy, path))).equals(readBytes(path))) differing.push(path);
    }
    expect(differing).toEqual([]);
  });
});
