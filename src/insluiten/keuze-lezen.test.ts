import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echtePlaatstabel } from '../../tests/fixtures/plaatstabel.ts';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { maakZoekPlaats } from '../domain/regio/plaats-zoeken.ts';
import { leesKeuze, regiosBij } from './keuze-lezen.ts';

const regios = new Map([
  ['landelijk', { code: 'landelijk', naam: 'Landelijk', initiatieven: 9, materialen: 100 }],
  ['vo2708', { code: 'vo2708', naam: 'Amsterdam', initiatieven: 4, materialen: 3 }],
]);
const velden: Record<string, string> = { regio: 'vo2708', inhoud: 'alles', kop: '2', aantal: '20' };
const lees = (anders: Record<string, string> = {}, kleuren: readonly [string, string][] = []) =>
  leesKeuze((naam) => ({ ...velden, ...anders })[naam] ?? '', new Map(kleuren), regios);

describe('de keuze van een webmaster', () => {
  test('is wat er in het formulier staat', () => {
    expect(lees()).toEqual({
      regio: { code: 'vo2708', naam: 'Amsterdam' },
      inhoud: 'alles',
      kop: 2,
      aantal: 20,
      kleuren: {},
      vermeldingen: 7,
    });
    expect(lees({ inhoud: 'initiatieven' }).vermeldingen).toBe(4);
    expect(lees({ inhoud: 'materialen' }).vermeldingen).toBe(3);
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
      ).kleuren,
    ).toEqual({ linkkleur: '#112233' });
  });

  test('is bij elke waarde iets dat kan', () => {
    fc.assert(
      fc.property(willekeurigeTekst, (tekst) => {
        const keuze = lees({ regio: tekst, inhoud: tekst, kop: tekst, aantal: tekst });
        expect(regios.has(keuze.regio.code)).toBe(true);
        expect([2, 3, 4]).toContain(keuze.kop);
        expect(keuze.aantal).toBeGreaterThan(0);
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
