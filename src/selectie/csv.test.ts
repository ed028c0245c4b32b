import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { schrijfCsv } from './csv.ts';
import type { Toonregel } from './toonregel.ts';

const regel = (afwijking: Partial<Toonregel> = {}): Toonregel => ({
  id: 'materialen/x',
  titel: 'Een titel',
  soort: 'Brochure',
  wie: 'Een uitgever',
  samenvatting: 'Een zin.',
  adres: 'materialen/x.html',
  webadres: 'https://toolbox.example/materialen/x.html',
  notitie: '',
  ...afwijking,
});

/** The cells of a table in which every cell stands between quotes. */
const lees = (csv: string): string[][] =>
  [...csv.matchAll(/((?:"(?:[^"]|"")*";?)+)\r\n/g)].map(([, rij = '']) =>
    [...rij.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cel = '']) => cel.replaceAll('""', '"')),
  );

describe('de tabel', () => {
  test('opent in een rekenprogramma met de goede kolommen', () => {
    expect(schrijfCsv([regel({ notitie: 'Let op; "nu"\nlezen' })])).toBe(
      '\uFEFF"titel";"soort";"organisatie";"adres";"notitie"\r\n' +
        '"Een titel";"Brochure";"Een uitgever";"https://toolbox.example/materialen/x.html";"Let op; ""nu""\nlezen"\r\n',
    );
  });

  test.each(['=1+1', '+31612345678', '-1', '@SUM(A1)', '  =1', '\t=1', '＝1+1'])(
    '%j wordt geen formule',
    (notitie) => {
      expect(lees(schrijfCsv([regel({ notitie })]))[1]?.[4]).toBe(`'${notitie}`);
    },
  );

  test('geeft elke waarde terug, hoogstens met een apostrof ervoor', () => {
    fc.assert(
      fc.property(willekeurigeTekst, willekeurigeTekst, (titel, notitie) => {
        const [, rij] = lees(schrijfCsv([regel({ titel, notitie })]));
        expect([titel, `'${titel}`]).toContain(rij?.[0]);
        expect([notitie, `'${notitie}`]).toContain(rij?.[4]);
        expect(rij?.filter((cel) => /^\s*[=+\-@]/.test(cel))).toEqual([]);
      }),
    );
  });
});
