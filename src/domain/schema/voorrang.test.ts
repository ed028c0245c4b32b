import { describe, expect, test } from 'vitest';
import { voorrangSchema } from './voorrang.ts';

const meldingen = (waarde: unknown): string[] =>
  (voorrangSchema.safeParse(waarde).error?.issues ?? []).map(({ message }) => message);

const goed = { als: ['boete'], eerst: ['materialen/richtlijn'] };

describe('een vraag met voorrang', () => {
  test('noemt haar woorden en de vermeldingen die eerst komen', () => {
    expect(voorrangSchema.parse(goed)).toEqual(goed);
  });

  test.each([
    [{ ...goed, als: [] }, 'Noem minstens één vraag.'],
    [{ ...goed, eerst: [] }, 'Noem minstens één vermelding.'],
    [{ ...goed, eerst: Array(7).fill('materialen/x') }, 'Noem hoogstens zes vermeldingen.'],
  ])('%j wordt geweigerd', (waarde, melding) => {
    expect(meldingen(waarde)).toContain(melding);
  });

  test.each(['richtlijn', 'gids/stap', 'materialen/', 'materialen', 'materialen/a/b', '/materialen/a'])(
    '"%s" is geen vermelding',
    (id) => {
      expect(meldingen({ ...goed, eerst: [id] })).toEqual([
        'Schrijf map en bestandsnaam, zoals materialen/thuiszitterspact.',
      ]);
    },
  );

  test('heeft geen andere sleutels', () => {
    expect(meldingen({ ...goed, daarna: [] })).toHaveLength(1);
  });
});
