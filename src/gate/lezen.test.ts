import { describe, expect, test } from 'vitest';
import { leesInhoud, materiaalMdx, paginaMdx, problemenVan } from '../../tests/fixtures/inhoudsmap.ts';

const windows1252 = (tekst: string): Buffer => Buffer.from(tekst, 'latin1');

describe('de tekens van een bestand', () => {
  test('een bestand in Windows-1252 wordt geweigerd, met de plek van het eerste onleesbare teken', async () => {
    const problemen = await problemenVan('paginas/over.mdx', windows1252(paginaMdx('Beëindigd.')));
    expect(problemen).toEqual([
      expect.objectContaining({
        soort: 'codering',
        regel: 5,
        kolom: 3,
        doe: 'bewaar het bestand opnieuw en kies UTF-8.',
      }),
    ]);
  });

  test('een bestand in UTF-8 mag elk teken bevatten, ook het vervangteken zelf', async () => {
    expect(await problemenVan('paginas/over.mdx', paginaMdx('Beëindigd 😀 \uFFFD'))).toEqual([]);
  });

  test('regels die eindigen zoals Windows dat doet, worden gemeld; al het andere ook', async () => {
    const tekst = paginaMdx('Tekst <b>vet</b>').replaceAll('\n', '\r\n');
    expect(await problemenVan('paginas/over.mdx', tekst)).toEqual([
      expect.objectContaining({ soort: 'regeleinden', regel: 1, kolom: 4 }),
      expect.objectContaining({ soort: 'mdx-html', regel: 5, kolom: 7 }),
      expect.objectContaining({ soort: 'mdx-html', regel: 5, kolom: 13 }),
    ]);
  });
});

describe('de kop van een bestand', () => {
  test.each([
    ['zonder kop', 'Alleen tekst.\n', 'kop-ontbreekt', 1],
    ['zonder einde', '---\ntitel: Over\n', 'kop-open', 1],
    ['pas na een lege regel', `\n${paginaMdx()}`, 'kop-ontbreekt', 2],
    ['leeg', '', 'leeg-bestand', 1],
  ])('een bestand %s wordt geweigerd', async (_geval, tekst, soort, regel) => {
    expect(await problemenVan('paginas/over.mdx', tekst)).toEqual([
      expect.objectContaining({ soort, regel, kolom: 1 }),
    ]);
  });

  test('een streep verderop in de tekst hoort bij de tekst', async () => {
    const { entries, problemen } = await leesInhoud({
      'paginas/over.mdx': paginaMdx('Boven\n\n---\n\nOnder'),
    });
    expect(problemen).toEqual([]);
    expect(entries.paginas[0]?.body).toBe('Boven\n\n---\n\nOnder\n');
  });

  test('een lege kop mist alles', async () => {
    const [probleem] = await problemenVan('paginas/over.mdx', '---\n---\nTekst.\n');
    expect(probleem).toMatchObject({ soort: 'vorm', wat: 'De gegevens kloppen niet' });
  });
});

