import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeVerbreder, varianten } from './verbreden.ts';
import { woordenVan, zoekwoorden } from './woorden.ts';

const verbreed = makeVerbreder([
  { woorden: ['schoolweigering', 'schoolangst', 'niet durven naar school'], alleenheen: ['bang'] },
  { woorden: ['vrijstelling 5 onder a', '5a', 'artikel 5a'], alleenheen: [] },
  { woorden: ['vrijstelling', 'ontheffing'], alleenheen: [] },
  { woorden: ['leerplichtambtenaar', 'LPA'], alleenheen: [] },
]);

describe('andere woorden voor hetzelfde', () => {
  test('een term vindt haar synoniemen', () => {
    expect(verbreed('schoolweigering')).toEqual([
      { gezegd: ['schoolweigering'], ook: [['schoolangst'], ['durven', 'school']] },
    ]);
  });

  test('een synoniem vindt de term en de andere synoniemen', () => {
    expect(verbreed('Schoolangst')).toEqual([
      { gezegd: ['schoolangst'], ook: [['schoolweigering'], ['durven', 'school']] },
    ]);
  });

  test('een woord dat alleen heen leidt, vindt de term', () => {
    expect(verbreed('bang')).toEqual([
      { gezegd: ['bang'], ook: [['schoolweigering'], ['schoolangst'], ['durven', 'school']] },
    ]);
  });

  test('een term vindt niet het woord dat alleen heen leidt', () => {
    expect(verbreed('schoolweigering').flatMap(({ ook }) => ook)).not.toContainEqual(['bang']);
  });

  test('de langste woordgroep gaat voor', () => {
    expect(verbreed('vrijstelling 5 onder a')).toEqual([
      { gezegd: ['vrijstelling', '5', 'onder', 'a'], ook: [['5a'], ['artikel', '5a']] },
    ]);
  });

  test('een deel van een woordgroep is die woordgroep niet', () => {
    expect(verbreed('vrijstelling')).toEqual([{ gezegd: ['vrijstelling'], ook: [['ontheffing']] }]);
  });

  test('een synoniem met een wetsartikel houdt al zijn woorden', () => {
    expect(verbreed('5a')).toContainEqual({
      gezegd: ['5a'],
      ook: [
        ['vrijstelling', '5', 'onder', 'a'],
        ['artikel', '5a'],
      ],
    });
  });

  test('een woordgroep van stopwoorden wordt toch herkend', () => {
    expect(verbreed('niet durven naar school')).toEqual([
      { gezegd: ['niet', 'durven', 'naar', 'school'], ook: [['schoolweigering'], ['schoolangst']] },
    ]);
  });

  test('andere woorden staan voor zichzelf en stopwoorden ertussen vallen weg', () => {
    expect(verbreed('de ontheffing van een leerling')).toEqual([
      { gezegd: ['ontheffing'], ook: [['vrijstelling']] },
      { gezegd: ['leerling'], ook: [] },
    ]);
  });

  test('een woord in twee groepen krijgt de woorden van allebei', () => {
    const dubbel = makeVerbreder([
      { woorden: ['ib', 'intern begeleider'], alleenheen: [] },
      { woorden: ['ib', 'informatiebrief'], alleenheen: [] },
    ]);
    expect(dubbel('IB')).toEqual([{ gezegd: ['ib'], ook: [['intern', 'begeleider'], ['informatiebrief']] }]);
  });

  test('een stopwoord met een synoniem telt wel mee', () => {
    const lotgenoten = makeVerbreder([{ woorden: ['lotgenoten'], alleenheen: ['wij'] }]);
    expect(lotgenoten('wij zijn ouders')).toEqual([
      { gezegd: ['wij'], ook: [['lotgenoten']] },
      { gezegd: ['ouders'], ook: [] },
    ]);
  });

  test('een lege vraag heeft geen termen', () => {
    expect(verbreed('  ')).toEqual([]);
  });

  test('een naam die elk JavaScript-object heeft, is een gewoon woord', () => {
    expect(verbreed('constructor')).toEqual([{ gezegd: ['constructor'], ook: [] }]);
  });
});

describe('elke vraag', () => {
  const woord = fc.constantFrom(
    'vrijstelling',
    '5',
    'onder',
    'a',
    '5a',
    'artikel',
    'de',
    'naar',
    'school',
    'bang',
    'xyz',
  );
  const vraag = fc.array(woord, { maxLength: 9 }).map((woorden) => woorden.join(' '));

  test('houdt haar woorden, op hun volgorde, en verliest hoogstens stopwoorden', () => {
    fc.assert(
      fc.property(vraag, (tekst) => {
        const gezegd = verbreed(tekst).flatMap((term) => term.gezegd);
        const rest = woordenVan(tekst);
        for (const word of gezegd) {
          expect(rest).toContain(word);
          rest.splice(0, rest.indexOf(word) + 1);
        }
        for (const word of zoekwoorden(tekst)) expect(gezegd).toContain(word);
      }),
    );
  });

  test('vindt langs synoniemen ook de weg terug', () => {
    const phrases = [
      'schoolweigering',
      'schoolangst',
      'vrijstelling 5 onder a',
      '5a',
      'artikel 5a',
      'ontheffing',
      'lpa',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...phrases), (phrase) => {
        for (const ander of verbreed(phrase).flatMap(({ ook }) => ook)) {
          const terug = verbreed(ander.join(' ')).flatMap(({ ook }) => ook);
          if (ander[0] !== 'durven') expect(terug).toContainEqual(zoekwoorden(phrase));
        }
      }),
    );
  });
});

describe('varianten van een vraag', () => {
  test('beginnen met wat getypt is, daarna telkens één term anders gezegd', () => {
    expect(varianten(verbreed('ontheffing LPA'), 10)).toEqual([
      ['ontheffing', 'lpa'],
      ['vrijstelling', 'lpa'],
      ['ontheffing', 'leerplichtambtenaar'],
    ]);
  });

  test('zijn er niet meer dan gevraagd', () => {
    expect(varianten(verbreed('bang'), 2)).toEqual([['bang'], ['schoolweigering']]);
    for (let meest = 1; meest <= 6; meest += 1) {
      expect(varianten(verbreed('bang'), meest)).toHaveLength(Math.min(meest, 4));
    }
  });
});
