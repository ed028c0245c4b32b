import { expect, test } from 'vitest';
import { grootteInWoorden } from './grootte.ts';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 kB'],
  [45_400, '45 kB'],
  [999_499, '999 kB'],
  [999_500, '1,0 MB'],
  [1_249_000, '1,2 MB'],
  [64_569_613, '64,6 MB'],
])('%d bytes is voor mensen %s', (bytes, woorden) => {
  expect(grootteInWoorden(bytes)).toBe(woorden);
});
