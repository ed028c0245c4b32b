import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { verwijzingen } from '../domain/integrity/verwijzingen.ts';
import { collecties } from '../domain/schema/collecties.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';
import { readInhoud } from '../gate/inhoud.ts';
import { bekendeNamen } from './bekende-namen.ts';
import { jsonSchema, jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { schemaMetNamen } from './schema-met-namen.ts';
import { snippets } from './snippets.ts';
import { soorten } from './soorten.ts';
import { vscodeBestanden } from './vscode.ts';

const inhoud = await readInhoud(process.cwd(), '2100-01-01');
const namen = bekendeNamen(inhoud);
const collectienamen = valuesOf(collecties);

/** Every part of a schema, with the path to it. */
function partsOf(schema: JsonSchema, pad = ''): [pad: string, schema: JsonSchema][] {
  const below = [
    ...Object.entries(schema.properties ?? {}).map(([key, part]) => [`${pad}/${key}`, part] as const),
    ...(schema.items ? [[`${pad}[]`, schema.items] as const] : []),
    ...(schema.anyOf ?? []).map((part, index) => [`${pad}|${index}`, part] as const),
  ];
  return [[pad, schema], ...below.flatMap(([path, part]) => partsOf(part, path))];
}

/** The lists of entries may lag behind the content: adding an entry must never ask for a step by a programmer. */
const withoutEntries = z
  .looseObject({ definitions: z.record(z.string(), z.unknown()).optional() })
  .transform(({ definitions = {}, ...rest }) => ({
    ...rest,
    definitions: { gebied: definitions['gebied'], gemeente: definitions['gemeente'] },
    lijsten: Object.keys(definitions),
  }));
const comparable = (tekst: string): unknown => withoutEntries.parse(JSON.parse(tekst));

describe('de hulp voor VS Code', () => {
  test.each([...vscodeBestanden(namen)])('%s is bijgewerkt (zo niet: npm run schemas)', (pad, tekst) => {
    expect(comparable(readFileSync(pad, 'utf8')), 'Voer npm run schemas uit en bewaar het resultaat').toEqual(
      comparable(tekst),
    );
  });

  test('wordt niet genegeerd door git', () => {
    expect(readFileSync('.gitignore', 'utf8')).not.toMatch(/vscode|snippets/);
  });

  test('wijst elk YAML-bestand naar een schema dat bestaat', () => {
    const bestanden = vscodeBestanden(namen);
    const { 'yaml.schemas': schemas } = z
      .object({ 'yaml.schemas': z.record(z.string(), z.string()) })
      .parse(JSON.parse(bestanden.get('.vscode/settings.json') ?? ''));
    expect(Object.keys(schemas).every((pad) => bestanden.has(pad.replace('./', '')))).toBe(true);
    expect(Object.values(schemas)).toContain('src/content/begrippen/*.yaml');
  });
});

describe.each(collectienamen)('het schema van %s', (naam) => {
  const schema = jsonSchemaOf(naam);
  const parts = partsOf(schema);

  test('legt elk veld uit, ook in een groep', () => {
    const fields = parts.filter(([pad]) => /\/[^[\]|/]+$/.test(pad));
    expect(fields.filter(([, { description = '' }]) => !/^[A-Z].*\.$|\?$/.test(description))).toEqual([]);
  });

  test('vraagt precies wat de poort vraagt', () => {
    const missing = collecties[naam].schema.safeParse({}).error?.issues.map(({ path }) => path[0]);
    expect(schema.required?.toSorted()).toEqual(missing?.toSorted());
  });

  test('kent geen andere sleutels', () => {
    const groups = parts.filter(([, { properties }]) => properties);
    expect(groups.length).toBeGreaterThan(0);
    expect(groups.every(([, group]) => group['additionalProperties'] === false)).toBe(true);
  });

  test('zegt bij elke waarde uit een vaste lijst hoe zij heet', () => {
    for (const [pad, { enum: values, enumDescriptions }] of parts) {
      if (values) expect([pad, enumDescriptions?.length]).toEqual([pad, values.length]);
    }
  });

  test('zegt bij een verkeerde schrijfwijze wat de poort ook zegt', () => {
    for (const [pad, { pattern, patternErrorMessage }] of parts) {
      if (pattern !== undefined)
        expect([pad, patternErrorMessage]).toEqual([pad, expect.stringMatching(/^(Schrijf|Vul) /)]);
    }
  });
});

describe('waarnaar verwezen wordt', () => {
  const listed = (collectie: (typeof verwijzingen)[number][0], doel: string): readonly string[] => {
    const { definitions } = z
      .object({ definitions: z.record(z.string(), jsonSchema) })
      .parse(schemaMetNamen(collectie, namen));
    const list = definitions[doel];
    return list?.enum ?? list?.anyOf?.[0]?.enum ?? [];
  };

  test.each(verwijzingen)('%s: alles wat bij %s staat, is te kiezen', (collectie, sleutel, doel) => {
    const list = new Set(listed(collectie, doel));
    const used = inhoud.entries[collectie].flatMap(({ data }) => data[sleutel] ?? []);
    expect(used.filter((value) => typeof value !== 'string' || !list.has(value))).toEqual([]);
    expect(list.size).toBeGreaterThan(0);
  });

  test('een regio heet zoals op de site, en andere codes passen niet', () => {
    const text = JSON.stringify(schemaMetNamen('materialen', namen));
    expect(text).toContain('"Provincie Noord-Holland"');
    expect(listed('materialen', 'gebied')).toContain('landelijk');
    expect(listed('samenwerkingsverbanden', 'gebied').every((code) => code.startsWith('pv'))).toBe(true);
  });

  test('een materiaal dat nieuwer is dan de lijst, past ook', () => {
    const { definitions } = z
      .object({ definitions: z.record(z.string(), jsonSchema) })
      .parse(schemaMetNamen('gids', namen));
    expect(definitions['materiaal']?.anyOf?.[1]?.pattern).toBe('^[a-z0-9-]+$');
  });
});

describe('wat er getypt mag worden', () => {
  test('een bron of regio mag los staan, een doelgroep niet', () => {
    const { properties = {} } = jsonSchemaOf('materialen');
    expect(properties['bron']?.anyOf).toHaveLength(2);
    expect(properties['regio']?.anyOf).toHaveLength(2);
    expect(properties['doelgroep']?.type).toBe('array');
  });

  test('een webadres is als webadres te herkennen', () => {
    expect(jsonSchemaOf('materialen').properties?.['url']).toMatchObject({ type: 'string', format: 'uri' });
  });

  test('een brondatum mag een jaar zijn dat YAML als getal leest', () => {
    expect(jsonSchemaOf('initiatieven').properties?.['brondatum']?.anyOf?.[1]?.type).toBe('integer');
  });
});

describe('de snippets', () => {
  test('er is er één per collectie', () => {
    expect(
      Object.values(soorten)
        .map(({ collectie }) => collectie)
        .toSorted(),
    ).toEqual(collectienamen.toSorted());
  });

  test.each(Object.entries(snippets()))(
    '%s vraagt de verplichte sleutels in de volgorde van het schema',
    (noun, { body }) => {
      const soort = Object.entries(soorten).find(([naam]) => naam === noun)?.[1];
      const { required = [], properties = {} } = jsonSchemaOf(soort?.collectie ?? 'paginas');
      const keys = body.flatMap((line) => /^(?:  )?([a-z]+):/.exec(line)?.[1] ?? []);
      expect(keys.filter((key) => key in properties)).toEqual(
        Object.keys(properties).filter((key) => required.includes(key)),
      );
    },
  );

  test('een vaste lijst is een keuzelijst', () => {
    expect(snippets()['materiaal']?.body).toContain('status: ${10|actueel,verouderd,vervallen|}');
  });
});
