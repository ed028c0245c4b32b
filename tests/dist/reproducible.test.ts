import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildElsewhere, type Elsewhere } from './build-elsewhere.ts';
import { distDir, files, listFiles } from './site-files.ts';

let second: Elsewhere | undefined;

beforeAll(async () => {
  second = await buildElsewhere(() => Promise.resolve());
}, 320_000);

afterAll(() => second?.remove());

describe('twee keer bouwen in verschillende mappen', () => {
  it('geeft dezelfde bestanden', () => {
    expect(listFiles(second?.dist ?? '')).toEqual(files);
  });

  it('geeft in elk bestand dezelfde bytes', () => {
    const differing = files.filter(
      (path) => !readFileSync(join(second?.dist ?? '', path)).equals(readFileSync(join(distDir, path))),
    );
    expect(differing).toEqual([]);
  });
});
