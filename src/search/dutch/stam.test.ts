import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stam, verwanteStammen } from './stam.ts';

describe('vormen van één woord hebben dezelfde stam', () => {
  test.each([
    ['brieven', 'brief'],
    ['briefje', 'brief'],
    ['scholen', 'school'],
    ['kinderen', 'kind'],
    ['kids', 'kind'],
    ['huizen', 'huis'],
    ['klassen', 'klas'],
    ['adviezen', 'advies'],
    ['themas', 'thema'],
    ['fotos', 'foto'],
    ['regios', 'regio'],
    ['ouders', 'ouder'],
    ['ambtenaren', 'ambtenaar'],
    ['leraren', 'leraar'],
    ['vrijstellingen', 'vrijstelling'],
    ['samenwerkingsverbanden', 'samenwerkingsverband'],
    ['gemeentes', 'gemeenten'],
    ['commissies', 'commissie'],
    ['mogelijkheden', 'mogelijkheid'],
    ['initiatieven', 'initiatief'],
    ['psychologen', 'psycholoog'],
    ['plannen', 'plan'],
    ['wetten', 'wet'],
    ['meldt', 'melden'],
    ['vindt', 'vinden'],
    ['zieke', 'ziek'],
  ])('%s en %s', (een, ander) => {
    expect(stam(een)).toBe(stam(ander));
  });

  test.each([
    ['besturen', 'bestuur'],
    ['bestuurs', 'bestuur'],
    ['jongens', 'jongen'],
  ])('ook %s en %s', (een, ander) => {
    expect(stam(een)).toBe(stam(ander));
  });

  test.each([
    ['boetes', 'boete'],
    ['stages', 'stage'],
    ['congressen', 'congres'],
  ])('%s en %s zijn één woord', (een, ander) => {
    expect(stam(een)).toBe(stam(ander));
  });
});

test.each('huis klas advies thuis onderwijs kans proces basis campus les bus'.split(' '))(
  '%s eindigt niet op een meervouds-s',
  (woord) => {
    expect(stam(woord)).toBe(woord);
  },
);

test.each('vo po pgb lvs ass hbo wet 5a'.split(' '))('het korte woord %s blijft zoals het is', (woord) => {
  expect(stam(woord)).toBe(woord);
});

test.each([
  ['school', 'schaal'],
  ['leerling', 'leren'],
  ['verzuim', 'verzuipen'],
  ['klas', 'klacht'],
])('%s en %s zijn twee woorden', (een, ander) => {
  expect(stam(een)).not.toBe(stam(ander));
});

test('een stam is nooit leeg en wordt nooit langer, wat het woord ook is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z0-9]{1,30}$/), (woord) => {
      const gevonden = stam(woord);
      expect(gevonden).not.toBe('');
      expect(gevonden.length).toBeLessThanOrEqual(woord.length);
    }),
    { numRuns: 2000 },
  );
});

describe('een ander soort woord voor hetzelfde', () => {
  test.each([
    ['melding', 'melden'],
    ['meldingen', 'melden'],
    ['registratie', 'registreren'],
    ['registraties', 'registreren'],
    ['afwezigheid', 'afwezig'],
    ['schorsing', 'schorsen'],
    ['begeleiding', 'begeleiden'],
    ['vergoeding', 'vergoeden'],
    ['gestraft', 'straffen'],
    ['geplaatst', 'plaatsen'],
  ])('%s hoort bij %s', (woord, ander) => {
    expect(verwanteStammen(woord)).toContain(stam(ander));
  });

  test.each([
    ['gemeld', 'melden'],
    ['geschorst', 'schorsen'],
    ['geregistreerd', 'registreren'],
  ])('%s, zonder ge-, hoort bij %s', (woord, ander) => {
    expect(verwanteStammen(woord)).toContain(stam(ander));
  });

  test.each('geld gemeente geschil gezond kind school ing heid'.split(' '))('%s is niets anders', (woord) => {
    expect(verwanteStammen(woord)).toEqual([]);
  });

  test('is nooit de eigen stam en heeft minstens drie letters', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^(ge)?[a-z]{1,20}(ing|en|atie|heid|d|t)?$/), (woord) => {
        for (const ander of verwanteStammen(woord)) {
          expect(ander).not.toBe(stam(woord));
          expect(ander.length).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
