import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kleineSchat as schat, kleineWoorden } from '../../../tests/fixtures/zoekkennis.ts';
import { makeWoordenschat, pakUit, pakWoorden, type Woordregel } from './woordenschat.ts';

/** Words as a site has them: letters and digits, no accents; many that begin alike, some for longer than can be shared. */
const deel = fc.oneof(
  fc.stringMatching(/^[a-z0-9]{1,12}$/),
  fc.constantFrom(
    'leer',
    'leerplicht',
    'z'.repeat(34),
    'z'.repeat(35),
    'z'.repeat(36),
    'z'.repeat(40),
    '5',
    'я',
  ),
);
const lijst: fc.Arbitrary<Woordregel[]> = fc.uniqueArray(
  fc
    .tuple(fc.array(deel, { minLength: 1, maxLength: 4 }), fc.boolean())
    .map(([delen, gewoon]) => ({ woord: delen.join(''), gewoon, ...(delen.length > 1 && { delen }) })),
  { selector: ({ woord }) => woord, maxLength: 30 },
);

const opVolgorde = (regels: readonly Woordregel[]): Woordregel[] =>
  regels.toSorted((a, b) => (a.woord < b.woord ? -1 : 1));

describe('een lijst met woorden', () => {
  test('komt zo uit het pak als zij erin ging', () => {
    fc.assert(
      fc.property(lijst, (regels) => {
        expect(pakUit(pakWoorden(regels))).toEqual(opVolgorde(regels));
      }),
      { numRuns: 1000 },
    );
  });

  test('is ingepakt dezelfde, in welke volgorde zij ook binnenkwam', () => {
    fc.assert(
      fc.property(lijst, (regels) => {
        expect(pakWoorden(regels.toReversed())).toBe(pakWoorden(regels));
      }),
    );
  });

  test('deelt hoogstens 35 letters met de regel erboven', () => {
    const lang = 'a'.repeat(40);
    const woorden = [lang, `${lang}b`].map((woord) => ({ woord, gewoon: false }));
    expect(pakWoorden(woorden)).toBe(`0${lang}\nz${'a'.repeat(5)}b`);
    expect(pakUit(pakWoorden(woorden))).toEqual(woorden);
  });

  test('zegt van elk woord zijn delen en of het gewoon is', () => {
    const regels = [
      { woord: 'leerplicht', delen: ['leer', 'plicht'], gewoon: true },
      { woord: 'leerrecht', gewoon: false },
    ];
    expect(pakWoorden(regels)).toBe('0leer~plicht+\n4recht');
  });

  test('mag leeg zijn', () => {
    expect(pakUit(pakWoorden([]))).toEqual([]);
  });

  test.each([
    '<!doctype html>\n<html></html>',
    '\n',
    '0pact+\n',
    '0pact\n\n4en',
    '0pact++',
    '0pact+en',
    'Pact',
    '~pact',
    ' 0pact',
    '0pact+\r\n4en',
  ])('is %j niet, en dat blijft niet stil', (tekst) => {
    expect(() => pakUit(tekst)).toThrow('De woordenlijst is beschadigd.');
  });
});

describe('de woordenschat', () => {
  test('kent elk woord van de lijst, op volgorde en één keer', () => {
    const woorden = kleineWoorden.map(({ woord }) => woord);
    expect(schat.woorden).toEqual([...new Set(woorden)].sort());
    expect(woorden.every(schat.heeft)).toBe(true);
  });

  test.each(['toString', '__proto__', 'constructor', '', 'scholenn'])('kent "%s" niet', (woord) => {
    expect(schat.heeft(woord)).toBe(false);
    expect(schat.isGewoon(woord)).toBe(false);
    expect(schat.delenVan(woord)).toBeUndefined();
  });

  test('geeft woorden met dezelfde stam', () => {
    expect(schat.metStam('schol')).toEqual(['scholen', 'school']);
    expect(schat.metStam('nergens')).toEqual([]);
  });

  test('geeft andere woorden voor hetzelfde, heen en terug', () => {
    expect(schat.verwantMet('melding')).toContain('melden');
    expect(schat.verwantMet('meldt')).toContain('meldingen');
    expect(schat.verwantMet('registreren')).toEqual(['registratie']);
    expect(schat.verwantMet('school')).toEqual([]);
  });

  test('geeft de delen van een samenstelling', () => {
    expect(schat.delenVan('onderwijszorgarrangement')).toEqual(['onderwijs', 'zorg', 'arrangement']);
    expect(schat.delenVan('school')).toBeUndefined();
  });

  test('weet welke woorden maar op één bladzijde staan', () => {
    expect(schat.isGewoon('school')).toBe(true);
    expect(schat.isGewoon('zeldzaam')).toBe(false);
  });

  test('houdt van een woord dat twee keer komt het laatste', () => {
    const dubbel = makeWoordenschat([
      { woord: 'leerplicht', gewoon: false },
      { woord: 'leerplicht', delen: ['leer', 'plicht'], gewoon: true },
    ]);
    expect(dubbel.woorden).toEqual(['leerplicht']);
    expect(dubbel.delenVan('leerplicht')).toEqual(['leer', 'plicht']);
  });

  test('vindt alle woorden met een begin, het kortste eerst', () => {
    expect(schat.metBegin('leerp', 8)).toEqual(['leerplicht', 'leerplichtambtenaar']);
    expect(schat.metBegin('leerp', 1)).toEqual(['leerplicht']);
    expect(schat.metBegin('zzz', 8)).toEqual([]);
  });

  test('vindt met een begin precies de woorden die zo beginnen', () => {
    fc.assert(
      fc.property(lijst, fc.stringMatching(/^[a-z0-9]{0,3}$/), (regels, begin) => {
        const { woorden, metBegin } = makeWoordenschat(regels);
        expect(metBegin(begin, Infinity).sort()).toEqual(woorden.filter((woord) => woord.startsWith(begin)));
      }),
    );
  });
});
