import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goedeGegevens } from '../../../tests/fixtures/goede-gegevens.ts';
import { cijferSchema } from './cijfer.ts';

const meldingen = (afwijking: Record<string, unknown>): string[] =>
  cijferSchema
    .safeParse({ ...goedeGegevens.cijfers, ...afwijking })
    .error?.issues.map(({ message }) => message) ?? [];

const metSchooljaar = (schooljaar: unknown): string[] => meldingen({ punten: [{ schooljaar, waarde: 1 }] });

describe('een schooljaar', () => {
  test('eindigt precies één jaar na zijn begin', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9997 }),
        fc.integer({ min: -1, max: 1 }),
        (start, afwijking) => {
          const goed = afwijking === 0;
          expect(metSchooljaar(`${start}-${start + 1 + afwijking}`)).toEqual(
            goed ? [] : ['Dit is geen schooljaar.'],
          );
        },
      ),
    );
  });

  test.each(['2018', '2018-19', '2018/2019', '2018 - 2019'])('wordt niet geschreven als %s', (value) => {
    expect(metSchooljaar(value)[0]).toBe('Schrijf het schooljaar als 2018-2019.');
  });

  test('geldt ook bij een breuk in de reeks', () => {
    expect(meldingen({ breuken: [{ schooljaar: '2018-2020', reden: 'Anders geteld.' }] })).toEqual([
      'Dit is geen schooljaar.',
    ]);
  });
});

describe('een cijferreeks', () => {
  test('heeft minstens één punt', () => {
    expect(meldingen({ punten: [] })).toEqual(['Vul minstens één waarde in.']);
  });

  test.each([-1, 1.5, '4.790'])('kent geen aantal leerlingen van %j', (waarde) => {
    expect(meldingen({ punten: [{ schooljaar: '2018-2019', waarde }] })).toHaveLength(1);
  });

  test('kan nul leerlingen tellen', () => {
    expect(meldingen({ punten: [{ schooljaar: '2018-2019', waarde: 0 }] })).toEqual([]);
  });
});
