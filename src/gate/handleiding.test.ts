import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import { schrijfHandleiding } from './handleiding.ts';
import { probleemsoorten } from './probleemsoorten.ts';

const handleiding = schrijfHandleiding();

describe('docs/controle.md', () => {
  test('is wat de tabel met soorten zegt; zo niet, draai npm run controle -- --handleiding', () => {
    const bewaard = readFileSync(fileURLToPath(new URL('../../docs/controle.md', import.meta.url)), 'utf8');
    expect(bewaard).toBe(handleiding);
  });

  test('heeft van elke soort probleem een kop en een anker', () => {
    const koppen = [...handleiding.matchAll(/^### (.*)$/gm)].map(([, kop]) => kop);
    expect(koppen).toEqual(valuesOf(probleemsoorten));
    for (const soort of koppen) expect(handleiding).toContain(`<a id="${soort ?? ''}"></a>`);
  });

  test('geeft bij elke soort een fout en een goed voorbeeld, en die verschillen', () => {
    for (const { titel, uitleg, fout, goed } of Object.values(probleemsoorten)) {
      expect(fout).not.toBe(goed);
      expect(titel).not.toMatch(/\.$/);
      expect(uitleg).toMatch(/\.$/);
    }
  });
});
