import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { verzamelingen } from './catalogus.ts';
import { datapackage } from './datapackage.ts';
import { dcatCatalogus } from './dcat.ts';

const site = new URL('https://voorbeeld.example');
const verwijzing = z.strictObject({ '@id': z.url() });
const tekst = z.strictObject({ '@language': z.literal('nl'), '@value': z.string().min(1) });
const eu = z.strictObject({
  '@id': z.string().startsWith('http://publications.europa.eu/resource/authority/'),
});

// What DCAT-AP-NL 3.0 asks (Geonovum/DCAT-AP-NL30, shapes/dcat-ap-nl-SHACL.ttl and dcat-ap-SHACL.ttl). Strict: a property
// that is not known here is a mistake, although DCAT would let it pass.
const uitgever = z.strictObject({ '@id': z.url(), '@type': z.literal('foaf:Agent'), 'foaf:name': tekst });
const contact = z.strictObject({
  '@id': z.url(),
  '@type': z.literal('vcard:Kind'),
  'vcard:fn': tekst,
  'vcard:hasEmail': z.strictObject({ '@id': z.string().startsWith('mailto:') }),
});
const distributie = z.strictObject({
  '@id': z.url(),
  '@type': z.literal('dcat:Distribution'),
  'dct:title': tekst,
  'dcat:accessURL': verwijzing,
  'dcat:downloadURL': verwijzing,
  'dcat:mediaType': verwijzing,
  'dct:format': eu,
  'dct:license': verwijzing,
  'dct:language': eu,
  'dct:conformsTo': verwijzing.optional(),
});
const dataset = z.strictObject({
  '@id': z.url(),
  '@type': z.literal('dcat:Dataset'),
  'dct:identifier': z.string(),
  'dct:title': tekst,
  'dct:description': tekst,
  'dct:accessRights': eu,
  'dct:creator': verwijzing,
  'dct:publisher': verwijzing,
  'dcat:contactPoint': verwijzing,
  'dcat:theme': eu,
  'dcat:keyword': z.array(tekst),
  'dct:language': eu,
  'dct:spatial': eu,
  'dcat:landingPage': verwijzing,
  'dcat:distribution': z.array(distributie).min(1),
});
const catalogus = z.strictObject({
  '@context': z.record(z.string(), z.url()),
  '@id': z.url(),
  '@type': z.literal('dcat:Catalog'),
  'dct:title': tekst,
  'dct:description': tekst,
  'dct:publisher': uitgever,
  'dcat:contactPoint': contact,
  'dct:language': eu,
  'foaf:homepage': verwijzing,
  'dcat:dataset': z.array(dataset).min(1),
});

describe('de beschrijving in DCAT-AP-NL', () => {
  const beschreven = catalogus.parse(dcatCatalogus({ site, meldadres: 'redactie@voorbeeld.example' }));

  test('heeft alle verplichte eigenschappen, en noemt elke verzameling als CSV en als JSON', () => {
    const adressen = beschreven['dcat:dataset'].flatMap((set) =>
      set['dcat:distribution'].map((deel) => deel['dcat:downloadURL']['@id']),
    );
    expect(adressen).toEqual(
      verzamelingen.flatMap(({ naam }) =>
        ['csv', 'json'].map((einde) => `https://voorbeeld.example/data/v1/${naam}.${einde}`),
      ),
    );
  });

  test('verwijst naar de uitgever en het contact die erin staan, en kent elk voorvoegsel', () => {
    for (const set of beschreven['dcat:dataset']) {
      expect(set['dct:publisher']['@id']).toBe(beschreven['dct:publisher']['@id']);
      expect(set['dct:creator']['@id']).toBe(beschreven['dct:publisher']['@id']);
      expect(set['dcat:contactPoint']['@id']).toBe(beschreven['dcat:contactPoint']['@id']);
    }
    const gebruikt = [...JSON.stringify(beschreven).matchAll(/"(\w+):\w+":/g)].map(([, naam]) => naam);
    expect(gebruikt.filter((naam) => !(naam !== undefined && naam in beschreven['@context']))).toEqual([]);
  });
});

// The parts of the Data Package standard 2.0 (datapackage.org/standard) that are used here.
const veld = z.strictObject({
  name: z.string().regex(/^[a-z_]+$/),
  type: z.enum(['string', 'integer', 'date']),
  description: z.string().min(1),
  constraints: z.strictObject({ required: z.boolean(), unique: z.boolean() }).optional(),
});
const bron = z.strictObject({
  name: z.string(),
  type: z.literal('table'),
  path: z.string().regex(/^[a-z]+\.csv$/),
  title: z.string(),
  description: z.string(),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  dialect: z.strictObject({
    delimiter: z.literal(';'),
    lineTerminator: z.literal('\r\n'),
    quoteChar: z.literal('"'),
    doubleQuote: z.literal(true),
    header: z.literal(true),
  }),
  schema: z.strictObject({ fields: z.array(veld).min(1), primaryKey: z.array(z.string()).length(1) }),
});
const pakket = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name: z.string().regex(/^[-a-z0-9._/]+$/),
  id: z.url(),
  title: z.string(),
  description: z.string(),
  homepage: z.url(),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  keywords: z.array(z.string()),
  licenses: z
    .array(z.strictObject({ name: z.literal('CC-BY-4.0'), path: z.url(), title: z.string() }))
    .length(1),
  sources: z.array(z.strictObject({ title: z.string() })).min(1),
  resources: z.array(bron),
});

test('het Data Package beschrijft elke tabel, met een sleutel die een kolom is', () => {
  const { resources } = pakket.parse(datapackage(site));
  expect(resources.map(({ name }) => name)).toEqual(verzamelingen.map(({ naam }) => naam));
  for (const { schema } of resources) {
    const namen = schema.fields.map(({ name }) => name);
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen).toContain(schema.primaryKey[0]);
  }
});
