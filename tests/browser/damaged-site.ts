import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { distDir } from '../dist/site-files.ts';

/** Makes a copy of the built site and changes something in it, for the tests of one block. Gives its path. */
function useChangedSite(change: (folder: string) => Promise<void>): () => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'toolbox-beschadigd-'));
    await cp(distDir, folder, { recursive: true });
    await change(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return () => folder;
}

/** A copy without one file or folder. */
export const useSiteWithout = (missing: string): (() => string) =>
  // Without "force": a name that is no longer in the site must not pass for damage.
  useChangedSite((folder) => rm(join(folder, missing), { recursive: true }));

/** A copy in which one file holds something else. */
export const useSiteWith = (file: string, change: (text: string) => string): (() => string) =>
  useChangedSite(async (folder) => {
    const path = join(folder, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  });

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
