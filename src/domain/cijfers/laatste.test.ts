import { describe, expect, test } from 'vitest';
import { goedeGegevens } from '../../../tests/fixtures/goede-gegevens.ts';
import { cijferSchema, type Cijferreeks } from '../schema/cijfer.ts';
import { laatsteCijfer } from './laatste.ts';

const reeks = (punt: Record<string, unknown>): Cijferreeks =>
  cijferSchema.parse({
    ...goedeGegevens.cijfers,
    punten: [
      { schooljaar: '2017-2018', waarde: 4515 },
      { schooljaar: '2018-2019', waarde: 13_707, ...punt },
    ],
  });

describe('het laatste cijfer van een reeks', () => {
  test('heeft een punt tussen de duizendtallen', () => {
    expect(laatsteCijfer(reeks({}))).toEqual({
      getal: '13.707',
      schooljaar: '2018-2019',
      titel: 'Absoluut verzuim',
      bron: goedeGegevens.cijfers.bron[0],
    });
  });

  test('heet circa als de bron afrondt', () => {
    expect(laatsteCijfer(reeks({ ongeveer: true }))?.getal).toBe('circa 13.707');
  });

  test('noemt zijn eigen bron als die anders is', () => {
    const nos = { naam: 'NOS', titel: 'NOS, 2024' };
    const bron = [...goedeGegevens.cijfers.bron, nos];
    expect(
      laatsteCijfer({
        ...reeks({}),
        bron,
        punten: [{ schooljaar: '2018-2019', waarde: 1, volgens: ['NOS'] }],
      })?.bron,
    ).toEqual(nos);
  });

  test('is er niet zonder punten', () => {
    expect(laatsteCijfer({ ...reeks({}), punten: [] })).toBeUndefined();
  });
});
