import { describe, expect, test } from 'vitest';
import { initiatiefEntry } from '../../../tests/fixtures/initiatief.ts';
import { echteInitiatieven, echteZoekPlek } from '../../../tests/fixtures/initiatieven.ts';
import { bevestigdInWoorden, facetgroepen, maakInitiatievenlijst } from './lijst.ts';

const maak = (...afwijkingen: Parameters<typeof initiatiefEntry>[0][]) =>
  maakInitiatievenlijst(
    afwijkingen.map((afwijking) => initiatiefEntry(afwijking)),
    echteZoekPlek,
  );

describe('de lijst van initiatieven', () => {
  test('heeft elk initiatief precies één keer', () => {
    const { regionaal, overal, voorbij } = maakInitiatievenlijst(echteInitiatieven, echteZoekPlek);
    const ids = [...regionaal, ...overal, ...voorbij].map(({ id }) => id);
    expect(ids.sort()).toEqual(echteInitiatieven.map(({ id }) => `initiatieven/${id}`).sort());
    expect(voorbij.every(({ status }) => status === 'beëindigd')).toBe(true);
  });

  test('zet landelijk en online apart, en wat is beëindigd achteraan', () => {
    const lijst = maak(
      { id: 'a', bereik: 'regionaal' },
      { id: 'b', bereik: 'online' },
      { id: 'c', bereik: 'landelijk', status: 'beëindigd' },
    );
    expect(lijst.regionaal.map(({ id }) => id)).toEqual(['initiatieven/a']);
    expect(lijst.overal.map(({ id }) => id)).toEqual(['initiatieven/b']);
    expect(lijst.voorbij.map(({ id }) => id)).toEqual(['initiatieven/c']);
  });

  test('begint met wat zeker bestaat, en is dan op naam', () => {
    const { regionaal } = maak(
      { id: 'a', titel: 'Zon', status: 'onbekend' },
      { id: 'b', titel: 'Eik', status: 'onbekend' },
      { id: 'c', titel: 'Zwaan', status: 'actief' },
    );
    expect(regionaal.map(({ titel }) => titel)).toEqual(['Zwaan', 'Eik', 'Zon']);
  });

  test('zegt op elke kaart plaats, leeftijd, onderwijs, status en wanneer dat bevestigd is', () => {
    const [kaart] = maak({}).regionaal;
    expect(kaart).toMatchObject({
      soort: 'Plek',
      gegevens: ['Utrecht', '12 tot en met 18 jaar', 'vo'],
      statustekst: 'Actief',
      bevestigd: 'Laatst bevestigd: mei 2024',
    });
  });

  test('zegt het ook als iets niet bekend is', () => {
    const kaal = { plaats: undefined, gemeente: undefined, leeftijd: undefined, status: 'onbekend' } as const;
    const [kaart] = maak(kaal).regionaal;
    expect(kaart).toMatchObject({
      gegevens: ['Zonder vaste plek', 'Leeftijd niet bekend', 'vo'],
      statustekst: 'Status onbekend',
      plek: undefined,
    });
  });

  test.each([
    [{}, 'Laatst bevestigd: niet bekend'],
    [{ brondatum: '2018-06' }, 'Laatst bevestigd: juni 2018'],
    [{ brondatum: '2018', gecontroleerd: '2026-11-12' }, 'Gecontroleerd op 12 november 2026'],
  ])('van %j is "%s"', (gegevens, woorden) => expect(bevestigdInWoorden(gegevens)).toBe(woorden));
});

describe('de filters', () => {
  test('bieden alleen waarden die voorkomen, met het aantal dat een klik oplevert', () => {
    const { groepen, zonderLeeftijd } = facetgroepen(
      maak(
        { id: 'a', soort: 'klas', leeftijd: undefined },
        { id: 'b', soort: 'plek' },
        { id: 'c', soort: 'klas', status: 'beëindigd' },
      ),
    );
    expect(groepen[0]?.opties).toEqual([
      { waarde: 'plek', label: 'Plek', aantal: 1 },
      { waarde: 'klas', label: 'Klas', aantal: 1 },
    ]);
    expect(groepen.find(({ facet }) => facet === 'status')?.opties).toEqual([
      { waarde: 'actief', label: 'Actief', aantal: 2 },
      { waarde: 'beëindigd', label: 'Beëindigd', aantal: 1 },
    ]);
    expect(zonderLeeftijd).toBe(1);
  });
});
