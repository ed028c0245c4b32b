import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { close, createIndex } from 'pagefind';

const here = dirname(fileURLToPath(import.meta.url));

/** The scripts of the site, by the name under which pages load them from /zoek/. */
export const scripts = {
  'zoeker.js': join(here, 'zoeker-define.ts'),
  'suggesties.js': join(here, 'suggesties/suggesties-define.ts'),
  'bewaren.js': join(here, '../selectie/bewaren-define.ts'),
  'selectie.js': join(here, '../selectie/selectie-define.ts'),
  'gidscheck.js': join(here, '../gidscheck/gidscheck-define.ts'),
  'delen.js': join(here, '../delen/delen-define.ts'),
  'initiatieven.js': join(here, '../initiatieven/initiatieven-define.ts'),
  'plaatsdienst.js': join(here, '../plaats/plaatsdienst-define.ts'),
  'plaatsveld.js': join(here, '../plaats/plaatsveld-define.ts'),
  'insluiten.js': join(here, '../insluiten/insluiten-define.ts'),
  'begrippen.js': join(here, '../begrippen/uitleg-define.ts'),
  'spiegel.js': join(here, '../spiegel/spiegel-define.ts'),
  'uitgave.js': join(here, '../spiegel/uitgave-define.ts'),
  'zelftest.js': join(here, '../spiegel/zelftest-define.ts'),
  'volledig.js': join(here, 'fulltext/volledige-tekst.ts'),
};

/** The checksum of every data file of the index, by name. */
export type Sommen = Readonly<Record<string, string>>;

export type Scriptnaam = keyof typeof scripts;

/** Pagefind's browser module as the installed version writes it beside an index. */
async function readEngine(): Promise<string> {
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`Pagefind start niet: ${errors.join(', ')}`);
  const { files } = await index.getFiles();
  await close();
  const engine = files.find(({ path }) => path === 'pagefind.js');
  if (!engine) throw new Error('Pagefind levert geen pagefind.js meer.');
  // Pagefind answers without a part of its index that it could not read, as if nothing were there.
  const silent = '"load_index_chunk")).catch(()=>{})';
  const code = Buffer.from(engine.content).toString('utf8');
  if (!code.includes(silent)) throw new Error('Pagefind verzwijgt fouten op een andere plek dan bekend is.');
  return code.replace(silent, '"load_index_chunk"))');
}

/** The notices that the licences of packages in a bundle ask for. */
const notices: Partial<Record<Scriptnaam, string>> = {
  'volledig.js': '/*! Contains Pagefind, Copyright (c) Pagefind, MIT License */',
  'selectie.js': '/*! Contains uqr, (c) Project Nayuki, Anthony Fu, MIT License */',
};

const enginePlugin: Plugin = {
  name: 'pagefind-engine',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^pagefind-engine$/ }, () => ({ path: 'pagefind.js', namespace: 'pagefind-engine' }));
    onLoad({ filter: /.*/, namespace: 'pagefind-engine' }, async () => ({
      contents: await readEngine(),
      loader: 'js',
    }));
  },
};

/**
 * One script as a single classic file: no modules, which browsers refuse from file://. In the engine fetch becomes our
 * own transport and import.meta.url a fixed address. Same input, same bytes. `sommen` are the checksums that
 * writeIndex gave: the script trusts no other data.
 */
export async function bundleScript(name: Scriptnaam, sommen: Sommen): Promise<string> {
  const isEngine = name === 'volledig.js';
  const result = await build({
    entryPoints: [scripts[name]],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
    plugins: [enginePlugin],
    banner: { js: notices[name] ?? '' },
    define: isEngine
      ? {
          fetch: 'toolboxZoekFetch',
          'import.meta.url': '"https://zoekdata.invalid/pagefind.js"',
          zoekdataSommen: JSON.stringify(sommen),
        }
      : {},
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error(`${name} is leeg.`);
  return file.text;
}
