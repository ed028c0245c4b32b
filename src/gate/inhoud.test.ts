import fc from 'fast-check';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { leesInhoud, materiaalMdx, paginaMdx, vandaag } from '../../tests/fixtures/inhoudsmap.ts';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { collecties } from '../domain/schema/collecties.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import { readInhoud } from './inhoud.ts';
import { formatProbleem } from './probleem.ts';

describe('de hele inhoud lezen', () => {
  test('geeft de vermeldingen op volgorde van bestandsnaam', async () => {
    const { entries } = await leesInhoud({
      'paginas/over.mdx': paginaMdx(),
      'paginas/colofon.mdx': paginaMdx(),
      'paginas/2-jaar.mdx': paginaMdx(),
      'paginas/10-jaar.mdx': paginaMdx(),
    });
    expect(entries.paginas.map(({ id }) => id)).toEqual(['10-jaar', '2-jaar', 'colofon', 'over']);
  });

  test('geeft van elke vermelding het bestand, de gegevens en de tekst', async () => {
    const { entries } = await leesInhoud({ 'paginas/over.mdx': paginaMdx('Wie wij zijn.') });
    expect(entries.paginas[0]).toMatchObject({
      id: 'over',
      pad: 'src/content/paginas/over.mdx',
      data: { titel: 'Colofon' },
      body: 'Wie wij zijn.\n',
    });
  });

  test('meldt alle problemen van alle bestanden in één keer, op volgorde', async () => {
    const { problemen } = await leesInhoud({
      'paginas/over.mdx': paginaMdx('<b>vet</b>', 'auteur: Ans\n'),
      'paginas/colofon.txt': '',
      'begrippen/leeg.yaml': 'term: ""\nzieook: [Niet Goed]\n',
      'materialen/pact.mdx': materiaalMdx({ regio: 'vo9999' }),
    });
    expect(problemen.map(({ bestand, regel, soort }) => [bestand, regel, soort])).toEqual([
      ['src/content/begrippen/leeg.yaml', 1, 'leeg'],
      ['src/content/begrippen/leeg.yaml', 2, 'waarde'],
      ['src/content/materialen/pact.mdx', 6, 'regio-onbekend'],
      ['src/content/paginas/colofon.txt', 1, 'bestand-ongebruikt'],
      ['src/content/paginas/over.mdx', 4, 'sleutel-onbekend'],
      ['src/content/paginas/over.mdx', 6, 'mdx-html'],
      ['src/content/paginas/over.mdx', 6, 'mdx-html'],
    ]);
  });

  test('schrijft elk probleem als bestand, regel, kolom, wat en doe', async () => {
    const { problemen } = await leesInhoud({ 'paginas/over.mdx': paginaMdx('{x}', 'auteur: Ans\n') });
    expect(problemen).toHaveLength(3);
    for (const probleem of problemen) {
      expect(formatProbleem(probleem)).toMatch(/^src\/content\/paginas\/over\.mdx:\d+:\d+ {2}\S.* — \S.*\.$/);
    }
  });

  test('van een map die er niet is, geeft niets en geen problemen', async () => {
    const { entries, problemen } = await readInhoud(join(tmpdir(), 'deze-map-bestaat-niet'), vandaag);
    expect(problemen).toEqual([]);
    expect(Object.values(entries).flat()).toEqual([]);
    expect(Object.keys(entries)).toEqual(valuesOf(collecties));
  });
});

