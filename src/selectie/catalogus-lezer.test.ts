import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { kleineGebieden } from '../../tests/fixtures/klein-nederland.ts';
import { vermeldingVanInitiatief, vermeldingVanMateriaal } from '../../tests/fixtures/vermelding.ts';
import { buildCatalogus } from '../search/catalogue/catalogus.ts';
import { catalogusScript } from '../search/catalogue/verpakken.ts';
import { verpak } from '../domain/verpakt.ts';
import { leesCatalogus } from './catalogus-lezer.ts';
import { maakSelectie } from './selectie.ts';
import { toonregels } from './toonregel.ts';

const materiaal = vermeldingVanMateriaal({ id: 'm', type: 'brochure' });
const initiatief = vermeldingVanInitiatief({ id: 'i' });

/** The catalogue as a page gets it. */
function catalogusOpDePagina(): unknown {
  const self: { toolboxCatalogus?: unknown } = {};
  runInNewContext(catalogusScript(buildCatalogus([materiaal, initiatief], kleineGebieden)), { self });
  return self.toolboxCatalogus;
}

const soorten = { brochure: 'Brochure' };
const publiek = 'https://toolbox.example/selectie.html';
const selectie = maakSelectie('', [
  { id: 'materialen/m', notitie: 'Lezen' },
  { id: 'materialen/weg', notitie: '' },
]);

describe('de catalogus', () => {
  test('die de site maakt, is te lezen', () => {
    const kaartjes = leesCatalogus(catalogusOpDePagina(), soorten);
    expect([...(kaartjes?.keys() ?? [])]).toEqual(['materialen/m', 'initiatieven/i']);
    const { titel, wie, samenvatting, adres } = materiaal;
    expect(kaartjes?.get('materialen/m')).toEqual({ titel, wie, samenvatting, adres, soort: 'Brochure' });
  });

  test.each([
    undefined,
    null,
    'tekst',
    {},
    verpak('{"vermeldingen":3}'),
    { ...verpak('{"vermeldingen":[]}'), som: '0' },
  ])('is niet te lezen uit %j', (catalogus) => {
    expect(leesCatalogus(catalogus, soorten)).toBeUndefined();
  });

  test('met iets wat geen vermelding is, geeft de rest', () => {
    expect(
      leesCatalogus(verpak(JSON.stringify({ vermeldingen: [null, 3, { id: 'materialen/m' }] })), soorten)
        ?.size,
    ).toBe(1);
  });
});

describe('een bewaarde vermelding', () => {
  test('heeft haar titel, haar adres op het web en haar notitie', () => {
    const [eerste] = toonregels(selectie, leesCatalogus(catalogusOpDePagina(), soorten), publiek);
    expect(eerste).toMatchObject({
      titel: materiaal.titel,
      notitie: 'Lezen',
      webadres: 'https://toolbox.example/materialen/m.html',
    });
  });

  test('die er niet meer is, zegt dat en heeft geen adres', () => {
    const [, weg] = toonregels(selectie, leesCatalogus(catalogusOpDePagina(), soorten), publiek);
    expect(weg).toMatchObject({ titel: 'materialen/weg bestaat niet meer', adres: '', webadres: '' });
  });

  test('heet niet verdwenen als de catalogus niet is geladen', () => {
    expect(toonregels(selectie, undefined, publiek)[0]).toMatchObject({
      titel: 'materialen/m',
      adres: 'materialen/m.html',
    });
  });
});
