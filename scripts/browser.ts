import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { runChild } from './child-process.mjs';
import { browserAdvice, downloadBrowser, installSystemBrowser } from './browser/install-browser.ts';
import { knownBrowsers } from './browser/known-places.ts';

/** The ways to look for and get a browser. Tests replace them, so that they install nothing. */
export interface BrowserSources {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Browsers that are there now, most preferred first. */
  find: () => string[];
  /** Ways to get one, tried in this order. */
  install: readonly (() => Promise<void>)[];
}

const thisComputer: BrowserSources = {
  env: process.env,
  platform: process.platform,
  find: () => [...knownBrowsers(process.env, process.platform), chromium.executablePath()].filter(existsSync),
  install: [downloadBrowser, installSystemBrowser],
};

/**
 * Finds a Chromium or Chrome that starts, and installs one when there is none.
 *
 * @returns path of the program
 * @throws Error in Dutch with what the person can do
 */
export async function ensureBrowser(sources: BrowserSources = thisComputer): Promise<string> {
  const chosen = sources.env['CHROME_PATH'] ?? '';
  if (chosen !== '') {
    if (await starts(chosen, sources.platform)) return chosen;
    throw new Error(`CHROME_PATH wijst naar ${chosen}, maar daar staat geen browser die start.`);
  }
  for (const install of [undefined, ...sources.install]) {
    await install?.();
    for (const path of sources.find()) {
      if (await starts(path, sources.platform)) return path;
    }
  }
  throw new Error(browserAdvice(sources.platform));
}

/** A file with the right name may be a stub or miss its libraries; only a version number proves a browser. */
async function starts(path: string, platform: NodeJS.Platform): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows `--version` opens a window instead of printing.
  if (platform === 'win32') return true;
  const result = await runChild(path, ['--version'], {
    cwd: process.cwd(),
    env: process.env,
    capture: true,
    timeoutMs: 20_000,
  });
  return result.code === 0 && /\d+\.\d+/.test(result.output);
}
