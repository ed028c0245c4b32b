import { describe, expect, test } from 'vitest';
import { naamwoorden } from './plaatsnaam.ts';
import { genoemdeSector, kaleVerbandsleutel, verbandsleutels, zonderHaakjes } from './verbandnaam.ts';

describe('de naam van een samenwerkingsverband', () => {
  test.each([
    ['Unita (PO2709)', ['unitapo2709', 'unita']],
    ['Sterk VO', ['sterkvo']],
    ['SWV Zuid-Holland West (SWVZHW)', ['swvzuidhollandwestswvzhw', 'swvzuidhollandwest', 'swvzhw']],
    ['SWV 23-02 (Twente Oost)', ['swv2302twenteoost', 'swv2302']],
  ])('%s is te vinden als %j', (naam, sleutels) => {
    expect(verbandsleutels(naam)).toEqual(sleutels);
  });

  test.each([
    ['SWV VO Amsterdam-Diemen', 'amsterdamdiemen'],
    ['Samenwerkingsverband Passend Onderwijs VO 31.02 (Midden-Limburg)', ''],
    ['Samenwerkingsverband VO-ROC Nijmegen e.o.', 'rocnijmegen'],
    ['Koers VO', 'koers'],
  ])('%s heet kaal %j', (naam, kaal) => {
    expect(kaleVerbandsleutel(naam)).toBe(kaal);
  });

  test('staat zonder wat erachter tussen haakjes staat', () => {
    expect(zonderHaakjes('Samenwerkingsverband Driegang (28.16)')).toBe('Samenwerkingsverband Driegang');
  });

  test.each([
    ['PPO Rotterdam', 'po'],
    ['voortgezet onderwijs Leiden', 'vo'],
    ['Rotterdam', undefined],
    ['po en vo Rotterdam', undefined],
  ])('%s noemt sector %s', (naam, sector) => {
    expect(genoemdeSector(naamwoorden(naam))).toBe(sector);
  });
});
