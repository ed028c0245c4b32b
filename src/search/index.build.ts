import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { close, createIndex } from 'pagefind';
import type { Sommen } from './bundle.build.ts';
import { catalogusUitScript } from './catalogue/verpakken.ts';
import { makeLexicon } from './dutch/lexicon.build.ts';
import { makeSplitser } from './dutch/samenstelling.ts';
import { pakWoorden } from './dutch/woordenschat.ts';
import { chunkAddress, chunkScript, readChunk } from './fulltext/chunk-address.ts';
import { som } from '../domain/som.ts';
import { wegwijzerNaam, type Wegwijzer } from './fulltext/wegwijzer.ts';
import { artikelVan, schaduwVan, woordenlijstVan, type Splitser } from './schaduw.build.ts';

/** A splitter that knows the words of these pages; names of regions stay whole. */
function makeSitesplitser(paginas: readonly string[], namen: Iterable<string>): Splitser {
  const woorden = paginas.flatMap(
    (html) =>
      artikelVan(html)
        .replace(/<[^>]*>/g, ' ')
        .match(/[\p{L}\p{M}-]+/gu) ?? [],
  );
  return makeSplitser(makeLexicon({ woorden, namen }));
}

/** Pagefind's files that a search really needs; its ready-made user interfaces are left out. */
const needed = /^(pagefind-entry\.json|pagefind\.[\w.]+\.pf_meta|wasm\.nl\.pagefind|index\/.+\.pf_index)$/;

/** A page as Pagefind indexed it. */
const bladzijde = z.object({
  url: z.string(),
  content: z.string(),
  meta: z.record(z.string(), z.string()),
});

interface Bladzijde {
  /** Pagefind's name of it. */
  naam: string;
  /** The entry that it is about. */
  id: string;
  /** Everything by which it can be found. */
  tekst: string;
}

function readFragment(path: string, bytes: Uint8Array): Bladzijde {
  const json = gunzipSync(bytes)
    .toString('utf8')
    .replace(/^pagefind_dcd/, '');
  const { url, content, meta } = bladzijde.parse(JSON.parse(json));
  return {
    naam: path.replace(/^fragment\/|\.pf_fragment$/g, ''),
    id: url.replace(/^\/|\.html$/g, ''),
    tekst: [content, ...Object.values(meta)].join(' . '),
  };
}

/**
 * Pagefind loads only the parts of its index that a word seems to need, and then answers from all parts it happens to
 * have. In parts this large every question needs the same ones, whatever was asked before.
 */
const deelgrootte = '60000';

async function runPagefind(folder: string): Promise<{ path: string; content: Uint8Array }[]> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = deelgrootte;
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`De zoekindex kan niet gemaakt worden: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: folder });
  if (added.errors.length > 0) throw new Error(`De zoekindex is niet compleet: ${added.errors.join(', ')}`);
  const { files } = await index.getFiles();
  await close();
  return files;
}

/** Indexes pages by their address in a folder of their own that is gone afterwards. */
async function indexPages(
  pages: ReadonlyMap<string, string>,
): Promise<{ path: string; content: Uint8Array }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'toolbox-schaduw-'));
  try {
    for (const [adres, html] of pages) {
      await mkdir(dirname(join(folder, adres)), { recursive: true });
      await writeFile(join(folder, adres), html);
    }
    return await runPagefind(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What was written: how many pages, how many bytes, and the checksum of every file. */
export interface Indexverslag {
  bladzijden: number;
  bytes: number;
  sommen: Sommen;
}

/** The checksums of the data files that lie in `folder`; none when there are no files. */
export async function readSommen(folder: string): Promise<Sommen> {
  const names = await readdir(join(folder, 'data')).catch(() => []);
  const scripts = await Promise.all(names.sort().map((name) => readFile(join(folder, 'data', name), 'utf8')));
  const chunks = scripts.flatMap((script) => readChunk(script) ?? []);
  return Object.fromEntries(chunks.map(({ name, inhoud }) => [name, som(inhoud)]));
}

/**
 * Indexes the entry pages of a built site and writes the index under zoek/data as classic scripts. The result is the
 * same for the same pages, wherever it is built. Throws when Pagefind cannot read a page.
 */
export async function writeIndex(dist: string): Promise<Indexverslag> {
  const folder = join(dist, 'zoek');
  const { vermeldingen, namen } = catalogusUitScript(await readFile(join(folder, 'catalogus.js'), 'utf8'));
  const paginas = await Promise.all(vermeldingen.map(({ id }) => readFile(join(dist, `${id}.html`), 'utf8')));
  // The name of a region without entries stands on no page that is searched.
  const metVermelding = new Set(vermeldingen.flatMap(({ waarden }) => waarden.regio));
  const regionamen = Object.entries(namen.regio).flatMap(([code, naam]) =>
    metVermelding.has(code) ? naam : [],
  );
  const splits = makeSitesplitser(paginas, regionamen);
  const schaduwen = vermeldingen.map((vermelding, index) =>
    schaduwVan(paginas[index] ?? '', vermelding, splits),
  );
  const files = await indexPages(
    new Map(vermeldingen.map(({ id }, index) => [`${id}.html`, schaduwen[index] ?? ''])),
  );

  await mkdir(join(folder, 'data'), { recursive: true });
  let bytes = 0;
  const writeChunk = async (name: string, inhoud: string): Promise<void> => {
    const script = chunkScript(name, inhoud);
    bytes += script.length;
    await writeFile(join(folder, chunkAddress(name)), script);
  };
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, content } of sorted)
    if (needed.test(path)) await writeChunk(path, Buffer.from(content).toString('base64'));
  const bladzijden = files
    .filter(({ path }) => path.startsWith('fragment/'))
    .map(({ path, content }) => readFragment(path, content))
    .sort((a, b) => (a.naam < b.naam ? -1 : 1));
  const wegwijzer: Wegwijzer = {
    ids: Object.fromEntries(bladzijden.map(({ naam, id }) => [naam, id])),
    // From what Pagefind indexed, not from what it was given: a word that it left out must not be asked of it.
    woorden: pakWoorden(
      woordenlijstVan(
        bladzijden.map(({ tekst }) => tekst),
        splits,
      ),
    ),
  };
  await writeChunk(wegwijzerNaam, JSON.stringify(wegwijzer));
  return { bladzijden: bladzijden.length, bytes, sommen: await readSommen(folder) };
}