describe('verwijzingen in de inhoud', () => {
  test('een regio die niet bestaat, wordt gemeld waar zij staat', async () => {
    const { problemen } = await leesInhoud({
      'materialen/pact.mdx': materiaalMdx({ regio: '[landelijk, vo9999]' }),
    });
    expect(problemen).toEqual([
      {
        bestand: 'src/content/materialen/pact.mdx',
        regel: 6,
        kolom: 20,
        soort: 'regio-onbekend',
        wat: 'De regio "vo9999" bestaat niet',
        doe: 'verbeter de naam of code, of haal haar weg.',
      },
    ]);
  });

  test('één regio zonder lijst wordt gemeld waar zij staat', async () => {
    const { problemen } = await leesInhoud({ 'materialen/pact.mdx': materiaalMdx({ regio: 'vo9999' }) });
    expect(problemen).toEqual([expect.objectContaining({ soort: 'regio-onbekend', regel: 6, kolom: 8 })]);
  });

  test('een gemeente in een gebied wordt gemeld in het bestand van dat gebied', async () => {
    const { problemen } = await leesInhoud({
      'gebieden/gemeenten.yaml': 'gm0344:\n  naam: Utrecht\n',
      'gebieden/provincies.yaml': 'pv26:\n  naam: Utrecht\n  gemeenten:\n    - gm0344\n    - gm0307\n',
    });
    expect(problemen).toEqual([
      expect.objectContaining({ bestand: 'src/content/gebieden/provincies.yaml', regel: 5, kolom: 7 }),
    ]);
  });

  test('een begrip dat bestaat, mag genoemd worden', async () => {
    const { problemen } = await leesInhoud({
      'begrippen/leerplicht.yaml': 'term: leerplicht\nzieook: [leerrecht]\n',
      'begrippen/leerrecht.yaml': 'term: leerrecht\n',
    });
    expect(problemen).toEqual([]);
  });
});

describe('wat er ook in een bestand staat', () => {
  const lines = fc
    .array(
      fc.oneof(
        willekeurigeTekst,
        fc.constantFrom(
          '---',
          '',
          'titel: x',
          'titel: *x',
          '- &a',
          '? [a]',
          '!!set',
          '{',
          '<<: *a',
          '%YAML 1.1',
          '\t- x',
          '...',
        ),
      ),
    )
    .map((parts) => parts.join('\n'));
  const rommel = fc.oneof(
    lines,
    lines.map((text) => `---\n${text}\n---\n`),
    lines.map((text) => paginaMdx('Tekst.', `${text}\n`)),
    fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
  );
  const pad = fc.constantFrom(
    'materialen/x.mdx',
    'initiatieven/x.mdx',
    'begrippen/x.yaml',
    'cijfers/x.yaml',
    'samenwerkingsverbanden/x.yaml',
  );

  test('lezen loopt nooit vast en laat niets ongemerkt door', async () => {
    await fc.assert(
      fc.asyncProperty(pad, rommel, async (path, tekst) => {
        const { entries, problemen } = await leesInhoud({ [path]: tekst });
        expect(problemen.length).toBeGreaterThan(0);
        expect(Object.values(entries).flat()).toEqual([]);
        for (const { regel, kolom, wat, doe } of problemen) {
          expect(Math.min(regel, kolom)).toBeGreaterThanOrEqual(1);
          expect(wat).not.toBe('');
          expect(doe).not.toBe('');
        }
      }),
      { numRuns: 120 },
    );
  });
});

describe('de inhoud van deze toolbox', async () => {
  const { entries, problemen } = await readInhoud(fileURLToPath(new URL('../..', import.meta.url)), vandaag);

  test('heeft geen problemen', () => {
    expect(problemen.map(formatProbleem)).toEqual([]);
  });

  test('is compleet', () => {
    expect(entries.materialen).toHaveLength(182);
    expect(entries.initiatieven).toHaveLength(83);
    expect(entries.samenwerkingsverbanden).toHaveLength(152);
  });

  test.each([
    ['gemeenten', 'gm', 342],
    ['doorstroompuntregio’s', 'rmc', 40],
    ['provincies', 'pv', 12],
  ])('kent alle %s', (_naam, begin, aantal) => {
    expect(entries.gebieden.filter(({ id }) => id.startsWith(begin))).toHaveLength(aantal);
  });

  test('heeft van elke code een gebied van een bekende soort', () => {
    for (const { id } of entries.gebieden) expect(id).toMatch(/^(gm\d{4}|pv\d{2}|rmc\d{2})$/);
    for (const { id } of entries.samenwerkingsverbanden) expect(id).toMatch(/^(po|vo)\d{4}$/);
  });

  test('noemt geen code en geen bestandsnaam twee keer', () => {
    for (const list of Object.values(entries)) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });
});
