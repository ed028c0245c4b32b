import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import type { Collectie } from '../domain/schema/collecties.ts';
import { readInhoud, vandaagHier, type Inhoud } from './inhoud.ts';
import { usesOnderdeel } from './mdx.ts';
import { InhoudError } from './probleem.ts';

/** The reading that all collections of one build have in common: the files are read and checked once. */
let gedeeld: Promise<Inhoud> | undefined;

/** In the dev server a change starts a new reading; a build reads once and stays with it. */
function readGedeeld(root: string): Promise<Inhoud> {
  gedeeld ??= readInhoud(root, vandaagHier());
  return gedeeld;
}

/**
 * The content loader of one collection. Hands Astro only whole, checked entries, and stops when any file of any
 * collection has a problem. A body of plain Markdown is rendered here and kept by digest; one with author components
 * goes the slower way through the MDX compiler.
 */
export function gateLoader(naam: Collectie): Loader {
  return {
    name: `poort-${naam}`,
    load: async ({ config, store, generateDigest, renderMarkdown, watcher, logger }) => {
      const root = fileURLToPath(config.root);
      const fill = async (): Promise<void> => {
        const { entries, problemen } = await readGedeeld(root);
        if (problemen.length > 0) throw new InhoudError(problemen);
        const ids = new Set(entries[naam].map(({ id }) => id));
        for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
        for (const { id, pad, data, body } of entries[naam]) {
          const digest = generateDigest({ data, body: body ?? '' });
          if (store.get(id)?.digest === digest) continue;
          const entry = { id, data, digest, filePath: pad };
          if (body === undefined) store.set(entry);
          else if (usesOnderdeel(body)) store.set({ ...entry, body, deferredRender: true });
          else store.set({ ...entry, body, rendered: await renderMarkdown(body) });
        }
      };
      await fill();
      watcher?.add(join(root, 'src/content', naam));
      watcher?.on('all', (_event, path) => {
        if (!path.includes(join('src', 'content', naam))) return;
        gedeeld = undefined;
        fill().catch((error: unknown) =>
          logger.error(error instanceof Error ? error.message : String(error)),
        );
      });
    },
  };
}
