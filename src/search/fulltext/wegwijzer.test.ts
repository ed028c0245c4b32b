import { describe, expect, test } from 'vitest';
import { parseWegwijzer } from './wegwijzer.ts';

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
