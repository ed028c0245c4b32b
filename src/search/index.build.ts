import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { close, createIndex } from 'pagefind';
import { woordenVan } from './dutch/woorden.ts';
import { chunkAddress, chunkGlobal } from './fulltext/chunk-address.ts';
import { wegwijzerNaam, type Wegwijzer } from './fulltext/wegwijzer.ts';

/** Folders of the built site whose pages are searched: those of the entries. */
const mappen = ['materialen', 'initiatieven'];

/** Pagefind's files that a search really needs; its ready-made user interfaces are left out. */
const needed = /^(pagefind-entry\.json|pagefind\.[\w.]+\.pf_meta|wasm\.nl\.pagefind|index\/.+\.pf_index)$/;

interface Bladzijde {
  id: string;
  html: string;
}

async function readBladzijden(dist: string): Promise<Bladzijde[]> {
  const perMap = await Promise.all(
    mappen.map(async (map) => {
      const names = await readdir(join(dist, map)).catch(() => []);
      return Promise.all(
        names
          .filter((name) => name.endsWith('.html'))
          .sort()
          .map(async (name) => ({
            id: `${map}/${name.slice(0, -'.html'.length)}`,
            html: await readFile(join(dist, map, name), 'utf8'),
          })),
      );
    }),
  );
  return perMap.flat();
}

/** The text that Pagefind indexes of a page: its article, without the parts that say to be ignored. */
function tekstVan(html: string): string {
  const delen: string[] = [];
  let depth = 0;
  let bodyDepth = 0;
  let ignoreDepth = 0;
  const parser = new Parser({
    onopentag(_name, attributes) {
      depth += 1;
      if (bodyDepth === 0 && 'data-pagefind-body' in attributes) bodyDepth = depth;
      if (ignoreDepth === 0 && 'data-pagefind-ignore' in attributes) ignoreDepth = depth;
    },
    ontext(text) {
      if (bodyDepth > 0 && ignoreDepth === 0) delen.push(text);
    },
    onclosetag() {
      if (depth === bodyDepth) bodyDepth = 0;
      if (depth === ignoreDepth) ignoreDepth = 0;
      depth -= 1;
    },
  });
  parser.end(html);
  return delen.join(' ');
}

/** Pagefind stores a page as compressed JSON behind a fixed mark; its address tells which entry it is. */
function idOfFragment(content: Uint8Array): string {
  const json = gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  const page: unknown = JSON.parse(json);
  if (typeof page !== 'object' || page === null || !('url' in page) || typeof page.url !== 'string') {
    throw new Error('Pagefind schrijft zijn bladzijden anders op dan verwacht.');
  }
  return page.url.replace(/^\//, '').replace(/\.html$/, '');
}

/** What was written: how many pages and how many bytes. */
export interface Indexverslag {
  bladzijden: number;
  bytes: number;
}

/**
 * Indexes the entry pages of a built site and writes the index under zoek/data as classic scripts. The result is the
 * same for the same pages, wherever it is built. Throws when Pagefind cannot read a page.
 */
export async function writeIndex(dist: string): Promise<Indexverslag> {
  const bladzijden = await readBladzijden(dist);
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`De zoekindex kan niet gemaakt worden: ${errors.join(', ')}`);
  const woorden = new Set<string>();
  for (const { id, html } of bladzijden) {
    const added = await index.addHTMLFile({ url: `/${id}.html`, content: html });
    if (added.errors.length > 0)
      throw new Error(`${id} kan niet in de zoekindex: ${added.errors.join(', ')}`);
    for (const woord of woordenVan(tekstVan(html))) woorden.add(woord);
  }
  const { files } = await index.getFiles();
  await close();

  const ids = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ path, content }): [string, string] => [
      path.replace(/^fragment\/|\.pf_fragment$/g, ''),
      idOfFragment(content),
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const wegwijzer: Wegwijzer = { ids: Object.fromEntries(ids), woorden: [...woorden].sort().join('\n') };

  const folder = join(dist, 'zoek');
  await mkdir(join(folder, 'data'), { recursive: true });
  let bytes = 0;
  const writeChunk = async (name: string, content: Uint8Array): Promise<void> => {
    const base64 = Buffer.from(content).toString('base64');
    const script = `${chunkGlobal}(${JSON.stringify(name)},"${base64}")\n`;
    bytes += script.length;
    await writeFile(join(folder, chunkAddress(name)), script);
  };
  await writeChunk(wegwijzerNaam, Buffer.from(JSON.stringify(wegwijzer)));
  for (const { path, content } of files) if (needed.test(path)) await writeChunk(path, content);
  return { bladzijden: bladzijden.length, bytes };
}
