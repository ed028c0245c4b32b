import { describe, expect, test } from 'vitest';
import { leesGebiedscodes } from './gebiedscode.ts';

describe('een gebiedscode', () => {
  test.each([
    ['PO2707', 'po2707'],
    ['po 27.07', 'po2707'],
    ['VO-27-08', 'vo2708'],
    ['swv VO 27 08', 'vo2708'],
    ['SWV 23-01 PO', 'po2301'],
    ['Samenwerkingsverband 2305 PO', 'po2305'],
    ['GM0363', 'gm0363'],
    ['gm 363', 'gm0363'],
    ['RMC-regio 21', 'rmc21'],
    ['rmc 5', 'rmc05'],
    ['PV27', 'pv27'],
  ])('wordt gelezen uit %s', (tekst, code) => {
    expect(leesGebiedscodes(tekst)).toEqual([code]);
  });

  test.each(['27.07', '27-07', 'SWV 2707', 'samenwerkingsverband 27.07'])(
    'zonder sector geeft %s de codes van po en vo',
    (tekst) => {
      expect(leesGebiedscodes(tekst)).toEqual(['po2707', 'vo2707']);
    },
  );

  test.each([
    '',
    '2707',
    '27 07',
    'po',
    'po 270',
    'po 27.07 vo',
    'pv2700',
    'gm12345',
    'po27077',
    'xpo2707',
    '1e27',
  ])('is %j niet', (tekst) => {
    expect(leesGebiedscodes(tekst)).toEqual([]);
  });
});
