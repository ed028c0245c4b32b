import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runChild } from '../../scripts/child-process.mjs';
import { projectRoot } from '../../scripts/project-paths.ts';
import { distDir, files, listFiles } from './site-files.ts';

/** Made by a build or by another tool; a second build must not see it. */
const made = ['node_modules', 'dist', '.git', '.astro', '.cache'];

let folder = '';
let second = '';

/** Links each package by itself, so that the second build cannot see the caches of the first in node_modules. */
async function linkPackages(target: string): Promise<void> {
  const source = join(projectRoot, 'node_modules');
  await mkdir(target);
  const names = (await readdir(source)).filter((name) => !name.startsWith('.'));
  await Promise.all(names.map((name) => symlink(join(source, name), join(target, name), 'junction')));
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toolbox-tweede-bouw-'));
  const project = join(folder, 'een andere map');
  second = join(project, 'dist');
  await cp(projectRoot, project, {
    recursive: true,
    filter: (source) => source === projectRoot || !made.includes(basename(source)),
  });
  await linkPackages(join(project, 'node_modules'));
  const { code, output } = await runChild(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    capture: true,
    timeoutMs: 120_000,
  });
  if (code !== 0) throw new Error(`De tweede bouw is mislukt.\n${output}`);
}, 150_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('twee keer bouwen in verschillende mappen', () => {
  it('geeft dezelfde bestanden', () => {
    expect(listFiles(second)).toEqual(files);
  });

  it('geeft in elk bestand dezelfde bytes', () => {
    const differing = files.filter(
      (path) => !readFileSync(join(second, path)).equals(readFileSync(join(distDir, path))),
    );
    expect(differing).toEqual([]);
  });
});
