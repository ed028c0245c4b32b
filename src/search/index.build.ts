import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { woordenVan } from './dutch/woorden.ts';
import { chunkAddress, chunkGlobal } from './fulltext/chunk-address.ts';
import { wegwijzerNaam, type Wegwijzer } from './fulltext/wegwijzer.ts';

/** Pages of the built site that are searched: those of the entries. */
const bladzijden = '{materialen,initiatieven}/*.html';

/** Pagefind's files that a search really needs; its ready-made user interfaces are left out. */
const needed = /^(pagefind-entry\.json|pagefind\.[\w.]+\.pf_meta|wasm\.nl\.pagefind|index\/.+\.pf_index)$/;

/** A page as Pagefind stores it: compressed JSON behind a fixed mark. */
interface Bladzijde {
  id: string;
  tekst: string;
}

function readFragment(content: Uint8Array): Bladzijde {
  const json = gunzipSync(content)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  const page: unknown = JSON.parse(json);
  if (
    typeof page !== 'object' ||
    page === null ||
    !('url' in page && 'content' in page) ||
    typeof page.url !== 'string' ||
    typeof page.content !== 'string'
  ) {
    throw new Error('Pagefind schrijft zijn bladzijden anders op dan verwacht.');
  }
  return { id: page.url.replace(/^\/|\.html$/g, ''), tekst: page.content };
}

/** What the client has to know: which page is which entry, and which words there are. */
function makeWegwijzer(files: readonly { path: string; content: Uint8Array }[]): Wegwijzer {
  const woorden = new Set<string>();
  const ids = new Map<string, string>();
  for (const { path, content } of files.filter(({ path }) => path.startsWith('fragment/'))) {
    const { id, tekst } = readFragment(content);
    ids.set(path.replace(/^fragment\/|\.pf_fragment$/g, ''), id);
    for (const woord of woordenVan(tekst)) woorden.add(woord);
  }
  const sorted = [...ids].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ids: Object.fromEntries(sorted), woorden: [...woorden].sort().join('\n') };
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
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`De zoekindex kan niet gemaakt worden: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: dist, glob: bladzijden });
  if (added.errors.length > 0) throw new Error(`De zoekindex is niet compleet: ${added.errors.join(', ')}`);
  const { files } = await index.getFiles();
  await close();

  const folder = join(dist, 'zoek');
  await mkdir(join(folder, 'data'), { recursive: true });
  let bytes = 0;
  const writeChunk = async (name: string, content: Uint8Array): Promise<void> => {
    const base64 = Buffer.from(content).toString('base64');
    const script = `${chunkGlobal}(${JSON.stringify(name)},"${base64}")\n`;
    bytes += script.length;
    await writeFile(join(folder, chunkAddress(name)), script);
  };
  await writeChunk(wegwijzerNaam, Buffer.from(JSON.stringify(makeWegwijzer(files))));
  for (const { path, content } of files) if (needed.test(path)) await writeChunk(path, content);
  return { bladzijden: added.page_count, bytes };
}
