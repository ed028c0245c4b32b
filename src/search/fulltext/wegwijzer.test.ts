import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeKent, parseWegwijzer } from './wegwijzer.ts';

const kent = makeKent(['5', 'leerplicht', 'leerrecht', 'thuiszitters', 'vo', 'zorgplicht'].join('\n'));

describe('of de index een woord kent', () => {
  test.each(['leerplicht', 'thuiszitters', '5', 'vo'])('%s staat erin', (woord) => {
    expect(kent(woord)).toBe(true);
  });

  test.each(['thuiszitter', 'thuiszittend', 'leerplichtig'])(
    '%s heeft hetzelfde begin, het einde mag anders',
    (woord) => {
      expect(kent(woord)).toBe(true);
    },
  );

  test.each(['autisme', 'plicht', 'zitters', 'xqz', 'leesbril', 'thuisbezorgd'])(
    '%s kent de index niet',
    (woord) => {
      expect(kent(woord)).toBe(false);
    },
  );

  test('een lege index kent geen enkel woord', () => {
    expect(makeKent('')('verzuim')).toBe(false);
  });

  test('elk woord van de index wordt herkend', () => {
    const woord = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.uniqueArray(woord, { minLength: 1 }), (woorden) => {
        const kentZe = makeKent(woorden.toSorted().join('\n'));
        for (const bekend of woorden) expect(kentZe(bekend)).toBe(true);
      }),
    );
  });
});

describe('de wegwijzer lezen', () => {
  test('geeft terug wat er geschreven is', () => {
    const wegwijzer = { ids: { nl_1: 'materialen/pact' }, woorden: 'pact\nverzuim' };
    expect(parseWegwijzer(JSON.stringify(wegwijzer))).toEqual(wegwijzer);
  });

  test.each([
    '',
    '{',
    'null',
    '[]',
    '"tekst"',
    '{}',
    '{"ids":{}}',
    '{"ids":null,"woorden":""}',
    '{"ids":{},"woorden":1}',
  ])('merkt dat %s geen wegwijzer is', (json) => {
    expect(() => parseWegwijzer(json)).toThrow();
  });
});