describe('de YAML van een bestand', () => {
  test('een dubbele punt in een tekst zonder aanhalingstekens wordt uitgelegd', async () => {
    const tekst = materiaalMdx({ titel: 'Thuiszitters: een pact' });
    expect(await problemenVan('materialen/pact.mdx', tekst)).toEqual([
      expect.objectContaining({
        soort: 'dubbele-punt',
        regel: 2,
        wat: 'Er staat een dubbele punt in de tekst',
      }),
    ]);
  });

  test('een sleutel die er twee keer staat, wordt gemeld waar hij voor de tweede keer staat', async () => {
    expect(await problemenVan('paginas/over.mdx', paginaMdx('Tekst.', 'titel: Nog een\n'))).toEqual([
      expect.objectContaining({ soort: 'sleutel-dubbel', regel: 4, kolom: 1 }),
    ]);
  });

  test('een tab om in te springen wordt uitgelegd', async () => {
    const problemen = await problemenVan(
      'begrippen/leerplicht.yaml',
      'term: leerplicht\nzieook:\n\t- leerrecht\n',
    );
    expect(problemen).toContainEqual(
      expect.objectContaining({ soort: 'tab', regel: 3, wat: 'Hier staat een tab' }),
    );
  });

  test.each(['*let op', '*', '&co', '&co tekst', '!let op', '!!binary aGFsbG8='])(
    'een titel die met een YAML-teken begint, raakt niet stilletjes iets kwijt: %s',
    async (titel) => {
      const problemen = await problemenVan('materialen/pact.mdx', materiaalMdx({ titel }));
      expect(problemen).toContainEqual(expect.objectContaining({ soort: 'yaml-teken', regel: 2 }));
    },
  );

  test('een titel in sterretjes tussen aanhalingstekens mag', async () => {
    expect(await problemenVan('materialen/pact.mdx', materiaalMdx({ titel: '"*let op*"' }))).toEqual([]);
  });

  test('verwijzingen binnen YAML kunnen het lezen niet laten vastlopen', async () => {
    const bom = [
      'a: &a [x, x]',
      'b: &b [*a, *a, *a, *a, *a, *a]',
      'c: &c [*b, *b, *b, *b, *b, *b]',
      'd: [*c, *c, *c]',
    ];
    for (const tekst of [bom.join('\n'), 'term: &a [*a]']) {
      const problemen = await problemenVan('begrippen/bom.yaml', tekst);
      expect(problemen).toContainEqual(expect.objectContaining({ soort: 'yaml-teken', regel: 1 }));
    }
  });

  test('een datum blijft tekst', async () => {
    const { entries } = await leesInhoud({
      'materialen/pact.mdx': materiaalMdx({ gecontroleerd: '2026-10-01' }),
    });
    expect(entries.materialen[0]?.data).toMatchObject({ gecontroleerd: '2026-10-01' });
  });

  test('een datum blijft tekst, ook als het bestand om een oude YAML vraagt', async () => {
    const oud = '%YAML 1.1\n---\nterm: 2026-10-01\n';
    const { entries } = await leesInhoud({ 'begrippen/datum.yaml': oud });
    expect(entries.begrippen[0]?.data).toEqual({ term: '2026-10-01' });
  });

  test('nee en ja blijven woorden', async () => {
    const { entries } = await leesInhoud({ 'begrippen/nee.yaml': 'term: no\nsynoniemen: [yes, on, off]\n' });
    expect(entries.begrippen[0]?.data).toEqual({ term: 'no', synoniemen: ['yes', 'on', 'off'] });
  });
});

describe('de sleutels van een bestand', () => {
  test('een onbekende sleutel wordt gemeld waar de sleutel staat', async () => {
    expect(await problemenVan('paginas/over.mdx', paginaMdx('Tekst.', 'auteur: Ans\n'))).toEqual([
      expect.objectContaining({
        soort: 'sleutel-onbekend',
        regel: 4,
        kolom: 1,
        wat: 'De sleutel "auteur" bestaat niet',
      }),
    ]);
  });

  test('een onbekende sleutel met een lijst eronder wordt gemeld waar de sleutel staat', async () => {
    expect(await problemenVan('paginas/over.mdx', paginaMdx('Tekst.', 'themas:\n  - verzuim\n'))).toEqual([
      expect.objectContaining({ soort: 'sleutel-onbekend', regel: 4, kolom: 1 }),
    ]);
  });

  test('een onbekende sleutel binnen een andere wordt gemeld waar hij staat', async () => {
    const tekst =
      'titel: T\neenheid: e\ntoelichting: t\npunten:\n  - schooljaar: 2018-2019\n    waarde: 5\n    bronn: x\nbron:\n  - naam: NJi\n    titel: NJi\n';
    expect(await problemenVan('cijfers/thuis.yaml', tekst)).toEqual([
      expect.objectContaining({
        soort: 'sleutel-onbekend',
        regel: 7,
        kolom: 5,
        wat: 'De sleutel "bronn" bestaat niet',
      }),
    ]);
  });

  test.each(['uitgever', 'type', 'regio', 'doelgroep'])('dat %s ontbreekt, wordt zo gezegd', async (key) => {
    expect(await problemenVan('materialen/pact.mdx', materiaalMdx({ [key]: undefined }))).toEqual([
      {
        bestand: 'src/content/materialen/pact.mdx',
        regel: 2,
        kolom: 1,
        soort: 'sleutel-ontbreekt',
        wat: `"${key}" ontbreekt`,
        doe: `voeg een regel toe met "${key}:".`,
      },
    ]);
  });

  test('een waarde van de verkeerde soort ontbreekt niet maar klopt niet', async () => {
    expect(await problemenVan('materialen/pact.mdx', materiaalMdx({ titel: '2019' }))).toEqual([
      expect.objectContaining({
        soort: 'vorm',
        regel: 2,
        kolom: 8,
        wat: '"titel" klopt niet',
        doe: 'Hier hoort een tekst.',
      }),
    ]);
  });

  test('een verkeerde regiocode wordt gemeld op zijn plek in de lijst', async () => {
    expect(await problemenVan('materialen/pact.mdx', materiaalMdx({ regio: '[landelijk, VO2708]' }))).toEqual(
      [
        expect.objectContaining({
          soort: 'regio-onbekend',
          regel: 6,
          kolom: 20,
          wat: '"regio" klopt niet: "VO2708"',
        }),
      ],
    );
  });

  test('een waarde buiten de woordenlijst wordt gemeld met wat er wel kan', async () => {
    const [probleem] = await problemenVan('materialen/pact.mdx', materiaalMdx({ status: 'geldig' }));
    expect(probleem).toMatchObject({
      regel: 11,
      kolom: 9,
      soort: 'woordenlijst',
      wat: '"status" klopt niet: "geldig" staat niet in de lijst',
      doe: 'Kies uit: actueel, verouderd, vervallen.',
    });
  });
});

