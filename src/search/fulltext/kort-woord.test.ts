import { describe, expect, test } from 'vitest';
import { kortWoord } from './kort-woord.ts';

describe('een kort woord in de index', () => {
  test.each(['po', 'vo', 'swv', 'wet', 'lpa', 'één'])('%s staat tussen twee letters x', (woord) => {
    expect(kortWoord(woord)).toBe(`x${woord}x`);
  });

  test.each(['', 'a', '5', '5a', '11', 'mbo4', 'brief', 'xpox'])('"%s" blijft zoals het is', (woord) => {
    expect(kortWoord(woord)).toBe(woord);
  });

  test('is geen begin van een ander kort woord', () => {
    expect(kortWoord('swv').startsWith(kortWoord('sw'))).toBe(false);
  });
});
