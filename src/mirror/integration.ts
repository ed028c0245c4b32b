import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { opmaaknaam } from './opmaaknaam.ts';
import { relativizeCss, relativizeHtml } from './relative-addresses.ts';

/** What other sites show has full addresses only, and there is much of it. */
const isVoorAnderen = (page: string): boolean => /^(data|embed)\//.test(page);

/**
 * Makes the built site independent of where it stands: every root-absolute address in pages and style sheets becomes
 * relative, so that the same files work at a domain root, under a path, from a folder or in a ZIM, and on any disk.
 */
export function relativeAddresses(): AstroIntegration {
  return {
    name: 'relatieve-adressen',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const output = { hashCharacters: 'base36' as const, assetFileNames: opmaaknaam };
        updateConfig({ vite: { build: { rolldownOptions: { output } } } });
      },
      // Synchronous: thousands of small files, one after the other, are read twice as fast this way.
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
          .map((name) => name.split(sep).join('/'))
          .filter((page) => /\.(html|css)$/.test(page) && !isVoorAnderen(page))
          .sort();
        for (const page of pages) {
          const path = join(dist, page);
          const text = readFileSync(path, 'utf8');
          const changed = page.endsWith('.css') ? relativizeCss(text, page) : relativizeHtml(text, page);
          if (changed !== text) writeFileSync(path, changed);
        }
        logger.info(`${pages.length} bestanden werken vanaf elke plek`);
      },
    },
  };
}
