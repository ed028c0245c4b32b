import { expect, test } from 'vitest';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import { kaartgebieden } from './kaartgebieden.ts';

const vlak = (code: string) => ({ code, d: 'M0 0l1 0 0 1z', midden: { x: 0, y: 0 } });

test('een kaart noemt elk gebied bij naam, met zijn aantal en zijn pagina', () => {
  const gebieden = kaartgebieden([vlak('pv26'), vlak('vo2602')], kleineGebieden, new Map([['pv26', [1, 2]]]));
  expect(gebieden).toEqual([
    { ...vlak('pv26'), naam: 'Utrecht', aantal: 2, href: '/regios/pv26.html' },
    { ...vlak('vo2602'), naam: 'Sterk VO (VO2602)', aantal: 0, href: '/regios/vo2602.html' },
  ]);
});

test('een vlak zonder gebied valt weg', () => {
  expect(kaartgebieden([vlak('pv99')], kleineGebieden, new Map())).toEqual([]);
});
