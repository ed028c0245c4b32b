import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inspectBuiltSite, type BuiltSite } from './built-site.ts';
import { runMeasured, type MeasuredRun } from './measured-run.ts';

export type ColdBuild = MeasuredRun & BuiltSite;

/** Everything Astro and Vite remember of an earlier build, and its result. */
const remembered = [
  'dist',
  '.astro',
  '.cache',
  'node_modules/.astro',
  'node_modules/.vite',
  'node_modules/.vite-temp',
];

/** Far above what is expected; a build that hangs must end the measurement. */
const timeoutMs = 30 * 60_000;

/** Builds the Astro project in `folder` as if for the first time. What the system keeps of files in memory stays. */
export async function buildCold(folder: string, env: NodeJS.ProcessEnv = {}): Promise<ColdBuild> {
  for (const path of remembered) await rm(join(folder, path), { recursive: true, force: true });
  const run = await runMeasured(['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env,
    timeoutMs,
  });
  return { ...run, ...(await inspectBuiltSite(join(folder, 'dist'))) };
}
