import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { makeHerkenner } from '../domain/begrippen/herkennen.ts';
import { uitgelegdeBegrippen } from '../domain/begrippen/uitgelegd.ts';
import { begripSchema } from '../domain/schema/begrip.ts';
import { vandaagHier } from '../gate/inhoud.ts';
import { readBestand } from '../gate/lezen.ts';
import { linkBegrippen, type Begriplinker } from './linken.build.ts';

const map = 'src/content/begrippen';

/** Pages with texts for visitors. What the site says of itself has terms as examples. */
const paginas = /^(achtergrond|hulp|initiatieven|materialen|nieuws|organisaties)(\/|\.html$)/;

/** The terms as the gate reads them; it has already stopped the build for any that is wrong. */
function readLinker(root: string): Begriplinker {
  const entries = readdirSync(join(root, map))
    .filter((naam) => naam.endsWith('.yaml'))
    .sort()
    .flatMap((naam) => {
      const bestand = { naam, pad: `${map}/${naam}`, bytes: readFileSync(join(root, map, naam)) };
      return readBestand('begrippen', bestand, vandaagHier()).entries;
    })
    .map(({ id, data }) => ({ id, data: begripSchema.parse(data) }));
  const begrippen = uitgelegdeBegrippen(entries);
  return {
    herken: makeHerkenner(begrippen),
    begrippen: new Map(begrippen.map((begrip) => [begrip.id, begrip])),
  };
}

/**
 * Makes links of the terms in running text, in the finished pages: after the search index has read them, so that what is
 * found stays the same, and before addresses become relative. In the dev server the text has no such links.
 */
export function begriplinks(): AstroIntegration {
  let root = '';
  return {
    name: 'begriplinks',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      // Synchronous, as in the mirror: many small files, one after the other, are read fastest this way.
      'astro:build:done': ({ dir, logger }) => {
        const linker = readLinker(root);
        const dist = fileURLToPath(dir);
        const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
          .map((name) => name.split(sep).join('/'))
          .filter((name) => name.endsWith('.html') && paginas.test(name))
          .sort();
        let changed = 0;
        for (const page of pages) {
          const html = readFileSync(join(dist, page), 'utf8');
          const linked = linkBegrippen(html, linker);
          if (linked === html) continue;
          changed += 1;
          writeFileSync(join(dist, page), linked);
        }
        logger.info(`uitleg van begrippen in ${changed} pagina's`);
      },
    },
  };
}
