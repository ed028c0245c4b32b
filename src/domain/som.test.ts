import fc from 'fast-check';
import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { som } from './som.ts';

describe('de som van een tekst', () => {
  test('is van de bekende proeftekst wat CRC-32 ervan zegt, met twee bytes per teken', () => {
    expect(som('123456789')).toBe('a290e877');
  });

  test('is van niets nul', () => {
    expect(som('')).toBe('00000000');
  });

  test('is gelijk aan die van een andere rekenaar, wat er ook in de tekst staat', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        const anders = crc32(Buffer.from(tekst, 'utf16le')).toString(16).padStart(8, '0');
        expect(som(tekst)).toBe(anders);
      }),
    );
  });

  test('bestaat altijd uit acht tekens', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        expect(som(tekst)).toMatch(/^[0-9a-f]{8}$/);
      }),
    );
  });
});
