import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opVolgorde } from './volgorde.ts';

const stap = (nummer: number) => ({ id: `stap-${nummer}`, nummer });
const sorteer = (nummers: readonly number[]) => opVolgorde(nummers.map(stap), ({ nummer }) => nummer);

describe('stappen op volgorde', () => {
  test('staan altijd van één af, hoe de bestanden ook heten', () => {
    const doorElkaar = fc.integer({ min: 0, max: 30 }).chain((aantal) =>
      fc.shuffledSubarray(
        [...Array(aantal).keys()].map((n) => n + 1),
        { minLength: aantal },
      ),
    );
    fc.assert(
      fc.property(doorElkaar, (nummers) => {
        expect(sorteer(nummers).map(({ nummer }) => nummer)).toEqual(nummers.map((_, index) => index + 1));
      }),
    );
  });

  test.each([
    ['een gat', [1, 2, 4], '"stap-4" heeft nummer 4, maar is nummer 3 in de rij.'],
    ['een nummer twee keer', [1, 2, 2, 3], 'heeft nummer 2, maar is nummer 3 in de rij.'],
    ['geen stap 1', [2, 3], '"stap-2" heeft nummer 2, maar is nummer 1 in de rij.'],
    ['een stap nul', [0, 1], '"stap-0" heeft nummer 0'],
  ])('met %s houdt de bouw op', (_, nummers, melding) => {
    expect(() => sorteer(nummers)).toThrow(melding);
  });
});
