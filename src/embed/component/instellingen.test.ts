import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { leesInstellingen } from './instellingen.ts';

const lees = (kenmerken: Readonly<Record<string, string>>) =>
  leesInstellingen((naam) => (Object.hasOwn(kenmerken, naam) ? (kenmerken[naam] ?? null) : null));

describe('wat een webmaster vraagt', () => {
  test('is zonder meer: tien initiatieven onder een kop van niveau 3', () => {
    expect(lees({ regio: 'vo2708' })).toEqual({
      regio: 'vo2708',
      inhoud: 'initiatieven',
      aantal: 10,
      kop: 3,
      hoogte: undefined,
    });
  });

  test.each(['landelijk', 'pv27', 'gm0363', 'po2707', 'vo2708', 'rmc21'])('kan over %s gaan', (regio) => {
    expect(lees({ regio }).regio).toBe(regio);
  });

  test('mag hoofdletters en spaties eromheen hebben', () => {
    expect(lees({ regio: ' VO2708 ', inhoud: 'Alles', aantal: ' 5 ' })).toMatchObject({
      regio: 'vo2708',
      inhoud: 'alles',
      aantal: 5,
    });
  });

  test.each([
    '',
    'vo270',
    'vo27088',
    'xx2708',
    '../landelijk',
    'landelijk/../../x',
    'vo2708.json',
    'vo2708?x=1',
    'https://kwaad.example/vo2708',
    'vo2708\nvo2708',
    'vo٢٧٠٨',
  ])('is geen regio: %j', (regio) => {
    expect(lees({ regio }).regio).toBeUndefined();
  });

  test.each([
    ['aantal', '0', 10],
    ['aantal', '1', 1],
    ['aantal', '50', 50],
    ['aantal', '51', 10],
    ['aantal', '-1', 10],
    ['aantal', '1e1', 10],
    ['aantal', '5.5', 10],
    ['aantal', 'veel', 10],
    ['kop', '1', 3],
    ['kop', '2', 2],
    ['kop', '6', 6],
    ['kop', '7', 3],
    ['kop', '2><script>', 3],
    ['hoogte', '300', 300],
    ['hoogte', '300px', undefined],
    ['hoogte', '99999', undefined],
  ] as const)('%s="%s" telt als %s', (naam, tekst, waarde) => {
    expect(lees({ regio: 'vo2708', [naam]: tekst })[naam]).toBe(waarde);
  });

  test('levert bij elke tekst iets op dat kan', () => {
    fc.assert(
      fc.property(willekeurigeTekst, willekeurigeTekst, willekeurigeTekst, (regio, getal, inhoud) => {
        const gelezen = lees({ regio, aantal: getal, kop: getal, hoogte: getal, inhoud });
        expect(gelezen.regio ?? 'vo0000').toMatch(/^[a-z]+\d*$/);
        expect(gelezen.aantal).toBeGreaterThanOrEqual(1);
        expect(gelezen.aantal).toBeLessThanOrEqual(50);
        expect([2, 3, 4, 5, 6]).toContain(gelezen.kop);
        expect(['initiatieven', 'materialen', 'alles']).toContain(gelezen.inhoud);
      }),
      { numRuns: 1000 },
    );
  });
});
