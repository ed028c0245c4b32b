import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { goedeGegevens } from '../../../tests/fixtures/goede-gegevens.ts';
import { cijferSchema } from './cijfer.ts';
import { getalSchema } from './getal.ts';

const meldingen = (afwijking: Record<string, unknown>): string[] =>
  cijferSchema
    .safeParse({ ...goedeGegevens.cijfers, ...afwijking })
    .error?.issues.map(({ message }) => message) ?? [];

const metSchooljaar = (schooljaar: unknown): string[] =>
  meldingen({ punten: [{ schooljaar, waarde: 1 }], breuken: undefined });

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
    expect(meldingen({ punten: [], breuken: undefined })).toEqual(['Vul minstens één waarde in.']);
  });

  test.each([-1, 1.5, '4.790'])('kent geen aantal leerlingen van %j', (waarde) => {
    expect(meldingen({ punten: [{ schooljaar: '2018-2019', waarde }], breuken: undefined })).toHaveLength(1);
  });

  test('kan nul leerlingen tellen', () => {
    expect(meldingen({ punten: [{ schooljaar: '2018-2019', waarde: 0 }], breuken: undefined })).toEqual([]);
  });

  test.each([
    ['van nieuw naar oud', ['2018-2019', '2017-2018']],
    ['met een jaar dubbel', ['2018-2019', '2018-2019']],
  ])('staat niet %s', (_geval, schooljaren) => {
    const punten = schooljaren.map((schooljaar) => ({ schooljaar, waarde: 1 }));
    expect(meldingen({ punten, breuken: undefined })).toEqual([
      'Zet de schooljaren van oud naar nieuw, elk één keer.',
    ]);
  });

  test.each(['2017-2018', '2019-2020'])(
    'heeft geen breuk in %s als er dan niets te breken is',
    (schooljaar) => {
      expect(meldingen({ breuken: [{ schooljaar, reden: 'Anders geteld.' }] })).toHaveLength(1);
    },
  );
});

describe('geen cijfer zonder bron:', () => {
  const punt = { schooljaar: '2018-2019', waarde: 1 };
  const bron = { naam: 'NJi', titel: 'NJi, Schoolverzuim' };
  const metBron = (value: unknown): string[] => meldingen({ bron: value });

  test('een reeks zonder bron wordt geweigerd', () => {
    expect(metBron([])).toEqual(['Geen cijfer zonder bron: vul minstens één bron in.']);
    expect(metBron(undefined)).toHaveLength(1);
    expect(metBron('https://www.nji.nl/cijfers/schoolverzuim')).toHaveLength(1);
  });

  test('een bron zonder titel of naam wordt geweigerd', () => {
    expect(metBron([{ naam: 'NJi' }])).toHaveLength(1);
    expect(metBron([{ titel: 'NJi' }])).toHaveLength(1);
    expect(metBron([{ naam: ' ', titel: 'NJi' }])).toHaveLength(1);
  });

  test('een bron mag alleen een titel in woorden hebben', () => {
    expect(metBron([bron])).toEqual([]);
  });

  test.each(['https://www.nrc.nl/', 'https://www.nrc.nl', 'http://nrc.nl/#top'])(
    'de voorpagina %s is geen bron',
    (url) => {
      expect(metBron([{ ...bron, url }])).toEqual([expect.stringContaining('Een voorpagina is geen bron')]);
    },
  );

  test.each(['https://www.nji.nl/cijfers', 'https://www.nji.nl/?id=5'])('de pagina %s wel', (url) => {
    expect(metBron([{ ...bron, url }])).toEqual([]);
  });

  test('een getal noemt alleen bronnen die in het bestand staan', () => {
    const punten = [{ ...punt, volgens: ['NJi', 'NRC'] }];
    expect(meldingen({ punten, breuken: undefined, bron: [bron] })).toEqual([
      'Deze bron staat niet onder "bron" in dit bestand.',
    ]);
    expect(meldingen({ punten: [{ ...punt, volgens: [] }], breuken: undefined })).toHaveLength(1);
  });

  test('twee bronnen hebben niet dezelfde naam', () => {
    expect(metBron([bron, { ...bron, titel: 'Iets anders' }])).toEqual([
      'Twee bronnen hebben dezelfde naam.',
    ]);
  });

  test('ook een los getal heeft een bron, en noemt een bron die er is', () => {
    const { getallen } = goedeGegevens;
    const gevonden = (afwijking: Record<string, unknown>) =>
      getalSchema.safeParse({ ...getallen, ...afwijking }).error?.issues.map(({ path }) => path.join('.'));
    expect(gevonden({})).toBeUndefined();
    expect(gevonden({ bron: [] })).toEqual(['bron']);
    expect(gevonden({ getallen: [{ ...getallen.getallen[0], volgens: ['NRC'] }] })).toEqual([
      'getallen.0.volgens.0',
    ]);
  });

  test('wat opgeteld wordt, heeft dezelfde grens en eenheid', () => {
    const [een, twee] = goedeGegevens.getallen.getallen;
    for (const anders of [{ eenheid: 'procent' }, { grens: 'bijna' }]) {
      const data = { ...goedeGegevens.getallen, getallen: [een, { ...twee, ...anders }] };
      expect(getalSchema.safeParse(data).error?.issues).toHaveLength(1);
    }
  });
});
