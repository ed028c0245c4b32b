import { describe, expect, it } from 'vitest';
import { formatDuration } from './duration.ts';

describe('a duration', () => {
  it.each([
    [320, '0,3 s'],
    [4_000, '4,0 s'],
    [72_400, '1 min 12 s'],
  ])('of %i milliseconds reads as people write it', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});
