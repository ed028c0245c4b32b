import { describe, expect, test } from 'vitest';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import {
  echteGebieden,
  echtePlaatstabel,
  echteVerbanden,
  tabelregels,
} from '../../../tests/fixtures/plaatstabel.ts';
import { naamsleutel } from './plaatsnaam.ts';
import { maakPlaatstabel } from './plaatstabel.ts';
import { leesNamen, leesPostcodetabel } from './tabellen-lezen.ts';

const { delen } = echtePlaatstabel;

const gemeentenVan = (code: string): Set<string> =>
  new Set(delen.filter(({ po, vo }) => po === code || vo === code).map(({ gemeente }) => gemeente));

describe('de tabellen van heel Nederland', () => {
  test('hebben 4.043 postcodes en 2.831 plaatsnamen', () => {
    const postcodes = delen.flatMap(({ postcodes: reeksen }) =>
      reeksen.flatMap(({ van, tot }) => Array.from({ length: tot - van + 1 }, (_, index) => van + index)),
    );
    expect(new Set(postcodes).size).toBe(4043);
    expect(postcodes).toHaveLength(4043);
    expect(echtePlaatstabel.plaatsen).toHaveLength(2831);
  });

  test('geven elke gemeente van de site postcodes, en geen andere', () => {
    const gemeenten = [...echteGebieden.values()].filter(({ soort }) => soort === 'gemeente');
    expect(new Set(delen.map(({ gemeente }) => gemeente))).toEqual(
      new Set(gemeenten.map(({ code }) => code)),
    );
  });

  test.each(echteVerbanden)('geven $id dezelfde gemeenten als zijn pagina', ({ id, data }) => {
    expect(gemeentenVan(id)).toEqual(new Set(data.gemeenten));
  });

  test.each(echteVerbanden)(
    'zeggen net als de pagina van $id welke gemeenten er deels bij horen',
    ({ id, data }) => {
      const sector = data.sector;
      const deels = data.gemeenten.filter((code) =>
        delen.some((deel) => deel.gemeente === code && deel[sector] !== id),
      );
      expect(new Set(deels)).toEqual(new Set(data.gedeeltelijk ?? []));
    },
  );

  test('schrijven een plaats op één manier', () => {
    const sleutels = tabelregels.plaatsen.map(({ naam }) => naamsleutel(naam));
    expect(sleutels.filter((sleutel, index) => sleutels.indexOf(sleutel) !== index)).toEqual([]);
  });

  test('noemen bij een plaats alleen postcodes van de gemeente die ervoor staat', () => {
    const vreemd = [...tabelregels.plaatsen, ...tabelregels.anderenamen].filter(({ plekken }) =>
      plekken.some(({ gemeente, postcodes }) =>
        postcodes.some(
          (reeks) =>
            !delen.some(
              (deel) =>
                deel.gemeente === gemeente &&
                deel.postcodes.some(({ van, tot }) => van <= reeks.van && reeks.tot <= tot),
            ),
        ),
      ),
    );
    expect(vreemd).toEqual([]);
  });
});

describe('een tabel met een fout', () => {
  const maak = (postcodes: string, plaatsen = '', anderenamen = '') =>
    maakPlaatstabel(kleineGebieden, {
      postcodes: leesPostcodetabel(postcodes),
      plaatsen: leesNamen('plaatsen.txt', plaatsen),
      anderenamen: leesNamen('andere-namen.txt', anderenamen),
    });
  const goed = 'gm0307 po2699 vo2602 3811-3829';

  test('noemt een gemeente of verband dat niet bestaat', () => {
    expect(() => maak('gm9999 po2699 vo2602 3811')).toThrow('de code gm9999 bestaat niet');
    expect(() => maak('gm0307 po9999 vo2602 3811')).toThrow('de code po9999 bestaat niet');
    expect(() => maak(goed, '', 'Het Sticht: pv99')).toThrow('de code pv99 bestaat niet');
  });

  test('noemt een plaats die nergens ligt', () => {
    expect(() => maak(goed, 'Nergens: gm0376')).toThrow('Nergens: gm0376 heeft geen postcodes');
    expect(() => maak(goed, 'Hoogland: gm0307 1011')).toThrow('of niet de postcodes die er staan');
  });

  test('is er niet: dan weet de plaats in welk deel van de gemeente zij ligt', () => {
    const tabel = maak(`${goed}\ngm0307 po0001 vo2602 3830`, 'Hoogland: gm0307 3828\nAmersfoort: gm0307');
    expect(tabel.plaatsen).toEqual([
      { naam: 'Amersfoort', delen: [0, 1] },
      { naam: 'Hoogland', delen: [1] },
    ]);
  });
});
