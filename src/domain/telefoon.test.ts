import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { telefoon } from './schema/velden.ts';
import { belAdres } from './telefoon.ts';

describe('het adres waarmee een telefoon belt', () => {
  test.each([
    ['070-312 28 87', 'tel:+31703122887'],
    ['030 230 63 44', 'tel:+31302306344'],
    ['0800-876 54 32', 'tel:08008765432'],
    ['0800 5010', 'tel:08005010'],
  ])('van %s is %s', (nummer, adres) => {
    expect(belAdres(nummer)).toBe(adres);
  });

  test('bevat van elk nummer dat mag alleen wat een telefoon begrijpt', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0\d{2}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}$/), (nummer) => {
        expect(telefoon.safeParse(nummer).success).toBe(true);
        expect(belAdres(nummer)).toMatch(/^tel:(\+31\d{9}|0[89]00\d+)$/);
      }),
    );
  });
});

describe('een telefoonnummer', () => {
  test.each(['070-312 28 87', '0800-5010', '0800 5010', '088 6050101'])('mag %s zijn', (nummer) => {
    expect(telefoon.safeParse(nummer).success).toBe(true);
  });

  test.each([
    '',
    '0',
    '112',
    '+31703122887',
    '070-312 28 87 (ma)',
    'bel 070-3122887',
    '070--3122887',
    '0703122887 of 0703122888',
    ' 0703122887',
    '0703122887 ',
    '٠٧٠٣١٢٢٨٨٧',
    '07031228871234',
    '070-312\n2887',
  ])('mag niet "%s" zijn', (nummer) => {
    expect(telefoon.safeParse(nummer).success).toBe(false);
  });

  test('is tekst: als getal verliest het zijn nul', () => {
    expect(telefoon.safeParse(703122887).success).toBe(false);
  });
});
