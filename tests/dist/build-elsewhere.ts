import { cp, mkdir, mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runChild } from '../../scripts/child-process.mjs';
import { projectRoot } from '../../scripts/project-paths.ts';

/** Made by a build or by another tool; a second build must not see it. */
const made = ['node_modules', 'dist', '.git', '.astro', '.cache'];

/** A build of a copy of the project in a folder of its own. */
export interface Elsewhere {
  dist: string;
  /** Lets `change` alter the same copy once more and builds it again, with what the build before left behind. */
  rebuild: (change: (project: string) => Promise<void>) => Promise<void>;
  remove: () => Promise<void>;
}

/** Links each package by itself, so that the second build cannot see the caches of the first in node_modules. */
async function linkPackages(target: string): Promise<void> {
  const source = join(projectRoot, 'node_modules');
  await mkdir(target);
  const names = (await readdir(source)).filter((name) => !name.startsWith('.'));
  await Promise.all(names.map((name) => symlink(join(source, name), join(target, name), 'junction')));
}

async function build(project: string): Promise<void> {
  const { code, output } = await runChild(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: project,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    capture: true,
    timeoutMs: 300_000,
  });
  if (code !== 0) throw new Error(`De tweede bouw is mislukt.\n${output}`);
}

/** Copies the project, lets `change` alter the copy, and builds it. Fails with what the build said. */
export async function buildElsewhere(change: (project: string) => Promise<void>): Promise<Elsewhere> {
  const folder = await mkdtemp(join(tmpdir(), 'toolbox-tweede-bouw-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const project = join(folder, 'een andere map');
  await cp(projectRoot, project, {
    recursive: true,
    filter: (source) => source === projectRoot || !made.includes(basename(source)),
  });
  await linkPackages(join(project, 'node_modules'));
  const rebuild: Elsewhere['rebuild'] = async (anders) => {
    await anders(project);
    await build(project);
  };
  try {
    await rebuild(change);
  } catch (error) {
    await remove();
    throw error;
  }
  return { dist: join(project, 'dist'), rebuild, remove };
}
