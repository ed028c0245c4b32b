import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { ensureProgram, type ProgramSources } from './browser/ensure-program.ts';
import {
  browserAdvice,
  downloadBrowser,
  installSystemBrowser,
  installSystemShell,
} from './browser/install-browser.ts';
import { knownBrowsers } from './browser/known-places.ts';

/** The ways to look for and get a browser. */
export type BrowserSources = ProgramSources;

const thisComputer: BrowserSources = {
  env: process.env,
  platform: process.platform,
  find: () => [...knownBrowsers(process.env, process.platform), chromium.executablePath()].filter(existsSync),
  install: [downloadBrowser, installSystemShell, installSystemBrowser],
};

/**
 * Finds a Chromium or Chrome that starts, and installs one when there is none.
 *
 * @returns path of the program
 * @throws Error in Dutch with what the person can do
 */
export const ensureBrowser = (sources: BrowserSources = thisComputer): Promise<string> =>
  ensureProgram({ variable: 'CHROME_PATH', kind: 'browser', advice: browserAdvice }, sources);