describe('een bestand met een lijst vermeldingen', () => {
  test('geeft een vermelding per sleutel', async () => {
    const { entries } = await leesInhoud({
      'gebieden/gemeenten.yaml': 'gm0344:\n  naam: Utrecht\ngm0363:\n  naam: Amsterdam\n',
    });
    expect(entries.gebieden.map(({ id, data }) => [id, data])).toEqual([
      ['gm0344', { naam: 'Utrecht' }],
      ['gm0363', { naam: 'Amsterdam' }],
    ]);
  });

  test('houdt de goede vermeldingen en meldt de foute op hun regel', async () => {
    const { entries, problemen } = await leesInhoud({
      'gebieden/gemeenten.yaml': 'gm0344:\n  naam: Utrecht\ngm0363:\n  naam: ""\n',
    });
    expect(entries.gebieden.map(({ id }) => id)).toEqual(['gm0344']);
    expect(problemen).toEqual([
      expect.objectContaining({ regel: 4, kolom: 9, wat: 'Achter "naam" staat niets' }),
    ]);
  });

  test.each(['- gm0344\n- gm0363\n', 'gemeenten\n'])('is een lijst met sleutels, niet %j', async (tekst) => {
    expect(await problemenVan('gebieden/gemeenten.yaml', tekst)).toEqual([
      expect.objectContaining({ soort: 'vorm', wat: 'Dit bestand is geen lijst' }),
    ]);
  });
});

describe('de naam van een bestand', () => {
  test.each([
    'paginas/over.md',
    'paginas/over.yaml',
    'paginas/OVER.MDX',
    'begrippen/verzuim.mdx',
    'paginas/.over.mdx',
    'paginas/_over.mdx',
    'paginas/.mdx',
  ])('%s wordt niet ongemerkt overgeslagen', async (pad) => {
    expect(await problemenVan(pad, paginaMdx())).toEqual([
      expect.objectContaining({
        bestand: `src/content/${pad}`,
        soort: 'bestand-ongebruikt',
        wat: 'Dit bestand wordt niet gebruikt',
      }),
    ]);
  });

  test.each([
    'Over.mdx',
    'over ons.mdx',
    'beëindigd.mdx',
    'over_ons.mdx',
    '-over.mdx',
    'over--ons.mdx',
    `${'over-'.repeat(12)}ons.mdx`,
  ])('%s kan geen webadres worden', async (naam) => {
    expect(await problemenVan(`paginas/${naam}`, paginaMdx())).toEqual([
      expect.objectContaining({
        soort: 'bestandsnaam',
        doe: 'gebruik kleine letters, cijfers en streepjes, hoogstens 60 tekens.',
      }),
    ]);
  });
});
