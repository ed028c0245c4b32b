import { mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inTurn } from './install-turn.mjs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'toolbox-turn-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

describe('two commands that install at once', () => {
  it('take turns, and the second says that it waits', async () => {
    const file = join(folder, '.cache', 'installeren');
    const events: string[] = [];
    const first = inTurn(
      file,
      () => events.push('eerste wacht'),
      async () => {
        await sleep(50);
        events.push('eerste klaar');
      },
    );
    const second = inTurn(
      file,
      () => events.push('tweede wacht'),
      () => Promise.resolve(events.push('tweede klaar')),
    );
    await Promise.all([first, second]);
    expect(events).toEqual(['tweede wacht', 'eerste klaar', 'tweede klaar']);
  });

  it('do not wait for a turn that a crash left behind', async () => {
    const file = join(folder, 'installeren');
    await writeFile(file, '');
    const hourAgo = new Date(Date.now() - 3_600_000);
    await utimes(file, hourAgo, hourAgo);
    await expect(
      inTurn(
        file,
        () => undefined,
        () => Promise.resolve('klaar'),
      ),
    ).resolves.toBe('klaar');
  });
});
