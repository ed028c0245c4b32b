import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { relativizeCss, relativizeHtml } from './relative-addresses.ts';

/**
 * Makes the built site independent of where it stands: every root-absolute address in pages and style sheets becomes
 * relative, so that the same files work at a domain root, under a path, from a folder or in a ZIM.
 */
export function relativeAddresses(): AstroIntegration {
  return {
    name: 'relatieve-adressen',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const names = await readdir(dist, { recursive: true });
        const pages = names.filter((name) => /\.(html|css)$/.test(name)).sort();
        for (const name of pages) {
          const path = join(dist, name);
          const page = relative(dist, path).split(sep).join('/');
          const text = await readFile(path, 'utf8');
          const changed = name.endsWith('.css') ? relativizeCss(text, page) : relativizeHtml(text, page);
          if (changed !== text) await writeFile(path, changed);
        }
        logger.info(`${pages.length} bestanden werken vanaf elke plek`);
      },
    },
  };
}
