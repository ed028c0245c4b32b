import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { willekeurigeId, willekeurigeSelectie } from '../../tests/fixtures/selectie.ts';
import {
  grenzen,
  leesSelectie,
  legeSelectie,
  maakSelectie,
  metNotitie,
  metTitel,
  verplaats,
  verwijder,
  voegSamen,
  voegToe,
  type Selectie,
} from './selectie.ts';

const idsVan = ({ regels }: Selectie): string[] => regels.map(({ id }) => id);
const van = (...ids: string[]): Selectie =>
  maakSelectie(
    '',
    ids.map((id) => ({ id, notitie: '' })),
  );
const vol = van(...Array.from({ length: grenzen.regels }, (_, nummer) => `materialen/m${nummer}`));

describe('wat in een selectie past', () => {
  test.each([
    null,
    undefined,
    7,
    'tekst',
    [],
    {},
    { regels: null },
    { regels: 'materialen/x' },
    { regels: [null, 3, 'x', []] },
    { titel: 'Alleen een titel', regels: [] },
    { regels: [{ id: 'nieuws/x' }, { id: '../x' }, { id: 'materialen/../../x' }, { id: 'materialen/' }] },
    { regels: [{ id: '__proto__' }, { id: 'constructor' }, { id: ['materialen/x'] }] },
    { regels: [{ id: `materialen/${'a'.repeat(200)}` }] },
    { regels: [{ id: 'javascript:alert(1)' }, { id: 'materialen/x.html' }, { id: 'materialen/X' }] },
  ])('van %j blijft niets over', (waarde) => {
    expect(leesSelectie(waarde)).toEqual(legeSelectie);
  });

  test('wat goed is, blijft; de rest valt weg', () => {
    const regels = [
      { id: 'materialen/x', notitie: 3 },
      { id: 'stuk' },
      { id: 'initiatieven/y', notitie: 'Ja' },
    ];
    expect(leesSelectie({ titel: 5, regels })).toEqual({
      titel: '',
      regels: [
        { id: 'materialen/x', notitie: '' },
        { id: 'initiatieven/y', notitie: 'Ja' },
      ],
    });
  });

  test('van een dubbele vermelding blijft de eerste', () => {
    const regels = [
      { id: 'materialen/x', notitie: 'een' },
      { id: 'materialen/x', notitie: 'twee' },
    ];
    expect(leesSelectie({ regels }).regels).toEqual([{ id: 'materialen/x', notitie: 'een' }]);
  });

  test('een notitie verliest wat geen tekst is en wat te lang is, maar niet haar regels', () => {
    const notitie = `  eerste\r\ntweede\u0000\ud800${'x'.repeat(600)}`;
    const [regel] = leesSelectie({ regels: [{ id: 'materialen/x', notitie }] }).regels;
    expect(regel?.notitie).toMatch(/^eerste\ntweedex+$/);
    expect(regel?.notitie.length).toBeLessThanOrEqual(grenzen.notitie);
  });

  test('een teken van twee helften wordt niet doorgeknipt', () => {
    const notitie = `${'x'.repeat(499)}😀`;
    expect(leesSelectie({ regels: [{ id: 'materialen/x', notitie }] }).regels[0]?.notitie).toBe(
      'x'.repeat(499),
    );
  });

  test('van elke JSON komt een selectie die blijft wie zij is', () => {
    const regel = fc.record({ id: fc.oneof(willekeurigeId, fc.jsonValue()), notitie: fc.jsonValue() });
    const bijna = fc.record({ titel: fc.jsonValue(), regels: fc.oneof(fc.array(regel), fc.jsonValue()) });
    fc.assert(
      fc.property(fc.oneof(bijna, fc.jsonValue(), willekeurigeSelectie), (waarde) => {
        const selectie = leesSelectie(waarde);
        expect(selectie.regels.length).toBeLessThanOrEqual(grenzen.regels);
        expect(leesSelectie(JSON.parse(JSON.stringify(selectie)))).toEqual(selectie);
      }),
    );
  });
});

