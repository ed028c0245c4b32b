import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
      // Synchronous: thousands of small files, one after the other, are read twice as fast this way.
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
        const pages = names.filter((name) => /\.(html|css)$/.test(name)).sort();
        for (const name of pages) {
          const path = join(dist, name);
          const page = relative(dist, path).split(sep).join('/');
          const text = readFileSync(path, 'utf8');
          const changed = name.endsWith('.css') ? relativizeCss(text, page) : relativizeHtml(text, page);
          if (changed !== text) writeFileSync(path, changed);
        }
        logger.info(`${pages.length} bestanden werken vanaf elke plek`);
      },
    },
  };
}
