import { describe, expect, test } from 'vitest';
import { maakNabijeNamen } from './nabije-namen.ts';

const nabij = maakNabijeNamen([
  'Hengelo',
  'Hengevelde',
  'Amsterdam',
  'Amstelveen',
  "'s-Gravenhage",
  'Ee',
  'Weesp',
]);

describe('namen die lijken op wat getypt is', () => {
  test.each([
    ['hengello', ['Hengelo']],
    ['Amstredam', ['Amsterdam']],
    ['sgravenhaage', ["'s-Gravenhage"]],
    ['Wesp', ['Weesp']],
    ['amst', ['Amsterdam', 'Amstelveen']],
    ['Heng', ['Hengelo', 'Hengevelde']],
  ])('%s: %j', (getypt, namen) => {
    expect(nabij(getypt)).toEqual(namen);
  });

  test.each(['', 'e', '🙂', 'Parijs', '1011', 'Амстердам', 'x'.repeat(10_000), 'amsterdam '.repeat(1000)])(
    'er zijn er geen bij iets heel anders (%#)',
    (getypt) => {
      expect(nabij(getypt)).toEqual([]);
    },
  );

  test('het zijn er hoogstens vijf, elke naam één keer', () => {
    const veel = maakNabijeNamen(['Berg A', 'Berg B', 'Berg C', 'Berg D', 'Berg E', 'Berg F', 'Berg-A']);
    const namen = veel('Berg');
    expect(namen).toHaveLength(5);
    expect(new Set(namen).size).toBe(5);
  });
});