describe('een selectie bijhouden', () => {
  test('wat nieuw is, komt achteraan', () => {
    expect(idsVan(voegToe(van('materialen/a'), 'initiatieven/b'))).toEqual([
      'materialen/a',
      'initiatieven/b',
    ]);
  });

  test('wie iets twee keer bewaart, houdt de notitie', () => {
    const selectie = metNotitie(van('materialen/a'), 'materialen/a', 'Lezen');
    expect(voegToe(selectie, 'materialen/a')).toEqual(selectie);
  });

  test('in een volle selectie past niets meer', () => {
    expect(voegToe(vol, 'materialen/nieuw')).toEqual(vol);
  });

  test('met de laatste vermelding verdwijnt ook de titel', () => {
    expect(verwijder(metTitel(van('materialen/a'), 'Overleg'), 'materialen/a')).toEqual(legeSelectie);
  });

  test('een titel is één regel', () => {
    expect(metTitel(van('materialen/a'), ' Overleg\n met  ouders ').titel).toBe('Overleg met ouders');
  });

  test.each([
    ['a', -1, 'abc'],
    ['b', -1, 'bac'],
    ['b', 1, 'acb'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('%s verplaatst met %i geeft %s', (letter, stap, volgorde) => {
    const selectie = verplaats(
      van('materialen/a', 'materialen/b', 'materialen/c'),
      `materialen/${letter}`,
      stap,
    );
    expect(idsVan(selectie).join('').replaceAll('materialen/', '')).toBe(volgorde);
  });

  test('omlaag en weer omhoog is terug bij het begin', () => {
    fc.assert(
      fc.property(willekeurigeSelectie, fc.nat(), (selectie, nummer) => {
        const ids = idsVan(selectie);
        const id = ids[nummer % ids.length] ?? '';
        fc.pre(id !== ids.at(-1));
        expect(verplaats(verplaats(selectie, id, 1), id, -1)).toEqual(selectie);
      }),
    );
  });

  test('een titel die schoon is, blijft wat hij is', () => {
    const [regel] = van('materialen/a').regels;
    const { titel } = maakSelectie('Voor \u0000 school\n\u0007nu', regel ? [regel] : []);
    expect(titel).toBe('Voor school nu');
    expect(maakSelectie(titel, regel ? [regel] : []).titel).toBe(titel);
  });

  test('toevoegen en weer verwijderen verandert niets', () => {
    fc.assert(
      fc.property(willekeurigeSelectie, willekeurigeId, (selectie, id) => {
        fc.pre(!idsVan(selectie).includes(id));
        expect(verwijder(voegToe(selectie, id), id)).toEqual(selectie);
      }),
    );
  });
});

describe('twee selecties samen', () => {
  test('houden de eigen titel en notities, en vullen aan wat leeg was', () => {
    const eigen = metTitel(
      metNotitie(van('materialen/a', 'materialen/b'), 'materialen/a', 'van mij'),
      'Mijn titel',
    );
    const ander = leesSelectie({
      titel: 'Een andere titel',
      regels: ['b', 'a', 'c'].map((letter) => ({ id: `materialen/${letter}`, notitie: `ander ${letter}` })),
    });
    expect(voegSamen(eigen, ander)).toEqual({
      titel: 'Mijn titel',
      regels: [
        { id: 'materialen/a', notitie: 'van mij' },
        { id: 'materialen/b', notitie: 'ander b' },
        { id: 'materialen/c', notitie: 'ander c' },
      ],
    });
  });

  test('verliezen nooit iets van uzelf', () => {
    fc.assert(
      fc.property(willekeurigeSelectie, willekeurigeSelectie, (eigen, ander) => {
        expect(idsVan(voegSamen(eigen, ander)).slice(0, eigen.regels.length)).toEqual(idsVan(eigen));
      }),
    );
    expect(voegSamen(vol, van('materialen/nieuw'))).toEqual(vol);
  });
});
