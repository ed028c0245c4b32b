import { cp, mkdir, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { toolboxText } from '../proefinhoud/schrijfwijze.ts';
import type { Proefvermelding } from '../proefinhoud/proefvermeldingen.ts';

/** Not part of what is built. */
const leftOut = new Set(['node_modules', 'dist', 'bench', 'tests']);

/**
 * One link per package instead of one for the whole of node_modules: Astro and Vite keep their caches there, and
 * those of a copy must not mix with those of the project.
 */
async function linkPackages(from: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  for (const name of await readdir(from)) {
    if (name.startsWith('@')) await linkPackages(join(from, name), join(to, name));
    // "junction" is what Windows allows without special rights; elsewhere it means nothing.
    else if (!name.startsWith('.')) await symlink(join(from, name), join(to, name), 'junction');
  }
}

/** Copies the project at `root` to `folder`, with the installed packages linked. */
export async function copyOwnProject(root: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(root)) {
    if (!leftOut.has(name) && !name.startsWith('.'))
      await cp(join(root, name), join(folder, name), { recursive: true });
  }
  await linkPackages(join(root, 'node_modules'), join(folder, 'node_modules'));
}

/** Puts made-up materialen and initiatieven in the place of the real ones, on a site that has no past. */
export async function replaceVermeldingen(
  folder: string,
  vermeldingen: readonly Proefvermelding[],
): Promise<void> {
  for (const collectie of ['materialen', 'initiatieven']) {
    const path = join(folder, 'src/content', collectie);
    await rm(path, { recursive: true, force: true });
    await mkdir(path, { recursive: true });
  }
  const zonderVerleden = {
    'docs/contracts/adressen.txt': '',
    'src/content/verhuizingen/vermeldingen.yaml': '{}\n',
  };
  for (const [pad, tekst] of Object.entries(zonderVerleden)) {
    await mkdir(dirname(join(folder, pad)), { recursive: true });
    await writeFile(join(folder, pad), tekst);
  }
  await addVermeldingen(folder, vermeldingen);
}

/** Puts made-up materialen and initiatieven beside the real ones, in the place of those with the same name. */
export async function addVermeldingen(
  folder: string,
  vermeldingen: readonly Proefvermelding[],
): Promise<void> {
  for (const vermelding of vermeldingen) {
    const { collectie, id } = vermelding;
    await writeFile(join(folder, 'src/content', collectie, `${id}.mdx`), toolboxText(vermelding));
  }
}
