import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runChild } from '../../scripts/child-process.mjs';
import { maakZim } from '../../src/mirror/zim.ts';
import { serveFolder } from '../browser/serve-folder.ts';
import { distDir } from '../dist/site-files.ts';

/** Lets a program copy the built site from a server that is gone afterwards; whoever leans on it is found out. */
async function kopieer(
  programma: string,
  argumenten: (bron: string, doel: string) => readonly string[],
  werk: string,
): Promise<string> {
  const doel = await mkdtemp(join(werk, 'kopie-'));
  const bron = await serveFolder(distDir, { prefix: '/' });
  try {
    const { code, output } = await runChild(programma, argumenten(bron.base, doel), {
      cwd: doel,
      env: { ...process.env, no_proxy: '127.0.0.1', http_proxy: '' },
      capture: true,
      timeoutMs: 240_000,
    });
    if (code !== 0) throw new Error(`${programma} eindigde met ${code}.\n${output.slice(-2_000)}`);
    return doel;
  } finally {
    await bron.close();
  }
}

/** A copy in which wget has rewritten the links, as many people make it. Gives its folder. */
export const kopieMetWget = (wget: string, werk: string): Promise<string> =>
  kopieer(
    wget,
    (bron, doel) => [
      '--mirror',
      '--convert-links',
      '--no-host-directories',
      '--no-verbose',
      '--tries=2',
      '--reject-regex=[?]',
      `--directory-prefix=${doel}`,
      bron,
    ],
    werk,
  );

/** At its defaults HTTrack takes about one file a second: too slow for a test, but the copy is the same. */
const zoSnelHetGaat = ['--disable-security-limits', '-c16', '-%c0', '-A0'];

/**
 * A copy by HTTrack, that rewrites the links unless `ongewijzigd`. Gives the folder of the site: HTTrack keeps its own files
 * beside it.
 */
export async function kopieMetHttrack(httrack: string, werk: string, ongewijzigd: boolean): Promise<string> {
  const doel = await kopieer(
    httrack,
    (bron, map) => [
      `${bron}index.html`,
      '-O',
      map,
      '--quiet',
      '--display=0',
      '--index=0',
      '--robots=0',
      ...zoSnelHetGaat,
      ...(ongewijzigd ? ['--preserve'] : []),
      '-*?*',
    ],
    werk,
  );
  const namen = await readdir(doel);
  const naam = namen.find((eigen) => eigen.startsWith('127.0.0.1'));
  if (naam === undefined)
    throw new Error(`HTTrack heeft geen map voor de site gemaakt: ${namen.join(', ')}.`);
  return join(doel, naam);
}

/** A ZIM as `npm run bundel` makes it. Gives its path. */
export async function zimVanDeSite(zimwriterfs: string, werk: string): Promise<string> {
  const doel = join(werk, 'toolbox.zim');
  if ((await maakZim(distDir, doel, zimwriterfs)) !== 'gemaakt') throw new Error('Er is geen ZIM gemaakt.');
  return doel;
}
