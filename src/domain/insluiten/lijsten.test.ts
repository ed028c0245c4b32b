import { describe, expect, test } from 'vitest';
import { insluitregel } from '../../../tests/fixtures/insluitlijst.ts';
import { maakInsluitlijsten, regiotitel } from './lijsten.ts';

const plek = insluitregel();
const oud = insluitregel({ id: 'initiatieven/oud', status: 'beëindigd' });
const pact = insluitregel({ id: 'materialen/pact', type: 'brochure', status: 'actueel' });
const vermeldingen = { vermeldingen: [pact, oud, plek] };
const verzuim = {
  id: 'themas/verzuim',
  naam: 'Thema: verzuim',
  titel: 'Materialen en initiatieven over het thema verzuim',
  inhoud: 'alles' as const,
  adres: 'https://voorbeeld.example/map/themas/verzuim.html',
};
const toolbox = {
  ...verzuim,
  id: 'toolbox',
  naam: 'Toolbox',
  adres: 'https://voorbeeld.example/map/toolbox.html',
};
const gemeente = {
  code: 'gm0344',
  soort: 'gemeente' as const,
  naam: 'Gemeente Utrecht',
  adres: 'https://voorbeeld.example/regios/gm0344.html',
};
const utrecht = {
  ...gemeente,
  gemeenten: ['gm0344'],
  initiatieven: [plek.id, oud.id],
  materialen: [pact.id],
};

describe('de lijsten die anderen tonen', () => {
  const weg = { code: 'gm9999', adres: 'https://voorbeeld.example/regios/gm9999.html' };
  const lijsten = maakInsluitlijsten({
    regios: { regios: [utrecht], vervallen: [{ ...gemeente, ...weg }] },
    lijsten: {
      lijsten: [
        { ...verzuim, vermeldingen: [pact.id, plek.id] },
        { ...toolbox, vermeldingen: [plek.id] },
      ],
      vervallen: [{ ...verzuim, id: 'themas/oud', adres: 'https://voorbeeld.example/map/themas/oud.html' }],
    },
    vermeldingen,
  });

  test('zijn er per regio drie, in de volgorde van haar pagina', () => {
    expect(lijsten.slice(0, 3).map(({ inhoud, regels }) => [inhoud, regels.map(({ id }) => id)])).toEqual([
      ['initiatieven', ['initiatieven/de-tussenplek', 'initiatieven/oud']],
      ['materialen', ['materialen/pact']],
      ['alles', ['initiatieven/de-tussenplek', 'initiatieven/oud', 'materialen/pact']],
    ]);
  });

  test('van een regio die er niet meer is, zijn er ook drie, en leeg', () => {
    expect(
      lijsten.slice(3, 6).map(({ onderwerp, inhoud, regels }) => [onderwerp.map, inhoud, regels.length]),
    ).toEqual([
      ['gm9999', 'initiatieven', 0],
      ['gm9999', 'materialen', 0],
      ['gm9999', 'alles', 0],
    ]);
  });

  test('leiden elk naar hun pagina, en die van een regio ook naar wat er voor iedereen is', () => {
    expect(lijsten[0]?.onderwerp).toEqual({
      map: 'gm0344',
      naam: 'Gemeente Utrecht',
      adres: 'https://voorbeeld.example/regios/gm0344.html',
      wortel: 'https://voorbeeld.example/',
      voorop: 'initiatieven',
      regio: { code: 'gm0344', soort: 'gemeente' },
      ruimer: 'https://voorbeeld.example/regios/landelijk.html',
    });
  });

  test('zijn er van een andere pagina één, ook als zij er niet meer is', () => {
    expect(
      lijsten.slice(6).map(({ onderwerp: { map, wortel, regio, voorop }, inhoud, regels }) => ({
        map,
        wortel,
        regio,
        inhoud: [voorop, inhoud],
        ids: regels.map(({ id }) => id),
      })),
    ).toEqual(
      [
        { map: 'lijst/themas-verzuim', ids: ['materialen/pact', 'initiatieven/de-tussenplek'] },
        { map: 'lijst/toolbox', ids: ['initiatieven/de-tussenplek'] },
        { map: 'lijst/themas-oud', ids: [] },
      ].map((lijst) => ({
        ...lijst,
        wortel: 'https://voorbeeld.example/map/',
        regio: undefined,
        inhoud: ['alles', 'alles'],
      })),
    );
  });

  test('noemen nooit een vermelding die er niet is', () => {
    const regios = [{ ...utrecht, materialen: ['materialen/spook'] }];
    const geen = { lijsten: [], vervallen: [] };
    expect(() =>
      maakInsluitlijsten({ regios: { regios, vervallen: [] }, lijsten: geen, vermeldingen }),
    ).toThrow('De lijst van gm0344 noemt materialen/spook, maar die vermelding is er niet.');
  });
});

test.each([
  ['gemeente', 'Gemeente Utrecht', 'initiatieven', 'Initiatieven in gemeente Utrecht'],
  ['provincie', 'Provincie Utrecht', 'alles', 'Initiatieven en materialen in provincie Utrecht'],
  ['samenwerkingsverband', 'Sterk VO (VO2601)', 'materialen', 'Materialen in de regio van Sterk VO (VO2601)'],
  ['rmc-regio', 'Doorstroompuntregio Eem', 'initiatieven', 'Initiatieven in doorstroompuntregio Eem'],
  ['landelijk', 'Landelijk', 'alles', 'Landelijke initiatieven en materialen'],
] as const)('boven de lijst van een %s (%s, %s) staat "%s"', (soort, naam, inhoud, titel) => {
  expect(regiotitel(soort, naam, inhoud)).toBe(titel);
});
