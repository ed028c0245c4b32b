import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { ensureBrowser } from '../../scripts/browser.ts';
import { distDir } from '../dist/site-files.ts';
import { openFolder, serveFolder, type OpenSite } from './serve-folder.ts';

/** A way in which people get the site. */
export interface Transport {
  naam: string;
  open: (folder: string) => Promise<OpenSite>;
}

export const overHttp: Transport = {
  naam: 'http aan de wortel',
  open: (folder) => serveFolder(folder, { prefix: '/' }),
};

export const fromDisk: Transport = { naam: 'file://', open: openFolder };

/** All of them: what a visitor does has to work the same in each. */
export const transports: readonly Transport[] = [
  overHttp,
  {
    naam: 'http onder /een/sub/pad/',
    open: (folder) => serveFolder(folder, { prefix: '/een/sub/pad/' }),
  },
  fromDisk,
];

/** One visitor with an empty browser. */
export interface Visit {
  page: Page;
  /** Errors on the console and errors that no script caught. */
  problems: string[];
  /** Addresses of everything that was asked for. */
  requests: string[];
}

/**
 * Starts a browser for a test file: the one in CHROME_PATH, else any that is there or can be installed. The answer
 * lets a new visitor in, who leaves when the test ends.
 */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Visit> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterAll(() => browser?.close());
  return async (options = {}) => {
    if (!browser) throw new Error('De browser is niet gestart.');
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    // Long enough for any answer, short enough that a missing one fails here and says where.
    context.setDefaultTimeout(45_000);
    onTestFinished(() => context.close());
    const page = await context.newPage();
    const visit: Visit = { page, problems: [], requests: [] };
    page.on('request', (request) => visit.requests.push(request.url()));
    page.on('pageerror', ({ message }) => visit.problems.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') visit.problems.push(`${message.text()} ${message.location().url}`);
    });
    return visit;
  };
}

/** Opens the built site, or another folder, for the tests of one block. The answer gives its address. */
export function useSite({ open }: Transport, folder: () => string = () => distDir): () => string {
  let site: OpenSite | undefined;
  beforeAll(async () => {
    site = await open(folder());
  });
  afterAll(() => site?.close());
  return () => site?.base ?? '';
}
