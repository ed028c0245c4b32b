import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { afgekapt } from '../../../tests/fixtures/schade.ts';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { chunkAddress, chunkGlobal, chunkScript, readChunk } from './chunk-address.ts';

test.each([
  ['wegwijzer', 'data/wegwijzer.js'],
  ['index/nl_1a2b.pf_index', 'data/index-nl_1a2b.pf_index.js'],
  ['a/b/c', 'data/a-b-c.js'],
])('het zoekbestand %s ligt op %s', (name, address) => {
  expect(chunkAddress(name)).toBe(address);
});

describe('een zoekbestand', () => {
  const lastig = fc.oneof(
    willekeurigeTekst,
    fc.constantFrom('</script>', '"', '\\"', '\u2028', '"),x("', '\ud800'),
  );

  test('geeft als script zijn naam en zijn inhoud, wat die ook is', () => {
    fc.assert(
      fc.property(lastig, (inhoud) => {
        const gekregen: unknown[] = [];
        runInNewContext(chunkScript('wegwijzer', inhoud), {
          [chunkGlobal]: (...argumenten: unknown[]) => gekregen.push(...argumenten),
        });
        expect(gekregen).toEqual(['wegwijzer', inhoud]);
      }),
    );
  });

  test('is voor de bouw weer te lezen', () => {
    fc.assert(
      fc.property(lastig, (inhoud) => {
        expect(readChunk(chunkScript('index/nl_1', inhoud))).toEqual({ name: 'index/nl_1', inhoud });
      }),
    );
  });

  test('dat afgekapt is, is geen zoekbestand', () => {
    const script = chunkScript('wegwijzer', '{"ids":{}}').trimEnd();
    fc.assert(
      fc.property(afgekapt(script), (kort) => {
        expect(readChunk(kort)).toBeUndefined();
      }),
    );
  });

  test.each(['', '<!doctype html>', 'x("a")', 'x("a",{})', 'x("a","b","c")', 'x("a","b");alert(1)'])(
    'is %j niet',
    (script) => {
      expect(readChunk(script)).toBeUndefined();
    },
  );
});
