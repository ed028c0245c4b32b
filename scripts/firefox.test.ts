import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProgramSources } from './browser/ensure-program.ts';
import { ensureFirefox } from './firefox.ts';
import { ensureTestProgram } from './browser/test-program.ts';
import { php } from './test-programs.ts';

// The stand-ins for a program are shell scripts.
const onPosix = it.skipIf(process.platform === 'win32');
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toolbox-programma-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

async function program(name: string, script = 'echo Versie 153.7'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

const sources = (changes: Partial<ProgramSources>): ProgramSources => ({
  env: {},
  platform: process.platform,
  find: () => [],
  install: [],
  ...changes,
});

describe.each([
  { naam: 'Firefox', ensure: ensureFirefox, variable: 'FIREFOX_PATH', advies: 'apt-get install firefox-esr' },
  {
    naam: 'PHP',
    ensure: (sources: ProgramSources) => ensureTestProgram(php, sources),
    variable: 'PHP_PATH',
    advies: 'apt-get install php-cli',
  },
])('$naam for the tests', ({ ensure, variable, advies }) => {
  onPosix('is the one that the person chose, whatever else there is', async () => {
    const own = await program('eigen');
    const other = await program('ander');
    expect(await ensure(sources({ env: { [variable]: own }, find: () => [other] }))).toBe(own);
  });

  it('is never another one when the choice points nowhere', async () => {
    const missing = join(folder, 'bestaat-niet');
    await expect(ensure(sources({ env: { [variable]: missing } }))).rejects.toThrow(`${variable} wijst naar`);
  });

  onPosix('is installed only when none starts', async () => {
    const found = [await program('stub', 'exit 1')];
    const path = await ensure(
      sources({ find: () => found, install: [async () => void found.push(await program('echt'))] }),
    );
    expect(path).toBe(join(folder, 'echt'));
  });

  it('comes with advice when nothing worked', async () => {
    await expect(ensure(sources({}))).rejects.toThrow(advies);
  });
});
