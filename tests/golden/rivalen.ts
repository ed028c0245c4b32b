import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { tmpdir } from 'node:os';
import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';

/** Answers a question with ids of entries, best first. */
export type Zoekmachine = (vraag: string) => Promise<readonly string[]>;

const zonderOpmaak = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');

/** The article of an entry page: what every engine gets to read. */
const artikel = (dist: string, id: string): string =>
  /<article[\s\S]*?<\/article>/.exec(readFileSync(join(dist, `${id}.html`), 'utf8'))?.[0] ?? '';

/** MiniSearch as it comes, on title and text: prefix and typing errors on, the settings that its own guide shows. */
export function openMiniSearch(dist: string, ids: readonly string[]): Zoekmachine {
  const index = new MiniSearch<{ id: string; titel: string; tekst: string }>({
    fields: ['titel', 'tekst'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { titel: 2 } },
  });
  index.addAll(
    ids.map((id) => {
      const html = artikel(dist, id);
      return {
        id,
        titel: zonderOpmaak(/<h1[\s\S]*?<\/h1>/.exec(html)?.[0] ?? ''),
        tekst: zonderOpmaak(html),
      };
    }),
  );
  return (vraag) => Promise.resolve(index.search(vraag).map(({ id }) => String(id)));
}

interface PlainPagefind {
  options: (options: { basePath: string }) => Promise<void>;
  init: () => Promise<void>;
  search: (vraag: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

const isPlainPagefind = (module: unknown): module is PlainPagefind =>
  typeof module === 'object' && module !== null && 'search' in module && 'init' in module;

/** Pagefind as it comes, on the same pages in Dutch; `sluit` removes its files. */
export async function openPagefind(
  dist: string,
  ids: readonly string[],
): Promise<{ zoek: Zoekmachine; sluit: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'toolbox-kale-pagefind-'));
  for (const id of ids) {
    const pad = join(folder, 'site', `${id}.html`);
    await mkdir(join(pad, '..'), { recursive: true });
    await writeFile(pad, `<!doctype html><html lang="nl"><body>${artikel(dist, id)}</body></html>`);
  }
  delete process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'];
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind start niet: ${errors.join(', ')}`);
  await index.addDirectory({ path: join(folder, 'site') });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  // Its browser module asks for files with fetch, and for the page around it.
  const echteFetch = globalThis.fetch;
  globalThis.fetch = (input) =>
    Promise.resolve(
      new Response(
        readFileSync(new URL((input instanceof Request ? input.url : input.toString()).replace(/\?.*$/, ''))),
      ),
    );
  Object.assign(globalThis, { window: globalThis, location: new URL('https://toolbox.invalid/') });
  const module: unknown = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  if (!isPlainPagefind(module)) throw new Error('Pagefind levert een andere module dan verwacht.');
  await module.options({ basePath: `${pathToFileURL(join(folder, 'pagefind')).href}/` });
  await module.init();
  return {
    zoek: async (vraag) => {
      const { results } = await module.search(vraag);
      const eerste = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
      return eerste.map(({ url }) => url.replace(/^.*\/(?=[a-z]+\/[a-z0-9-]+\.html$)|\.html$/g, ''));
    },
    sluit: async () => {
      globalThis.fetch = echteFetch;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
