import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureBrowser, type BrowserSources } from './browser.ts';
import { browserAdvice } from './browser/install-browser.ts';
import { knownBrowsers } from './browser/known-places.ts';

// The stand-ins for a browser are shell scripts.
const onPosix = it.skipIf(process.platform === 'win32');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toolbox-browser-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, script = 'echo Chromium 140.0.1'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

function sources(changes: Partial<BrowserSources>): BrowserSources {
  return { env: {}, platform: process.platform, find: () => [], install: [], ...changes };
}

describe('the browser for the tests', () => {
  onPosix('is the one in CHROME_PATH, whatever else there is', async () => {
    const own = await program('eigen');
    const other = await program('chromium');
    const found = await ensureBrowser(sources({ env: { CHROME_PATH: own }, find: () => [other] }));
    expect(found).toBe(own);
  });

  it('is never another one when CHROME_PATH points nowhere', async () => {
    const missing = join(folder, 'bestaat-niet');
    await expect(ensureBrowser(sources({ env: { CHROME_PATH: missing } }))).rejects.toThrow(missing);
  });

  onPosix('is the first that really starts', async () => {
    const stub = await program('stub', 'echo "gebruik snap" >&2; exit 1');
    const working = await program('chromium');
    expect(await ensureBrowser(sources({ find: () => [stub, working] }))).toBe(working);
  });

  onPosix('is installed when there is none, one way after another', async () => {
    const tried: string[] = [];
    const found: string[] = [];
    const path = await ensureBrowser(
      sources({
        find: () => found,
        install: [
          () => Promise.resolve(void tried.push('downloaden')),
          async () => {
            tried.push('systeem');
            found.push(await program('chromium'));
          },
          () => Promise.resolve(void tried.push('te veel')),
        ],
      }),
    );
    expect(path).toBe(join(folder, 'chromium'));
    expect(tried).toEqual(['downloaden', 'systeem']);
  });

  it('comes with advice when nothing worked', async () => {
    await expect(ensureBrowser(sources({ platform: 'linux' }))).rejects.toThrow(
      'sudo apt-get install chromium',
    );
    expect(browserAdvice('darwin')).toContain('brew install');
    expect(browserAdvice('win32')).toContain('winget install');
  });

  onPosix('is looked for on PATH, Chromium before Chrome', async () => {
    const chrome = await program('google-chrome');
    const chromium = await program('chromium');
    await writeFile(join(folder, 'msedge'), 'geen programma');
    expect(knownBrowsers({ PATH: folder }, 'linux')).toEqual([chromium, chrome]);
  });
});
