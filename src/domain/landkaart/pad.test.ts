import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { padVan, ringenVan } from './pad.ts';
import type { Punt } from './vlak.ts';

const punt = fc.tuple(fc.integer({ min: -50, max: 1500 }), fc.integer({ min: -50, max: 1500 }));

describe('het pad van een gebied', () => {
  test('is kort: een min scheidt ook', () => {
    const driehoek: Punt[] = [
      [10, 20],
      [15, 20],
      [12, 12],
    ];
    expect(padVan([driehoek])).toBe('M10 20l5 0-3-8z');
  });

  test('leest terug wat er stond', () => {
    fc.assert(
      fc.property(fc.array(fc.array(punt, { minLength: 2, maxLength: 20 }), { maxLength: 4 }), (ringen) => {
        expect(ringenVan(padVan(ringen))).toEqual(ringen);
      }),
    );
  });

  test.each(['M1 1L2 2z', 'm1 1l2 2z', 'M1 1l2 2', 'M1.5 1l2 2z', '<script>'])(
    '%j is geen pad van ons',
    (d) => {
      expect(() => ringenVan(d)).toThrow(SyntaxError);
    },
  );
});
