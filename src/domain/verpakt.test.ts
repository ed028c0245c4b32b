import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afgekapt, metEenAnderTeken } from '../../tests/fixtures/schade.ts';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { pakTekstUit, verpak } from './verpakt.ts';

const gevuld = willekeurigeTekst.filter((tekst) => tekst.length > 0);

describe('een tekst die verpakt werd', () => {
  test('komt er ongewijzigd uit', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        expect(pakTekstUit(verpak(tekst))).toBe(tekst);
      }),
    );
  });

  test('overleeft de reis als JSON', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        expect(pakTekstUit(JSON.parse(JSON.stringify(verpak(tekst))))).toBe(tekst);
      }),
    );
  });

  test('komt er niet uit als één teken anders is', () => {
    const gewijzigd = gevuld.chain((tekst) => fc.tuple(fc.constant(tekst), metEenAnderTeken(tekst)));
    fc.assert(
      fc.property(gewijzigd, ([tekst, anders]) => {
        expect(pakTekstUit({ ...verpak(tekst), tekst: anders })).toBeUndefined();
      }),
      { numRuns: 1000 },
    );
  });

  test('komt er niet uit als het einde ontbreekt', () => {
    const kort = gevuld
      .filter((tekst) => !tekst.endsWith('\0'))
      .chain((tekst) => fc.tuple(fc.constant(tekst), afgekapt(tekst)));
    fc.assert(
      fc.property(kort, ([tekst, anders]) => {
        expect(pakTekstUit({ ...verpak(tekst), tekst: anders })).toBeUndefined();
      }),
    );
  });
});

test.each([
  undefined,
  null,
  'tekst',
  7,
  [],
  {},
  { tekst: 'zonder som' },
  { som: '00000000' },
  { som: '00000000', tekst: 5 },
  { som: 0, tekst: '' },
  { som: 'FFFFFFFF', tekst: 'x' },
])('%j is geen verpakte tekst', (value) => {
  expect(pakTekstUit(value)).toBeUndefined();
});
