import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datumInWoorden, eersteDag } from './datum.ts';

test.each([
  ['2024', '2024'],
  ['2024-05', 'mei 2024'],
  ['2024-05-31', '31 mei 2024'],
  ['2026-01-01', '1 januari 2026'],
  ['2026-12-09', '9 december 2026'],
])('%s wordt in woorden %s', (moment, woorden) => {
  expect(datumInWoorden(moment)).toBe(woorden);
});

test('elke dag leest zoals een Nederlander hem schrijft', () => {
  const inNederland = new Intl.DateTimeFormat('nl-NL', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const days = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(days, (day) => {
      expect(datumInWoorden(day.toISOString().slice(0, 10))).toBe(inNederland.format(day));
    }),
  );
});

test.each([
  ['2024', '2024-01-01'],
  ['2024-05', '2024-05-01'],
  ['2024-05-31', '2024-05-31'],
])('%s begint op %s', (moment, dag) => {
  expect(eersteDag(moment)).toBe(dag);
});
