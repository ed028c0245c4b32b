import { expect, test } from 'vitest';
import { maakPlaatsnamen, naamMetCode } from './plaatsnamen.ts';

const reeks = [{ van: 2751, tot: 2752 }];
const namen = maakPlaatsnamen({
  gebieden: [{ code: 'gm1892', naam: 'Zuidplas', gemeenten: [] }],
  delen: [
    { gemeente: 'gm1892', po: 'po2814', vo: 'vo2802', postcodes: reeks },
    { gemeente: 'gm1892', po: 'po2818', vo: 'vo2810', postcodes: [] },
  ],
  plaatsen: [
    { naam: 'Moordrecht', delen: [0] },
    { naam: 'Nieuwerkerk', delen: [1] },
    { naam: 'Overal', delen: [0, 1] },
  ],
  anderenamen: [],
  provincienamen: [],
});

test('een gebied heeft een naam, of anders zijn code', () => {
  expect(namen.naamVan('gm1892')).toBe('Zuidplas');
  expect(namen.naamVan('po9999')).toBe('PO9999');
});

test('een plaats die in meer delen ligt, helpt niet om een deel te herkennen', () => {
  const deel = { als: 'gemeente', naam: 'Zuidplas', code: 'gm1892', gemeenten: [], provincies: [] } as const;
  const vondst = { ...deel, po: ['po2814'], vo: ['vo2802'], postcodes: reeks, precies: true };
  expect(namen.plaatsenIn(vondst)).toEqual(['Moordrecht']);
  expect(namen.plaatsenIn({ ...vondst, vo: ['vo0000'] })).toEqual([]);
});

test('een code staat één keer achter een naam', () => {
  expect(naamMetCode('Qinas', 'vo2710')).toBe('Qinas (VO2710)');
  expect(naamMetCode('Unita (PO2709)', 'po2709')).toBe('Unita (PO2709)');
});
