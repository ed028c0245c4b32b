import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cacheDir, distDir, projectRoot } from '../project-paths.ts';
import { runTool } from '../run-tool.ts';
import { clearBuildStamp, writeBuildStamp, type BuildPlaces } from './build-stamp.ts';
import { inputFingerprint } from './input-fingerprint.ts';

export const buildPlaces: BuildPlaces = {
  root: projectRoot,
  dist: distDir,
  stamp: resolve(cacheDir, 'build.json'),
};

interface AstroOptions {
  capture: boolean;
  timeoutMs?: number;
}

/**
 * Builds the site without checking the content first. Astro empties its target before it starts; so it
 * builds elsewhere, and only a complete site takes the place of dist/.
 *
 * @returns null, or the output with what went wrong
 */
export async function buildWithAstro({ capture, timeoutMs }: AstroOptions): Promise<string | null> {
  const target = resolve(cacheDir, 'dist-nieuw');
  await rm(target, { recursive: true, force: true });

  const inputs = await inputFingerprint(projectRoot);
  const { code, output } = await runTool('astro', ['build', '--outDir', target], {
    capture,
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
  if (code !== 0) {
    const previous = existsSync(distDir) ? ' De vorige versie in dist/ is ongewijzigd.' : '';
    return `${output}\nDe site is niet gebouwd.${previous}`;
  }

  await clearBuildStamp(buildPlaces);
  if (!(await takePlace(target))) {
    return 'De nieuwe site kon dist/ niet vervangen: een ander programma houdt bestanden in dist/ open.';
  }
  await writeBuildStamp(buildPlaces, inputs);
  return null;
}

async function takePlace(target: string): Promise<boolean> {
  const previous = resolve(cacheDir, 'dist-oud');
  await rm(previous, { recursive: true, force: true });
  try {
    if (existsSync(distDir)) await rename(distDir, previous);
    await rename(target, distDir);
  } catch {
    return false;
  }
  await rm(previous, { recursive: true, force: true });
  return true;
}
