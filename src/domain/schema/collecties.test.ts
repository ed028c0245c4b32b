import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goedeGegevens } from '../../../tests/fixtures/goede-gegevens.ts';
import { valuesOf } from '../taxonomy/vocabulary.ts';
import { collecties } from './collecties.ts';

const namen = valuesOf(collecties);

/** What is quoted is the editor's own text. */
const withoutQuoted = (message: string): string => message.replace(/".*"/s, '');

const engels =
  /\b(invalid|expected|received|required|input|string|number|boolean|array|object|int|integer|undefined|null|option|keys?)\b/i;

describe.each(namen)('een vermelding in %s', (naam) => {
  const { schema } = collecties[naam];
  const goed: Readonly<Record<string, unknown>> = goedeGegevens[naam];

  test('die klopt, komt er ongewijzigd door', () => {
    expect(schema.parse(goed)).toEqual(goed);
  });

  test('heeft geen sleutel die niet bestaat', () => {
    const { error } = schema.safeParse({ ...goed, auteur: 'Ans' });
    expect(error?.issues).toEqual([
      expect.objectContaining({ code: 'unrecognized_keys', keys: ['auteur'], path: [] }),
    ]);
  });

  test('is nooit alleen een tekst of een lijst', () => {
    for (const value of ['tekst', [], null, 5]) expect(schema.safeParse(value).success).toBe(false);
  });

  test('krijgt alleen meldingen in het Nederlands, wat er ook staat', () => {
    const junk = fc.record(
      Object.fromEntries(
        Object.keys(goed).map((key) => [key, fc.oneof(fc.jsonValue(), fc.constant(undefined))]),
      ),
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(junk, fc.jsonValue()), (value) => {
        for (const { message } of schema.safeParse(value).error?.issues ?? []) {
          expect(withoutQuoted(message)).not.toMatch(engels);
          expect(message).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('de verplichte sleutels', () => {
  const verplicht = {
    materialen: [
      'bron',
      'doelgroep',
      'onderwijssoort',
      'regio',
      'samenvatting',
      'status',
      'thema',
      'titel',
      'type',
      'uitgever',
    ],
    initiatieven: [
      'aanbieder',
      'bereik',
      'bron',
      'doelgroep',
      'kenmerken',
      'onderwijssoort',
      'regio',
      'samenvatting',
      'sector',
      'soort',
      'status',
      'titel',
    ],
    organisaties: ['bron', 'kosten', 'nietvoor', 'samenvatting', 'soort', 'titel', 'voor', 'waarvoor'],
    gids: ['kosten', 'meenemen', 'samenvatting', 'stap', 'titel', 'verwachten', 'wanneer'],
    nieuws: ['bron', 'datum', 'samenvatting', 'thema', 'titel'],
    achtergrond: ['bron', 'samenvatting', 'titel', 'volgorde'],
    paginas: ['samenvatting', 'titel'],
    samenwerkingsverbanden: ['gemeenten', 'naam', 'naambevestigd', 'sector'],
    begrippen: ['term'],
    cijfers: ['bron', 'eenheid', 'punten', 'titel', 'toelichting'],
    verzuimroute: ['bron', 'moment', 'taken', 'titel', 'volgorde'],
    getallen: ['bron', 'getallen', 'soort', 'titel', 'toelichting', 'van'],
    gebieden: ['naam'],
    verhuizingen: ['naar'],
    voorrang: ['als', 'eerst'],
    instellingen: ['meldadres'],
  };

  test.each(namen)('van %s ontbreken als er niets is ingevuld', (naam) => {
    const missing = collecties[naam].schema.safeParse({}).error?.issues.map(({ path }) => path.join('.'));
    expect(missing?.sort()).toEqual(verplicht[naam]);
  });
});
