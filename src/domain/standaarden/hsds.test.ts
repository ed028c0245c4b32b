import { describe, expect, test } from 'vitest';
import { hsdsRegels } from '../../../tests/fixtures/hsds-regels.ts';
import { initiatiefEntry, type Initiatiefafwijking } from '../../../tests/fixtures/initiatief.ts';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import { initiatiefstatussen } from '../taxonomy/status.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import type { HsdsDienst } from './hsds-model.ts';
import { hsdsPagina } from './hsds.ts';
import { uuidVanNaam } from './uuid.ts';

const omgeving = { site: new URL('https://voorbeeld.example/'), gebieden: kleineGebieden };

async function dienst(afwijking: Initiatiefafwijking = {}): Promise<HsdsDienst> {
  const { contents } = await hsdsPagina([initiatiefEntry(afwijking)], omgeving);
  const [eerste] = contents;
  if (!eerste) throw new Error('Er is geen dienst.');
  return eerste;
}

const kenmerken = async (afwijking: Initiatiefafwijking = {}): Promise<string[]> =>
  (await dienst(afwijking)).attributes.map(
    ({ link_type, value, taxonomy_term }) =>
      `${link_type}:${taxonomy_term.code}${value === undefined ? '' : `=${value}`}`,
  );

describe('een initiatief als dienst van HSDS', () => {
  test.each<[string, Initiatiefafwijking]>([
    ['een gewoon initiatief', {}],
    [
      'een initiatief met alles erop en eraan',
      {
        url: 'https://www.tussenplek.nl/',
        gecontroleerd: '2026-10-01',
        waarschuwing: 'Bel eerst.',
        regio: ['gm0344', 'pv26', 'po0001', 'rmc21', 'landelijk'],
      },
    ],
    [
      'een online initiatief met zo min mogelijk gegevens',
      {
        soort: 'online',
        plaats: undefined,
        gemeente: undefined,
        leeftijd: undefined,
        brondatum: undefined,
        regio: ['landelijk'],
      },
    ],
    ['een naam met vreemde tekens', { id: 'x', titel: '"<b>\u2028 é', aanbieder: '\\ & Zn.' }],
  ])('%s houdt zich aan de regels van HSDS 3.0', async (_naam, afwijking) => {
    const pagina = await hsdsPagina([initiatiefEntry(afwijking)], omgeving);
    expect(hsdsRegels.safeParse(JSON.parse(JSON.stringify(pagina))).error).toBeUndefined();
  });

  test('neemt over wat bekend is', async () => {
    expect(
      await dienst({
        url: 'https://www.tussenplek.nl/',
        gecontroleerd: '2026-10-01',
        waarschuwing: 'Bel eerst.',
      }),
    ).toMatchObject({
      id: await uuidVanNaam('initiatieven/tussenplek'),
      name: 'De Tussenplek',
      description: 'Een rustige plek in Utrecht voor leerlingen die een tijd niet naar school gaan.',
      url: 'https://www.tussenplek.nl/',
      status: 'active',
      eligibility_description:
        'Leerlingen: Zit thuis; Autisme. Onderwijs: Voortgezet onderwijs (vo). Leeftijd: 12 tot en met 18 jaar.',
      minimum_age: 12,
      maximum_age: 18,
      assured_date: '2026-10-01',
      alert: 'Bel eerst.',
      organization: { name: 'Stichting De Tussenplek' },
      service_at_locations: [{ location: { location_type: 'physical', name: 'Utrecht' } }],
    });
  });

  test('verzint niet wat niet bekend is', async () => {
    const velden = Object.keys(
      await dienst({ plaats: undefined, gemeente: undefined, leeftijd: undefined, brondatum: undefined }),
    );
    for (const veld of [
      'url',
      'minimum_age',
      'maximum_age',
      'assured_date',
      'alert',
      'languages',
      'last_modified',
    ])
      expect(velden).not.toContain(veld);
  });

  test('zonder hoogste leeftijd heeft alleen een laagste', async () => {
    const { minimum_age, maximum_age } = await dienst({ leeftijd: { van: 4 } });
    expect([minimum_age, maximum_age]).toEqual([4, undefined]);
  });

  test('zegt met elke status wat HSDS kent, en houdt de eigen status ernaast', async () => {
    const gevonden = await Promise.all(
      valuesOf(initiatiefstatussen).map(async (status) => [status, (await dienst({ status })).status]),
    );
    expect(Object.fromEntries(gevonden)).toEqual({
      actief: 'active',
      onbekend: 'inactive',
      'tijdelijk-gesloten': 'temporarily closed',
      beëindigd: 'defunct',
    });
    expect(await kenmerken({ status: 'onbekend' })).toContain('status:onbekend');
  });

  test('noemt elke regio met de code van wie erover gaat', async () => {
    const { service_areas } = await dienst({ regio: ['gm0344', 'po2699', 'landelijk'] });
    expect(service_areas.map(({ name, extent, uri }) => [name, extent, uri])).toEqual([
      ['Gemeente Utrecht', 'cbs-gemeente:GM0344', 'https://identifier.overheid.nl/tooi/id/gemeente/gm0344'],
      ['Eem en Gooi (PO2699)', 'swv:PO2699', 'https://voorbeeld.example/regios/po2699.html'],
      ['Landelijk', 'iso-3166-1:NL', 'https://voorbeeld.example/regios/landelijk.html'],
    ]);
  });

  test('heeft de woorden van de toolbox als kenmerken, met de pagina en de datum van de bron', async () => {
    expect(await kenmerken()).toEqual([
      'soort:plek',
      'sector:onderwijs-zorg',
      'bereik:regionaal',
      'doelgroep:thuiszitters',
      'doelgroep:autisme',
      'onderwijssoort:vo',
      'status:actief',
      'gegeven:pagina=https://voorbeeld.example/initiatieven/tussenplek.html',
      'gegeven:brondatum=2024-05',
    ]);
  });

  test('online zonder plaats is er op het web', async () => {
    const { service_at_locations } = await dienst({
      bereik: 'online',
      plaats: undefined,
      gemeente: undefined,
      url: 'https://www.tussenplek.nl/',
    });
    expect(service_at_locations).toMatchObject([
      { location: { location_type: 'virtual', name: 'Online', url: 'https://www.tussenplek.nl/' } },
    ]);
  });
});

