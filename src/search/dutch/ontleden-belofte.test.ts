import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import {
  kleineGroepen,
  kleineSchat,
  kleineWoorden,
  ontlederVan,
} from '../../../tests/fixtures/zoekkennis.ts';

const lees = ontlederVan();

const woord = fc.oneof(
  fc.constantFrom(...kleineWoorden.map((regel) => regel.woord)),
  fc.constantFrom(...kleineGroepen.flatMap(({ woorden, alleenheen }) => [...woorden, ...alleenheen])),
  fc.constantFrom(
    'de',
    'niet',
    '"',
    '“',
    'artikel',
    '5',
    'onder',
    'lid',
    'qzx',
    'thuizitters',
    'brieven',
    'le',
  ),
  fc.stringMatching(/^[a-z0-9]{1,14}$/),
  willekeurigeTekst,
);
const vraag = fc
  .array(fc.tuple(woord, fc.constantFrom(' ', ' ', ' ', '', '-')), { maxLength: 8 })
  .map((delen) => delen.flat().join(''));

describe('wat een vraag ook is', () => {
  test('elk alternatief heeft woorden en een gewicht tussen 0 en 1', () => {
    fc.assert(
      fc.property(vraag, (tekst) => {
        for (const { alternatieven } of lees(tekst).termen) {
          expect(alternatieven.length).toBeGreaterThan(0);
          for (const { woorden, gewicht } of alternatieven) {
            expect(woorden.length).toBeGreaterThan(0);
            expect(gewicht).toBeGreaterThan(0);
            expect(gewicht).toBeLessThanOrEqual(1);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('een woord dat nergens staat, wordt genoemd of verbeterd en nooit gevraagd', () => {
    fc.assert(
      fc.property(vraag, (tekst) => {
        const { termen, onbekend } = lees(tekst);
        const gezegd = new Set(termen.map((term) => term.gezegd));
        for (const een of onbekend) {
          expect(gezegd).not.toContain(een);
          if (!een.includes(' ')) expect(kleineSchat.heeft(een)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('wat verbeterd wordt, stond nergens, en wat het wordt wel', () => {
    fc.assert(
      fc.property(vraag, (tekst) => {
        const bekend = new Set([...kleineSchat.woorden, ...kleineGroepen.flatMap(({ woorden }) => woorden)]);
        for (const { van, naar } of lees(tekst).verbeterd) {
          expect(kleineSchat.heeft(van)).toBe(false);
          expect(van).not.toMatch(/\d/);
          expect([...bekend].join(' ').toLowerCase()).toContain(naar);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('twee keer lezen geeft twee keer hetzelfde', () => {
    fc.assert(
      fc.property(vraag, (tekst) => {
        expect(lees(tekst)).toEqual(lees(tekst));
      }),
    );
  });
});
