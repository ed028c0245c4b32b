import { resolve } from 'node:path';

/** The folder with package.json. Every command works from here, wherever it was called from. */
export const projectRoot = resolve(import.meta.dirname, '..');

export const distDir = resolve(projectRoot, 'dist');

/** Everything a command may throw away and make again. */
export const cacheDir = resolve(projectRoot, '.cache');
