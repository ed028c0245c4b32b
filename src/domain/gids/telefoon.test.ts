import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { telAdres } from './telefoon.ts';

describe('het adres om te bellen', () => {
  test.each([
    ['070-312 28 87', 'tel:+31703122887'],
    ['030 230 63 44', 'tel:+31302306344'],
    ['(088) 605 01 01', 'tel:+31886050101'],
    ['0800-876 54 32', 'tel:08008765432'],
    ['0900 1234', 'tel:09001234'],
    ['14 020', 'tel:14020'],
    ['+31 70 312 28 87', 'tel:+31703122887'],
  ])('van %s is %s', (nummer, adres) => {
    expect(telAdres(nummer)).toBe(adres);
  });

  test('bestaat uit cijfers, wat er ook staat', () => {
    fc.assert(fc.property(fc.string(), (nummer) => /^tel:\+?\d*$/.test(telAdres(nummer))));
  });
});
