import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import { willekeurigeVermeldingen } from '../../../tests/fixtures/willekeurig.ts';
import type { Synoniemgroep } from '../dutch/begrippen.ts';
import { makeSuggesties } from './suggesties.ts';

const groep = (...woorden: string[]): Synoniemgroep => ({ woorden, alleenheen: [] });
const begrippen: Synoniemgroep[] = [
  groep('autisme', 'ASS', 'autismespectrumstoornis'),
  groep('assessment', 'toets'),
  groep('leerplicht', 'leerplichtwet'),
  groep('leerplichtambtenaar', 'LPA'),
  groep('vrijstelling 5 onder a', '5a'),
  groep('schoolangst', 'bang voor school'),
  { woorden: ['avatarrobot'], alleenheen: ['robot in de klas'] },
];
const titels = [
  'Handreiking gamen',
  'VO Handboek Leerplicht',
  'Leerplichttelling 2023-2024',
  'Één loket voor ouders',
].map((titel) => vermeldingVanMateriaal({ titel, uitgever: 'Ingrado' }));
const suggereer = makeSuggesties(begrippen, titels);
const teksten = (getypt: string): string[] => suggereer(getypt).map(({ tekst }) => tekst);

describe('suggesties', () => {
  test('geven eerst begrippen, dan titels, en wat zo begint voor wat het verderop heeft', () => {
    expect(teksten('leerpl')).toEqual([
      'leerplicht',
      'leerplichtambtenaar',
      'Leerplichttelling 2023-2024',
      'VO Handboek Leerplicht',
    ]);
  });

  test('wijzen van een afkorting naar het begrip en zeggen welke', () => {
    expect(suggereer('ass')).toEqual([
      { soort: 'begrip', tekst: 'autisme', bij: 'ook: ASS' },
      { soort: 'begrip', tekst: 'assessment', bij: '' },
    ]);
  });

  test('wijzen van een synoniem dat alleen heen geldt naar het begrip', () => {
    expect(suggereer('robot')).toEqual([
      { soort: 'begrip', tekst: 'avatarrobot', bij: 'ook: robot in de klas' },
    ]);
  });

  test('noemen bij een titel van wie hij is en waar hij staat', () => {
    expect(suggereer('gamen')).toEqual([
      { soort: 'titel', tekst: 'Handreiking gamen', bij: 'pagina · Ingrado', adres: titels[0]?.adres },
    ]);
  });

  test('letten niet op accenten, hoofdletters of de volgorde van de woorden', () => {
    expect(teksten('OUDERS een lok')).toEqual(['Één loket voor ouders']);
  });

  test('passen op het begin van woorden, niet op het midden', () => {
    expect(teksten('angst')).toEqual([]);
  });

  test('herhalen niet wat er al staat', () => {
    expect(teksten('autisme')).toEqual([]);
    expect(teksten('vrijstelling 5 onder')).toEqual(['vrijstelling 5 onder a']);
  });

  test.each(['', ' ', 'l', '-', '😀', '<'])('zijn er niet bij %j', (getypt) => {
    expect(suggereer(getypt)).toEqual([]);
  });

  test('laten bij veel begrippen plaats voor titels', () => {
    const veel = Array.from({ length: 12 }, (_, plaats) => groep(`verzuim ${plaats}`, 'x'));
    const soorten = makeSuggesties(
      veel,
      Array.from({ length: 9 }, () => vermeldingVanMateriaal({ titel: 'Verzuim' })),
    )('ver');
    expect(soorten.map(({ soort }) => soort)).toEqual([
      ...Array<string>(5).fill('begrip'),
      ...Array<string>(3).fill('titel'),
    ]);
    expect(makeSuggesties(veel, [])('ver')).toHaveLength(8);
  });

  test('noemen een begrip één keer, ook als het in twee groepen vooraan staat', () => {
    expect(makeSuggesties([groep('OZL', 'ziek'), groep('ozl', 'zieke leerling')], [])('ziek')).toHaveLength(
      1,
    );
  });

  test('zijn er hoogstens acht, begrippen eerst, en bevatten elk getypt woord als begin', () => {
    const getypt = fc.oneof(
      willekeurigeTekst,
      fc.constantFrom('le', 'onder a', 'ha', 'a', 'vo', 'toString', '__proto__'),
    );
    fc.assert(
      fc.property(willekeurigeVermeldingen, getypt, (vermeldingen, tekst) => {
        const soorten = makeSuggesties(begrippen, vermeldingen)(tekst).map(({ soort }) => soort);
        expect(soorten.length).toBeLessThanOrEqual(8);
        expect(soorten).toEqual(soorten.toSorted());
      }),
      { numRuns: 500 },
    );
  });
});
