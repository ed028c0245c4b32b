import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { Stap, Teksten } from './hernoemplan.ts';

const inhoud = 'src/content';

/** The texts of all content files, by path from the root. Throws in Dutch on a file that is not UTF-8. */
export async function readTeksten(root: string): Promise<Teksten> {
  const found = await readdir(join(root, inhoud), { recursive: true, withFileTypes: true });
  const paden = found
    .filter((entry) => entry.isFile() && /\.(mdx|yaml)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const teksten = new Map<string, string>();
  for (const pad of paden) {
    try {
      teksten.set(pad, decoder.decode(await readFile(join(root, pad))));
    } catch {
      throw new Error(`${pad} kan niet gelezen worden. Voer eerst npm run controle uit.`);
    }
  }
  return teksten;
}

/** Does the steps of a plan, in order. Each file is replaced in one go: it is never half written. */
export async function voerUit(root: string, stappen: readonly Stap[]): Promise<void> {
  // Beside the content, not in it: a file left behind there would be content.
  await mkdir(join(root, '.cache'), { recursive: true });
  const werkmap = await mkdtemp(join(root, '.cache', 'hernoem-'));
  try {
    for (const { pad, tekst } of stappen) {
      if (tekst === undefined) {
        await rm(join(root, pad));
        continue;
      }
      const klaar = join(werkmap, 'tekst');
      await writeFile(klaar, tekst);
      await mkdir(dirname(join(root, pad)), { recursive: true });
      await rename(klaar, join(root, pad));
    }
  } finally {
    await rm(werkmap, { recursive: true, force: true });
  }
}
