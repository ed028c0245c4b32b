import { describe, expect, test } from 'vitest';
import { makeQrpad } from './qr-code.ts';

/** Whether the square at x, y is dark. */
const isDonker = (pad: string, x: number, y: number): boolean => pad.includes(`M${x} ${y}h1v1h-1z`);

describe('een QR-code', () => {
  test('heeft drie hoeken met een vierkant, binnen een witte rand van vier', () => {
    const { pad = '', breedte = 0 } = makeQrpad('https://toolbox.example/selectie.html#s=1~~mx~0') ?? {};
    expect((breedte - 8 - 17) % 4).toBe(0);
    const verst = breedte - 5;
    for (const [x, y] of [
      [4, 4],
      [verst, 4],
      [4, verst],
    ] as const) {
      expect(isDonker(pad, x, y)).toBe(true);
    }
    for (let plek = 0; plek < breedte; plek += 1) {
      expect(isDonker(pad, plek, 3) || isDonker(pad, 3, plek) || isDonker(pad, plek, breedte - 4)).toBe(
        false,
      );
    }
  });

  test('van 1.200 tekens past, van 1.300 is niet meer te lezen', () => {
    expect(makeQrpad('x'.repeat(1200))?.breedte).toBeLessThanOrEqual(125);
    expect(makeQrpad('x'.repeat(1300))).toBeUndefined();
  });
});
