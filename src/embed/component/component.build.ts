import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import versies from './versies.json' with { type: 'json' };

const hier = dirname(fileURLToPath(import.meta.url));

/** A version of the component that others may have on their site, for ever. */
export interface Versie {
  /** Three numbers, such as "1.0.0". */
  versie: string;
  /** For the attribute "integrity" of a script element. */
  integrity: string;
}

/** Where the code of a version lies; nobody changes such a file. */
export const uitgaveVan = (versie: string): string => join(hier, 'uitgebracht', `toolbox-${versie}.min.js`);

/** The checksum that a browser compares a script with. */
export const integriteitVan = (code: string): string =>
  `sha384-${createHash('sha384').update(code).digest('base64')}`;

/** The code as the source makes it now: one classic script. Same source, same bytes. */
export async function bundelComponent(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(hier, 'toolbox-define.ts')],
    bundle: true,
    format: 'iife',
    minify: true,
    write: false,
    target: 'es2022',
    legalComments: 'none',
    charset: 'utf8',
  });
  return outputFiles.map(({ text }) => text).join('');
}

const isLater = (a: string, b: string): boolean => a.localeCompare(b, 'en', { numeric: true }) > 0;

/** The version that the source is: the highest of all. */
export const nieuwste = (alle: readonly Versie[]): Versie => {
  const [eerste, ...andere] = alle;
  if (!eerste) throw new Error('Er is nog geen versie van het onderdeel uitgebracht.');
  return andere.reduce(
    (hoogste, versie) => (isLater(versie.versie, hoogste.versie) ? versie : hoogste),
    eerste,
  );
};

/**
 * The files of the component: every version at its own address, the newest of each first number at the address that moves
 * along (embed/v1/toolbox.js), and beside that the list of versions. Throws, in Dutch, when a version is not the code that was
 * brought out under that number.
 */
export async function componentbestanden(): Promise<readonly { pad: string; tekst: string }[]> {
  const alle: readonly Versie[] = versies;
  const codes = new Map(
    await Promise.all(
      alle.map(async ({ versie }): Promise<[string, string]> => [
        versie,
        await readFile(uitgaveVan(versie), 'utf8'),
      ]),
    ),
  );
  const vast = alle.map(({ versie, integrity }) => {
    const tekst = codes.get(versie) ?? '';
    if (integriteitVan(tekst) !== integrity)
      throw new Error(`De code van versie ${versie} van het onderdeel is niet meer die van toen.`);
    return { pad: `embed/v${versie}/toolbox.js`, tekst };
  });
  const reeksen = Map.groupBy(alle, ({ versie }) => versie.split('.', 1)[0] ?? '');
  const mee = [...reeksen].flatMap(([nummer, reeks]) => {
    const laatste = nieuwste(reeks).versie;
    const lijst = {
      nieuwste: laatste,
      versies: reeks.map(({ versie, integrity }) => ({
        versie,
        pad: `embed/v${versie}/toolbox.js`,
        integrity,
      })),
    };
    return [
      { pad: `embed/v${nummer}/toolbox.js`, tekst: codes.get(laatste) ?? '' },
      { pad: `embed/v${nummer}/versies.json`, tekst: `${JSON.stringify(lijst, null, 2)}\n` },
    ];
  });
  return [...vast, ...mee].sort((a, b) => (a.pad < b.pad ? -1 : 1));
}
