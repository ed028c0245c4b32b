import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { jaarLater, kopieScript, kopieVan, readKopie } from './kopie.ts';

const site = 'https://toolbox.example/';

describe('de dag van een kopie', () => {
  test('is die van het nieuwste gegeven, hoe precies het ook bekend is', () => {
    expect(kopieVan(['2024', '2026-02-05', '2025-12'], site)).toEqual({
      gemaakt: '2026-02-05',
      verloopt: '2027-02-05',
      site,
    });
    expect(kopieVan(['2026-02-05', '2026-03'], site).gemaakt).toBe('2026-03-01');
  });

  test('is de dag die de bouwer geeft, als die er een geeft', () => {
    expect(kopieVan(['2026-02-05'], site, '2026-11-22').gemaakt).toBe('2026-11-22');
    expect(kopieVan(['2026-02-05'], site, '').gemaakt).toBe('2026-02-05');
  });

  test('bestaat ook zonder gegevens', () => {
    expect(kopieVan([], site).gemaakt).toBe('2000-01-01');
  });

  test.each([
    'gisteren',
    '2026',
    '2026-13-01',
    '2026-11-32',
    '22-11-2026',
    '2026-11-22T10:00',
    ' 2026-11-22',
  ])('%s is geen dag, en de bouw zegt hoe het moet', (fout) => {
    expect(() => kopieVan([], site, fout)).toThrow('Schrijf een dag als jjjj-mm-dd');
  });

  test('ligt een jaar voor de laatste waarop de kopie actueel is', () => {
    expect(jaarLater('2026-11-22')).toBe('2027-11-22');
    expect(jaarLater('2028-02-29')).toBe('2029-02-28');
    const datum = fc.date({ min: new Date('1000-01-01'), max: new Date('9000-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(datum, (moment) => {
        const dag = moment.toISOString().slice(0, 10);
        const later = jaarLater(dag);
        expect(later > dag).toBe(true);
        expect(new Date(later).toISOString().slice(0, 10)).toBe(later);
      }),
    );
  });
});

describe('wat een kopie van zichzelf weet', () => {
  const kopie = { gemaakt: '2026-11-03', verloopt: '2027-11-03', site };

  test('komt uit het bestand zoals het erin ging', () => {
    expect(readKopie(JSON.stringify(kopie))).toEqual(kopie);
  });

  test.each([
    '',
    'null',
    '[]',
    '{}',
    '{"gemaakt":"2026-11-03"}',
    '{"gemaakt":1,"verloopt":2,"site":3}',
    '{"gemaakt":"gisteren","verloopt":"2027-11-03","site":""}',
  ])('staat niet in %s', (tekst) => {
    expect(() => readKopie(tekst)).toThrow();
  });

  test('is als script niets dan gegevens', () => {
    expect(kopieScript(kopie)).toBe(
      'self.toolboxKopie=["2026-11-03","3 november 2026","2027-11-03","toolbox.example"];',
    );
    fc.assert(
      fc.property(willekeurigeTekst, (gemaakt) => {
        const script = kopieScript({ ...kopie, gemaakt });
        expect(JSON.parse(script.slice('self.toolboxKopie='.length, -1))).toHaveLength(4);
      }),
    );
  });
});
