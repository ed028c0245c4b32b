import { describe, expect, test } from 'vitest';
import { kleineGebieden, kleinNederland } from '../../../tests/fixtures/klein-nederland.ts';
import { echteGebieden, echteVerbanden, tabelregels } from '../../../tests/fixtures/plaatstabel.ts';
import { vermeldingVanInitiatief, vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import { alleBuren } from '../landkaart/buren.ts';
import { maakRegiopaginas, vermeldingenPerRegio, type Regiopagina } from './regiopagina.ts';
import { leesPostcodetabel } from './tabellen-lezen.ts';

const delen = leesPostcodetabel(
  [
    'gm0344 po2699 vo2602 3511-3513',
    'gm0307 po2699 vo2602 3811 3813',
    'gm0363 po2699 vo2707 1381',
    'gm0363 po2698 vo2707 1011-1019',
  ].join('\n'),
);
const vermeldingen = [
  vermeldingVanMateriaal({ id: 'utrechts', regio: ['gm0344'] }),
  vermeldingVanInitiatief({ id: 'plek', regio: ['vo2602'], gemeente: 'gm0344' }),
  vermeldingVanMateriaal({ id: 'overal', regio: ['landelijk'] }),
];
const klein = maakRegiopaginas({
  gebieden: kleineGebieden,
  samenwerkingsverbanden: kleinNederland.samenwerkingsverbanden,
  vermeldingen,
  delen,
  buren: new Map([['gm0344', ['gm0307', 'gm9999']]]),
});

function vind(paginas: readonly Regiopagina[], code: string): Regiopagina {
  const pagina = paginas.find(({ gebied }) => gebied.code === code);
  if (!pagina) throw new Error(`${code} heeft geen pagina.`);
  return pagina;
}
const codes = (liggingen: readonly { gebied: { code: string } }[]) =>
  liggingen.map(({ gebied }) => gebied.code);

describe('de pagina van een regio in een klein land', () => {
  test('noemt van een gemeente provincie, samenwerkingsverbanden en doorstroompuntregio', () => {
    const amsterdam = vind(klein, 'gm0363');
    expect(amsterdam.provincie?.code).toBe('pv27');
    expect(codes(amsterdam.po)).toEqual(['po2699']);
    expect(codes(amsterdam.vo)).toEqual(['vo2707']);
    expect(codes(amsterdam.doorstroompuntregios)).toEqual(['rmc21']);
  });

  test('zegt welke postcodes van een gemeente bij een verband horen', () => {
    expect(vind(klein, 'gm0307').po).toMatchObject([
      { gedeeltelijk: true, postcodes: [{ van: 3811 }, { van: 3813 }] },
    ]);
  });

  test('zegt van een verband welke gemeenten er helemaal en gedeeltelijk in liggen', () => {
    const liggingen = vind(klein, 'po2699').gemeenten.map(({ gebied, gedeeltelijk }) => [
      gebied.code,
      gedeeltelijk,
    ]);
    expect(liggingen).toEqual([
      ['gm0307', false],
      ['gm0363', true],
      ['gm0344', false],
    ]);
  });

  test('noemt bij een verband de verbanden van de andere sector die er een postcode mee delen', () => {
    expect(codes(vind(klein, 'po2699').vo)).toEqual(['vo2707', 'vo2602']);
    expect(vind(klein, 'po2699').po).toEqual([]);
  });

  test('van een verband in twee provincies is geen ervan de zijne, als het er zelf geen noemt', () => {
    expect(codes(vind(klein, 'po2699').provincies)).toEqual(['pv27', 'pv26']);
    expect(vind(klein, 'po2699').provincie).toBeUndefined();
  });

  test('van een landelijk verband noemt geen gemeenten', () => {
    expect(vind(klein, 'po0001')).toMatchObject({ gemeenten: [], provincies: [], po: [], vo: [], buren: [] });
  });

  test('laat zien wat er gevonden is, en niet wat alleen landelijk is', () => {
    const utrecht = vind(klein, 'gm0344');
    expect(utrecht.initiatieven.map(({ id }) => id)).toEqual(['initiatieven/plek']);
    expect(utrecht.materialen.map(({ id }) => id)).toEqual(['materialen/utrechts']);
    expect(vind(klein, 'landelijk').materialen.map(({ id }) => id)).toEqual(['materialen/overal']);
    expect(vind(klein, 'gm0376')).toMatchObject({ initiatieven: [], materialen: [] });
  });

  test('noemt als buur alleen een gebied dat er is', () => {
    expect(vind(klein, 'gm0344').buren.map(({ code }) => code)).toEqual(['gm0307']);
  });

  test('is er voor elk gebied één keer, per soort op naam', () => {
    expect(klein.map(({ gebied }) => gebied.code).sort()).toEqual([...kleineGebieden.keys()].sort());
    expect(klein.slice(0, 4).map(({ gebied }) => gebied.naam)).toEqual([
      'Amersfoort',
      'Amsterdam',
      'Blaricum',
      'Utrecht',
    ]);
  });
});

test('wat onder een regio gevonden wordt, houdt zijn volgorde', () => {
  expect(vermeldingenPerRegio(vermeldingen).get('gm0344')).toEqual(vermeldingen.slice(0, 2));
});

describe('de pagina’s van heel Nederland', () => {
  const paginas = maakRegiopaginas({
    gebieden: echteGebieden,
    samenwerkingsverbanden: echteVerbanden,
    vermeldingen: [],
    delen: tabelregels.postcodes,
    buren: alleBuren,
  });

  test('zijn er voor 12 provincies, 152 samenwerkingsverbanden, 342 gemeenten en 40 doorstroompuntregio’s', () => {
    const soorten = ['provincie', 'samenwerkingsverband', 'gemeente', 'rmc-regio', 'landelijk'];
    const aantallen = soorten.map((soort) => paginas.filter(({ gebied }) => gebied.soort === soort).length);
    expect(aantallen).toEqual([12, 152, 342, 40, 1]);
  });

  test('zeggen van elke gemeente in welke provincie, doorstroompuntregio en samenwerkingsverbanden ze ligt', () => {
    const wrong = paginas.filter(
      ({ gebied, provincies, provincie, doorstroompuntregios, po, vo }) =>
        gebied.soort === 'gemeente' &&
        (provincies.length !== 1 ||
          provincie !== provincies[0]?.gebied ||
          doorstroompuntregios.length !== 1 ||
          po.length === 0 ||
          vo.length === 0),
    );
    expect(wrong.map(({ gebied }) => gebied.code)).toEqual([]);
  });

  test.each(echteVerbanden)(
    'geven $id de gemeenten van zijn bestand, gedeeltelijk waar dat daar staat',
    ({ id, data }) => {
      const { gemeenten } = vind(paginas, id);
      expect(codes(gemeenten).sort()).toEqual([...data.gemeenten].sort());
      const deels = codes(gemeenten.filter(({ gedeeltelijk }) => gedeeltelijk));
      expect(deels.sort()).toEqual([...(data.gedeeltelijk ?? [])].sort());
    },
  );

  test('noemen gemeenten van een provincie en doorstroompuntregio als in hun bestand', () => {
    const wrong = paginas.filter(
      ({ gebied, gemeenten }) =>
        ['provincie', 'rmc-regio'].includes(gebied.soort) &&
        codes(gemeenten).sort().join() !== [...gebied.gemeenten].sort().join(),
    );
    expect(wrong).toEqual([]);
  });

  test('noemen buren van dezelfde soort; alleen wie overal is, heeft er geen', () => {
    expect(paginas.filter(({ buren }) => buren.length === 0).map(({ gebied }) => gebied.code)).toEqual([
      'landelijk',
      'po0001',
      'vo0001',
    ]);
    const vreemd = paginas.filter(({ gebied, buren }) => buren.some(({ soort }) => soort !== gebied.soort));
    expect(vreemd).toEqual([]);
  });

  test('De Fryske Marren heeft vier verbanden voor voortgezet onderwijs, elk met eigen postcodes', () => {
    const { vo } = vind(paginas, 'gm1940');
    expect(codes(vo).sort()).toEqual(['vo2101', 'vo2102', 'vo2103', 'vo2402']);
    const postcodes = vo.flatMap((ligging) => ligging.postcodes.map(({ van }) => van));
    expect(new Set(postcodes).size).toBe(postcodes.length);
  });

  test('de twee landelijke verbanden noemen elkaar', () => {
    expect(codes(vind(paginas, 'po0001').vo)).toEqual(['vo0001']);
    expect(codes(vind(paginas, 'vo0001').po)).toEqual(['po0001']);
  });

  test.each([
    ['vo2504', { opgegaanIn: 'vo2506', opgegaan: [], eenMet: [] }],
    ['vo2506', { opgegaanIn: undefined, opgegaan: ['vo2504'], eenMet: [] }],
    ['po2901', { opgegaanIn: undefined, opgegaan: [], eenMet: ['po2902'] }],
    ['po2902', { opgegaanIn: undefined, opgegaan: [], eenMet: ['po2901'] }],
    ['po2810', { opgegaanIn: undefined, opgegaan: [], eenMet: ['vo2804'] }],
    ['vo2804', { opgegaanIn: undefined, opgegaan: [], eenMet: ['po2810'] }],
    ['gm0363', { opgegaanIn: undefined, opgegaan: [], eenMet: [] }],
  ])('%s weet met wie het samenging', (code, verwacht) => {
    const { opgegaanIn, opgegaan, eenMet } = vind(paginas, code).samengaan;
    expect({
      opgegaanIn: opgegaanIn?.code,
      opgegaan: opgegaan.map((gebied) => gebied.code),
      eenMet: eenMet.map((gebied) => gebied.code),
    }).toEqual(verwacht);
  });
});
