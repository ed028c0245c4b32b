import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { close, createIndex } from 'pagefind';

/** An interface that Pagefind ships, on a page with nothing else. */
export interface Pagefindscherm {
  naam: string;
  pagina: string;
  /** Selector of a result that shows its title. */
  resultaat: string;
}

/** Path below which the server of the measurement has to offer the folder. */
export const kaalPad = 'kaal';

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Zoeken</title>${head}</head><body>${body}</body></html>`;

const schermen: readonly (Pagefindscherm & { html: string })[] = [
  {
    naam: 'Pagefind Component UI',
    pagina: 'component.html',
    resultaat: '.pf-result-link',
    html: page(
      '<link rel="stylesheet" href="pagefind/pagefind-component-ui.css"><script type="module" src="pagefind/pagefind-component-ui.js"></script>',
      `<pagefind-config bundle-path="/${kaalPad}/pagefind/"></pagefind-config><pagefind-input></pagefind-input><pagefind-results></pagefind-results>`,
    ),
  },
  {
    naam: 'Pagefind Default UI',
    pagina: 'default.html',
    resultaat: '.pagefind-ui__result-link',
    html: page(
      '<link rel="stylesheet" href="pagefind/pagefind-ui.css"><script src="pagefind/pagefind-ui.js"></script>',
      '<div id="zoek"></div><script>new PagefindUI({ element: "#zoek" });</script>',
    ),
  },
];

export interface KalePagefind {
  schermen: readonly Pagefindscherm[];
  /** Gzipped bytes of its browser module, bundled as the toolbox bundles it. */
  motor: number;
}

/** Pagefind as it comes, on the pages of a built site: its files and a page per interface, in `folder`. */
export async function makeKalePagefind(dist: string, folder: string): Promise<KalePagefind> {
  const { index, errors } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error(`Pagefind start niet: ${errors.join(', ')}`);
  const added = await index.addDirectory({ path: dist });
  const { files } = await index.getFiles();
  await close();
  if (added.errors.length > 0) throw new Error(`Pagefind las niet alles: ${added.errors.join(', ')}`);
  for (const { path, content } of files) {
    const file = join(folder, 'pagefind', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  for (const { pagina, html } of schermen) await writeFile(join(folder, pagina), html);
  return { schermen, motor: await motorBytes(join(folder, 'pagefind/pagefind.js')) };
}

/** Bundled with the same settings as src/search/bundle.build.ts, and with the same three functions in use. */
async function motorBytes(engine: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import * as p from ${JSON.stringify(engine)}; globalThis.p = [p.options, p.init, p.search];`,
      resolveDir: dirname(engine),
    },
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    define: { fetch: 'toolboxZoekFetch', 'import.meta.url': '"https://zoekdata.invalid/pagefind.js"' },
  });
  const [file] = outputFiles;
  if (!file) throw new Error('De motor van Pagefind is leeg.');
  return gzipSync(file.contents, { level: 9 }).length;
}