describe('de lijst van diensten', () => {
  const drie = ['c', 'a', 'b'].map((id) => initiatiefEntry({ id }));

  test('is gelijk in welke volgorde de bestanden ook gelezen zijn, en op elk adres', async () => {
    const eerste = await hsdsPagina(drie, omgeving);
    expect(await hsdsPagina(drie.toReversed(), omgeving)).toEqual(eerste);
    const elders = await hsdsPagina(drie, { ...omgeving, site: new URL('https://elders.example/') });
    expect(elders.contents.map(({ id }) => id)).toEqual(eerste.contents.map(({ id }) => id));
  });

  test('geeft alles een eigen id, en een aanbieder steeds hetzelfde', async () => {
    const { contents } = await hsdsPagina(drie, omgeving);
    const eigen = contents.flatMap(({ id, service_areas, service_at_locations, attributes }) => [
      id,
      ...[...service_areas, ...service_at_locations, ...attributes].map((deel) => deel.id),
      ...service_at_locations.map(({ location }) => location.id),
    ]);
    expect(new Set(eigen).size).toBe(eigen.length);
    expect(new Set(contents.map(({ organization }) => organization.id)).size).toBe(1);
  });

  test('zonder initiatieven is leeg', async () => {
    const pagina = await hsdsPagina([], omgeving);
    expect(pagina).toMatchObject({ total_items: 0, size: 0, empty: true, contents: [] });
    expect(hsdsRegels.safeParse(pagina).error).toBeUndefined();
  });

  test('wordt niet gemaakt met een regio die geen code is', async () => {
    const { id, data } = initiatiefEntry();
    await expect(hsdsPagina([{ id, data: { ...data, regio: ['Utrecht'] } }], omgeving)).rejects.toThrow(
      'initiatieven/tussenplek noemt de regio "Utrecht"',
    );
  });
});
