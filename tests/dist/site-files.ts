import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { projectRoot } from '../../scripts/project-paths.ts';

/**
 * The folder with the built site: dist/ in this project, or the one that the environment variable DIST_DIR names
 * (absolute, or from the root of the project).
 */
export const distDir = resolve(projectRoot, process.env['DIST_DIR'] ?? 'dist');

/** Paths of all files under a folder, with forward slashes, sorted. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function listSite(): string[] {
  try {
    const found = listFiles(distDir);
    if (found.includes('index.html')) return found;
  } catch {
    // The same message: there is no site there.
  }
  throw new Error(`In ${distDir} staat geen gebouwde site. Voer eerst npm run build uit.`);
}

/** Paths of all files of the site. */
export const files: readonly string[] = listSite();

export const readBytes = (path: string): Buffer => readFileSync(join(distDir, path));
export const readText = (path: string): string => readFileSync(join(distDir, path), 'utf8');

