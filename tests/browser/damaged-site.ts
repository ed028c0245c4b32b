import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { distDir } from '../dist/site-files.ts';

/** Lays one level of a folder down elsewhere: its files as copies, the folders in it as links. */
async function layLevel(from: string, to: string): Promise<void> {
  await mkdir(to);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    await (entry.isDirectory() ? symlink(source, target, 'junction') : copyFile(source, target));
  }
}

/**
 * Makes a copy of the built site and changes the file or folder at `path` in it, for the tests of one block. Gives the
 * folder of the copy. Only the levels down to that path are copied; the thousands of other files stay where they are.
 */
function useChangedSite(path: string, change: (place: string) => Promise<void>): () => string {
  let workplace: string | undefined;
  let folder = '';
  beforeAll(async () => {
    workplace = await mkdtemp(join(tmpdir(), 'toolbox-beschadigd-'));
    folder = join(workplace, 'site');
    await layLevel(distDir, folder);
    let level = '';
    for (const part of path.split('/').slice(0, -1)) {
      level = join(level, part);
      await rm(join(folder, level));
      await layLevel(join(distDir, level), join(folder, level));
    }
    await change(join(folder, path));
  });
  afterAll(async () => {
    if (workplace) await rm(workplace, { recursive: true, force: true });
  });
  return () => folder;
}

/** A copy without one file or folder. */
export const useSiteWithout = (missing: string): (() => string) =>
  // Without "force": a name that is no longer in the site must not pass for damage.
  useChangedSite(missing, (place) => rm(place, { recursive: true }));

/** A copy in which one file holds something else. */
export const useSiteWith = (file: string, change: (text: string) => string): (() => string) =>
  useChangedSite(file, async (place) => writeFile(place, change(await readFile(place, 'utf8'))));

/** The text with one letter in its second half changed, as a bad line or disk does. */
export const changeLetter = (text: string): string => {
  const half = text.length >> 1;
  return text.slice(0, half) + text.slice(half).replace(/[a-z]/, (letter) => (letter === 'x' ? 'y' : 'x'));
};

/** Notes on the page whether "Niets gevonden" has ever been shown, however short. Call before the page is opened. */
export async function watchForEmpty(page: Page): Promise<() => Promise<boolean>> {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      const leeg = document.querySelector<HTMLElement>('[data-deel="leeg"]');
      if (leeg && !leeg.hidden) document.documentElement.dataset['leegGetoond'] = 'ja';
    }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['hidden'] });
  });
  return () => page.evaluate(() => document.documentElement.dataset['leegGetoond'] === 'ja');
}

/** What may happen to a data file of the search index on its way. */
export interface Schade {
  naam: string;
  /** Takes as long as the finder is patient: seconds. */
  traag?: true;
  /** What arrives instead of the text of the file; undefined when nothing ever arrives. */
  arrives: (text: string) => { status: number; contentType: string; body: string } | 'afgebroken' | undefined;
}

const script = (body: string) => ({ status: 200, contentType: 'text/javascript', body });

export const schades: readonly Schade[] = [
  { naam: 'niet aankomt', arrives: () => 'afgebroken' },
  { naam: 'nooit antwoord geeft', traag: true, arrives: () => undefined },
  {
    naam: 'een inlogpagina is',
    arrives: () => ({ status: 200, contentType: 'text/html', body: '<!doctype html><title>Log in</title>' }),
  },
  { naam: 'leeg is', arrives: () => script('') },
  { naam: 'halverwege ophoudt', arrives: (text) => script(text.slice(0, text.length / 2)) },
  { naam: 'één andere letter bevat', arrives: (text) => script(changeLetter(text)) },
];

/** Lets the damage happen to every file whose address matches. */
export async function damage(page: Page, pattern: RegExp, { arrives }: Schade): Promise<void> {
  await page.route(pattern, async (route) => {
    const response = await route.fetch();
    const answer = arrives(await response.text());
    if (answer === 'afgebroken') await route.abort();
    else if (answer) await route.fulfill(answer);
  });
}
