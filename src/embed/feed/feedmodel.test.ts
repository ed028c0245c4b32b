import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { vermeldingVanInitiatief, vermeldingVanMateriaal } from '../../../tests/fixtures/vermelding.ts';
import { willekeurigeVermeldingen } from '../../../tests/fixtures/willekeurig.ts';
import { toolboxlijst } from '../../domain/lijst.ts';
import type { Vermelding } from '../../domain/vermelding.ts';
import { feedmodelVan, zonderDatum } from './feedmodel.ts';

const site = new URL('https://voorbeeld.example');
const feedVan = (...vermeldingen: Vermelding[]) => feedmodelVan(toolboxlijst(vermeldingen), site);
const dagVan = (vermelding: Vermelding) => feedVan(vermelding).vermeldingen[0]?.bijgewerkt;

describe('een vermelding in een feed', () => {
  test('zegt wat de lijst zegt, met een volledig adres en de thema’s in woorden', () => {
    const vermelding = vermeldingVanMateriaal({ thema: ['verzuim', 'zorgplicht'] });
    const { titel, samenvatting, wie } = vermelding;
    expect(feedVan(vermelding).vermeldingen).toEqual([
      {
        titel,
        adres: 'https://voorbeeld.example/materialen/thuiszitterspact.html',
        bijgewerkt: '2026-10-01',
        samenvatting,
        wie,
        themas: [
          { code: 'verzuim', label: 'Verzuim' },
          { code: 'zorgplicht', label: 'Zorgplicht' },
        ],
      },
    ]);
  });

  test('draagt de dag van de controle, ook als het jaar of de bron nieuwer is', () => {
    expect(dagVan(vermeldingVanMateriaal({ jaar: 2026, gecontroleerd: '2025-11-03' }))).toBe('2025-11-03');
    expect(dagVan(vermeldingVanInitiatief({ brondatum: '2026', gecontroleerd: '2025-11-03' }))).toBe(
      '2025-11-03',
    );
  });

  test('draagt anders de eerste dag van het jaar of van de bron', () => {
    expect(dagVan(vermeldingVanMateriaal({ jaar: 2019, gecontroleerd: undefined }))).toBe('2019-01-01');
    expect(dagVan(vermeldingVanInitiatief({ brondatum: '2024-05', gecontroleerd: undefined }))).toBe(
      '2024-05-01',
    );
  });

  test('waarvan niets bekend is, is oud en geen nieuws', () => {
    expect(dagVan(vermeldingVanMateriaal({ jaar: undefined, gecontroleerd: undefined }))).toBe(zonderDatum);
  });
});

describe('een feed', () => {
  test('staat in de volgorde van de lijst en is zo nieuw als het nieuwste erin', () => {
    fc.assert(
      fc.property(willekeurigeVermeldingen, (vermeldingen) => {
        const feed = feedVan(...vermeldingen);
        expect(feed.vermeldingen.map(({ adres }) => new URL(adres).pathname)).toEqual(
          vermeldingen.map(({ adres }) => `/${adres}`),
        );
        const dagen = feed.vermeldingen.map(({ bijgewerkt }) => bijgewerkt);
        expect(dagen.filter((dag) => dag > feed.bijgewerkt)).toEqual([]);
        expect([...dagen, zonderDatum]).toContain(feed.bijgewerkt);
      }),
    );
  });

  test('van een lege lijst heeft een vaste dag', () => {
    expect(feedVan()).toEqual({
      titel: 'Toolbox',
      adres: 'https://voorbeeld.example/toolbox.html',
      bijgewerkt: zonderDatum,
      vermeldingen: [],
    });
  });
});
