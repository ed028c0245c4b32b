import { describe, expect, test } from 'vitest';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import { gebiedenByCode } from './gebied.ts';

describe('een gebied', () => {
  test.each([
    ['pv26', 'provincie', 'Provincie Utrecht'],
    ['gm0344', 'gemeente', 'Gemeente Utrecht'],
    ['rmc21', 'rmc-regio', 'Doorstroompuntregio Agglomeratie Amsterdam'],
    ['vo2602', 'samenwerkingsverband', 'Sterk VO (VO2602)'],
    ['landelijk', 'landelijk', 'Landelijk'],
  ])('met code %s is een %s en heet volledig %s', (code, soort, volledigeNaam) => {
    expect(kleineGebieden.get(code)).toMatchObject({ code, soort, volledigeNaam });
  });

  test('dat zijn code al in zijn naam draagt, noemt haar niet twee keer', () => {
    const data = { naam: 'Unita (PO2709)', sector: 'po' as const, gemeenten: [], naambevestigd: true };
    const gebieden = gebiedenByCode({ gebieden: [], samenwerkingsverbanden: [{ id: 'po2709', data }] });
    expect(gebieden.get('po2709')?.volledigeNaam).toBe('Unita (PO2709)');
  });

  test('dat een gemeente is, bestaat uit zichzelf', () => {
    expect(kleineGebieden.get('gm0363')?.gemeenten).toEqual(['gm0363']);
  });

  test('waarvan de naam nog niet vaststaat, zegt dat', () => {
    expect(kleineGebieden.get('vo2707')?.naambevestigd).toBe(false);
    expect(kleineGebieden.get('vo2602')?.naambevestigd).toBe(true);
  });
});
