import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echtePlaatstabel } from '../../tests/fixtures/plaatstabel.ts';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { maakZoekPlaats } from '../domain/regio/plaats-zoeken.ts';
import { leesKeuze, regiosBij, type Keuzelijst } from './keuze-lezen.ts';

const soort = (titel: string, vermeldingen: number) => ({ titel, vermeldingen, hoogte: 200 + vermeldingen });
const lijst = (map: string, soorten: Keuzelijst['soorten']): [string, Keuzelijst] => [
  map,
  { naam: map, onderwerp: { map, pagina: `${map}.html` }, soorten },
];
const lijsten = new Map([
  lijst('landelijk', { initiatieven: soort('Landelijke initiatieven', 9) }),
  lijst('vo2708', {
    initiatieven: soort('Initiatieven in Amsterdam', 4),
    materialen: soort('Materialen in Amsterdam', 3),
    alles: soort('Alles in Amsterdam', 7),
  }),
  lijst('lijst/typen-video', { materialen: soort('Video’s', 5) }),
]);
const velden: Record<string, string> = { regio: 'vo2708', inhoud: 'alles', kop: '2', aantal: '20' };
const lees = (anders: Record<string, string> = {}, kleuren: readonly [string, string][] = []) =>
  leesKeuze((naam) => ({ ...velden, ...anders })[naam] ?? '', new Map(kleuren), lijsten);

describe('de keuze van een webmaster', () => {
  test('is wat er in het formulier staat', () => {
    expect(lees()).toEqual({
      onderwerp: { map: 'vo2708', pagina: 'vo2708.html' },
      inhoud: 'alles',
      titel: 'Alles in Amsterdam',
      hoogte: 207,
      kop: 2,
      aantal: 20,
      kleuren: {},
      vermeldingen: 7,
    });
    expect(lees({ inhoud: 'initiatieven' })?.vermeldingen).toBe(4);
    expect(lees({ inhoud: 'materialen' })?.vermeldingen).toBe(3);
  });

  test('is een andere lijst als daarom gevraagd is, met wat die heeft', () => {
    const keuze = lees({ waarvan: 'lijst', lijst: 'lijst/typen-video' });
    expect(keuze).toMatchObject({
      onderwerp: { map: 'lijst/typen-video' },
      inhoud: 'materialen',
      vermeldingen: 5,
    });
  });

  test('is er niet zonder lijsten', () => {
    expect(leesKeuze(() => '', new Map(), new Map())).toBeUndefined();
  });

  test('heeft alleen kleuren die het onderdeel kent', () => {
    const kleuren = [
      ['linkkleur', '#112233'],
      ['__proto__', '#112233'],
      ['regio', '#112233'],
    ] as const;
    expect(
      lees(
        {},
        [...kleuren].map(([a, b]) => [a, b]),
      )?.kleuren,
    ).toEqual({ linkkleur: '#112233' });
  });

  test('is bij elke waarde iets dat kan', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        const keuze = lees({ regio: tekst, inhoud: tekst, kop: tekst, aantal: tekst });
        expect(lijsten.has(keuze?.onderwerp.map ?? '')).toBe(true);
        expect([2, 3, 4]).toContain(keuze?.kop);
        expect(keuze?.aantal).toBeGreaterThan(0);
      }),
    );
  });
});

describe('de regio’s om uit te kiezen', () => {
  const zoek = maakZoekPlaats(echtePlaatstabel);
  const bij = (tekst: string): string[] => {
    const antwoord = zoek(tekst);
    return antwoord.soort === 'gevonden' ? regiosBij(antwoord.vondst) : [];
  };

  test.each([
    ['1381 AB', ['vo2710', 'po2709', 'gm0363', 'pv27', 'landelijk']],
    ['VO2710', ['vo2710']],
    ['provincie Utrecht', ['pv26']],
  ])('zijn bij %s het eerst: %s', (tekst, verwacht) => {
    expect(bij(tekst).slice(0, verwacht.length)).toEqual(verwacht);
    expect(bij(tekst).at(-1)).toBe('landelijk');
  });
});
