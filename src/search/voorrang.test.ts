import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { woordenVan } from './dutch/woorden.ts';
import { makeVoorkeur, type Voorrangsregel } from './voorrang.ts';

const regels: Voorrangsregel[] = [
  { als: ['boete', 'proces-verbaal'], eerst: [7] },
  { als: ['boete ouders'], eerst: [3, 1] },
  { als: ['ouders van een boete'], eerst: [1, 4] },
  { als: ['brief school'], eerst: [9] },
  { als: ['wat is dit'], eerst: [8] },
];
const voorkeur = makeVoorkeur(regels);
const eerst = (vraag: string): readonly number[] => voorkeur(woordenVan(vraag));

describe('een vraag met voorrang', () => {
  test.each(['boete', 'krijg ik een boete', 'Boete!', 'procesverbaal', 'een proces-verbaal van de politie'])(
    'past op "%s"',
    (vraag) => {
      expect(eerst(vraag)).toEqual([7]);
    },
  );

  test.each(['brief school', 'school brief', 'brieven van scholen', 'de brief die ik van school kreeg'])(
    'past in elke volgorde en elke vorm: "%s"',
    (vraag) => {
      expect(eerst(vraag)).toEqual([9]);
    },
  );

  test.each(['brief', 'school', 'briefing school', ''])('past niet op "%s"', (vraag) => {
    expect(eerst(vraag)).toEqual([]);
  });

  test('telt alleen als zij de langste is; even lange tellen samen, zonder dubbele', () => {
    expect(eerst('boete voor ouders')).toEqual([3, 1, 4]);
  });

  test('mag uit kleine woorden bestaan, en past dan alleen op een vraag die dat ook doet', () => {
    expect(eerst('wat is dit')).toEqual([8]);
    expect(eerst('wat is dit voor een school')).toEqual([]);
  });

  test('tussen aanhalingstekens past alleen zoals zij er staat, kleine woorden inbegrepen', () => {
    const letterlijk = makeVoorkeur([{ als: ['"niet naar school"'], eerst: [5] }]);
    expect(letterlijk(woordenVan('mijn kind gaat niet naar school'))).toEqual([5]);
    expect(letterlijk(woordenVan('niet naar scholen'))).toEqual([5]);
    expect(letterlijk(woordenVan('naar school'))).toEqual([]);
    expect(letterlijk(woordenVan('school naar niet'))).toEqual([]);
  });

  test('tussen aanhalingstekens gaat voor dezelfde zonder', () => {
    const beide = makeVoorkeur([
      { als: ['school wisselen'], eerst: [1] },
      { als: ['"school wisselen"'], eerst: [2] },
    ]);
    expect(beide(woordenVan('school wisselen'))).toEqual([2]);
    expect(beide(woordenVan('wisselen van school'))).toEqual([1]);
  });

  test('zonder woorden past nooit', () => {
    const leeg = makeVoorkeur([{ als: ['?!', ''], eerst: [1] }]);
    expect(leeg(woordenVan('school'))).toEqual([]);
    expect(leeg([])).toEqual([]);
  });

  test('geeft hetzelfde in welke volgorde de woorden ook staan', () => {
    const woord = fc.constantFrom('boete', 'ouders', 'ouder', 'brief', 'scholen', 'de', 'xqz');
    fc.assert(
      fc.property(fc.array(woord, { maxLength: 6 }), (woorden) => {
        expect(voorkeur(woorden.toReversed())).toEqual(voorkeur(woorden));
        expect(voorkeur([...woorden, 'xqzwv', 'van'])).toEqual(
          expect.arrayContaining([...voorkeur(woorden.filter((een) => een !== 'de'))]),
        );
      }),
    );
  });
});
