import { describe, expect, test } from 'vitest';
import { insluitregel } from '../../../tests/fixtures/insluitlijst.ts';
import { lijsttitel, maakInsluitlijsten } from './lijsten.ts';

const plek = insluitregel();
const oud = insluitregel({ id: 'initiatieven/oud', status: 'beëindigd' });
const pact = insluitregel({ id: 'materialen/pact', type: 'brochure', status: 'actueel' });
const vermeldingen = { vermeldingen: [pact, oud, plek] };
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
  const lijsten = maakInsluitlijsten(
    { regios: [utrecht], vervallen: [{ ...gemeente, code: 'gm9999' }] },
    vermeldingen,
  );

  test('zijn er per regio drie, in de volgorde van haar pagina', () => {
    expect(lijsten.slice(0, 3).map(({ inhoud, regels }) => [inhoud, regels.map(({ id }) => id)])).toEqual([
      ['initiatieven', ['initiatieven/de-tussenplek', 'initiatieven/oud']],
      ['materialen', ['materialen/pact']],
      ['alles', ['initiatieven/de-tussenplek', 'initiatieven/oud', 'materialen/pact']],
    ]);
  });

  test('van een regio die er niet meer is, zijn er ook drie, en leeg', () => {
    expect(lijsten.slice(3).map(({ regio, inhoud, regels }) => [regio, inhoud, regels.length])).toEqual([
      ['gm9999', 'initiatieven', 0],
      ['gm9999', 'materialen', 0],
      ['gm9999', 'alles', 0],
    ]);
  });

  test('noemen nooit een vermelding die er niet is', () => {
    const regios = [{ ...utrecht, materialen: ['materialen/spook'] }];
    expect(() => maakInsluitlijsten({ regios, vervallen: [] }, vermeldingen)).toThrow(
      'De regio gm0344 noemt materialen/spook, maar die vermelding is er niet.',
    );
  });
});

test.each([
  ['gemeente', 'Gemeente Utrecht', 'initiatieven', 'Initiatieven in gemeente Utrecht'],
  ['provincie', 'Provincie Utrecht', 'alles', 'Initiatieven en materialen in provincie Utrecht'],
  ['samenwerkingsverband', 'Sterk VO (VO2601)', 'materialen', 'Materialen in de regio van Sterk VO (VO2601)'],
  ['rmc-regio', 'Doorstroompuntregio Eem', 'initiatieven', 'Initiatieven in doorstroompuntregio Eem'],
  ['landelijk', 'Landelijk', 'alles', 'Landelijke initiatieven en materialen'],
] as const)('boven de lijst van een %s (%s, %s) staat "%s"', (gebiedsoort, naam, inhoud, titel) => {
  expect(lijsttitel({ gebiedsoort, naam }, inhoud)).toBe(titel);
});
