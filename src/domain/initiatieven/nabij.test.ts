import { describe, expect, test } from 'vitest';
import { initiatiefEntry } from '../../../tests/fixtures/initiatief.ts';
import { echtePlaatstabel } from '../../../tests/fixtures/plaatstabel.ts';
import { echtePunten } from '../../../tests/fixtures/punten.ts';
import type { Aardpunt } from '../regio/aardpunt.ts';
import { maakZoekPlaats } from '../regio/plaats-zoeken.ts';
import { readKaart, writeKaart, type Kaartgegevens } from './kaartgegevens.ts';
import {
  bezoekersplekVan,
  nabijheidInWoorden,
  nabijheidVan,
  vergelijkNabijheid,
  type Bezoekersplek,
} from './nabij.ts';

const zoek = maakZoekPlaats(echtePlaatstabel);
const utrecht: Aardpunt = { breedte: 52.09, lengte: 5.12 };
const zwolle: Aardpunt = { breedte: 52.51, lengte: 6.09 };

function plekVan(tekst: string): Bezoekersplek {
  const antwoord = zoek(tekst);
  if (antwoord.soort !== 'gevonden') throw new Error(`${tekst} geeft ${antwoord.soort}.`);
  return bezoekersplekVan(antwoord.vondst, echtePunten);
}

const kaart = (regio: string, punt?: Aardpunt): Kaartgegevens =>
  readKaart(writeKaart(initiatiefEntry({ regio }).data, punt));

describe('de plek van een bezoeker', () => {
  test('is bij een postcode precies die postcode, met haar samenwerkingsverbanden', () => {
    expect(plekVan('1091 AB')).toEqual({
      naam: '1091',
      punt: echtePunten.get(1091),
      verbanden: ['po2707', 'vo2708'],
      isPlaats: true,
    });
  });

  test('is bij een provincie het midden ervan, en geen plaats', () => {
    expect(plekVan('Provincie Utrecht')).toMatchObject({ isPlaats: false });
  });

  test('heeft geen punt als de punten er niet zijn, wel haar samenwerkingsverbanden', () => {
    const antwoord = zoek('1091');
    const plek = antwoord.soort === 'gevonden' ? bezoekersplekVan(antwoord.vondst, new Map()) : undefined;
    expect(plek).toMatchObject({ punt: undefined, verbanden: ['po2707', 'vo2708'] });
  });
});

describe('de volgorde', () => {
  const plek = plekVan('3511');
  const volgorde = (...kaarten: Kaartgegevens[]): Kaartgegevens[] =>
    kaarten.toSorted((a, b) => vergelijkNabijheid(nabijheidVan(a, plek), nabijheidVan(b, plek)));

  test('is eerst wat dichtbij is, dan wat in het eigen verband werkt, dan de rest', () => {
    const dichtbij = kaart('vo2705', utrecht);
    const ver = kaart('vo2602', zwolle);
    const eigenVerband = kaart(plek.verbanden.find((code) => code.startsWith('vo')) ?? '');
    const elders = kaart('vo2001');
    expect(volgorde(elders, eigenVerband, ver, dichtbij)).toEqual([dichtbij, ver, eigenVerband, elders]);
  });

  test('blijft gelijk bij gelijke afstand', () => {
    const [een, ander] = [kaart('vo2602', utrecht), kaart('vo2602', utrecht)];
    expect(volgorde(een, ander)[0]).toBe(een);
  });
});

describe('de woorden op een kaart', () => {
  test.each([
    [{ kilometers: 12.3, inVerband: false }, true, 'Ongeveer 12 km'],
    [{ kilometers: 0.2, inVerband: true }, true, 'Minder dan 1 km, werkt in uw samenwerkingsverband'],
    [{ inVerband: true }, true, 'Werkt in uw samenwerkingsverband'],
    [{ inVerband: true }, false, 'Werkt in deze regio'],
    [{ inVerband: false }, true, ''],
  ])('bij %j (een plaats: %s) zijn "%s"', (nabijheid, isPlaats, woorden) =>
    expect(nabijheidInWoorden(nabijheid, { isPlaats })).toBe(woorden),
  );
});
