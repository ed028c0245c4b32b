import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  groep,
  kleineBegrippen,
  kleineSchat,
  kleineWoorden,
  woordregels,
} from '../../../tests/fixtures/zoekkennis.ts';
import { makeBegrippenlijst } from './begrippen.ts';
import { klank, makeVerbeteraar } from './verbeteren.ts';
import { makeWoordenschat } from './woordenschat.ts';

const verbeter = makeVerbeteraar(kleineSchat, kleineBegrippen);
const geenBegrippen = makeBegrippenlijst([]);

describe('woorden die hetzelfde klinken', () => {
  test.each([
    ['inspektie', 'inspectie'],
    ['rijken', 'reiken'],
    ['kompleks', 'complex'],
    ['autisme', 'outisme'],
    ['lichaam', 'ligaam'],
    ['tema', 'thema'],
    ['fergoeding', 'vergoeding'],
    ['sentrum', 'centrum'],
    ['fyziek', 'fysiek'],
    ['thuissitter', 'thuiszitter'],
    ['leerplichd', 'leerplicht'],
  ])('%s en %s', (een, ander) => {
    expect(klank(een)).toBe(klank(ander));
  });

  test.each([
    ['school', 'schaal'],
    ['brief', 'brieven'],
    ['verzuim', 'verzoek'],
  ])('maar niet %s en %s', (een, ander) => {
    expect(klank(een)).not.toBe(klank(ander));
  });
});

describe('een tikfout', () => {
  test.each([
    ['thuizitters', 'thuiszitters'],
    ['vrijsteling', 'vrijstelling'],
    ['onderwijsinspektie', 'onderwijsinspectie'],
    ['geschilencommissie', 'geschillencommissie'],
    ['leerplcht', 'leerplicht'],
    ['leerplihct', 'leerplicht'],
    ['autsime', 'autisme'],
    ['verzium', 'verzuim'],
    ['samenwerkingverband', 'samenwerkingsverband'],
    ['bezwaer', 'bezwaar'],
  ])('%s wordt %s', (woord, naar) => {
    expect(verbeter(woord, 'ruim')).toBe(naar);
  });

  test.each(['xqzwv', 'asdfghjkl', 'qqqqqqqq', 'lorem', 'gvd'])('%s lijkt nergens op', (woord) => {
    expect(verbeter(woord, 'ruim')).toBeUndefined();
  });

  test.each([
    ['brei', undefined],
    ['schol', 'school'],
    ['shcoll', undefined],
    ['autsiem', undefined],
    ['thuizittres', 'thuiszitters'],
  ])('hoe korter het woord, hoe minder er fout mag zijn: %s → %s', (woord, naar) => {
    expect(verbeter(woord, 'ruim')).toBe(naar);
  });

  test.each(['5b', '2024', 'artikel5', 'leerplcht5'])('in "%s" staan cijfers: dat blijft zo', (woord) => {
    expect(verbeter(woord, 'ruim')).toBeUndefined();
  });

  test('kan ook naar een woord dat alleen in een begrip staat', () => {
    const lijst = makeBegrippenlijst([groep(['avatarrobot', 'klassenrobot'])]);
    expect(makeVerbeteraar(kleineSchat, lijst)('klasenrobot', 'ruim')).toBe('klassenrobot');
  });

  test('in een woord dat een samenstelling kan zijn, mag alleen klein zijn en in een lang woord', () => {
    expect(verbeter('onderwijsinspektie', 'zeker')).toBe('onderwijsinspectie');
    expect(verbeter('autsime', 'zeker')).toBeUndefined();
    expect(verbeter('gesgilencommisie', 'zeker')).toBeUndefined();
  });
});

describe('van twee woorden die even ver weg zijn', () => {
  const kies = (woorden: string, woord: string): string | undefined =>
    makeVerbeteraar(makeWoordenschat(woordregels(woorden)), geenBegrippen)(woord, 'ruim');

  test('wint wat hetzelfde klinkt', () => {
    expect(kies('inspectief inspectie', 'inspektie')).toBe('inspectie');
  });

  test('wint wat hetzelfde begint', () => {
    expect(kies('kerzuim verduim', 'verkuim')).toBe('verduim');
  });

  test('wint wat op meer bladzijden staat', () => {
    expect(kies('-verzuem verzuis', 'verzui')).toBe('verzuis');
  });
});

test('wat eruit komt, is altijd een woord dat bestaat', () => {
  const stuk = fc.constantFrom(...kleineWoorden.map(({ woord }) => woord));
  const tikfout = fc
    .tuple(stuk, fc.nat({ max: 12 }), fc.stringMatching(/^[a-z0-9]{0,2}$/))
    .map(([woord, plaats, letters]) => woord.slice(0, plaats) + letters + woord.slice(plaats + 1));
  const bekend = new Set([...kleineSchat.woorden, ...kleineBegrippen.woorden]);
  fc.assert(
    fc.property(tikfout, (woord) => {
      const naar = verbeter(woord, 'ruim');
      if (naar !== undefined) expect(bekend).toContain(naar);
      if (/\d/.test(woord)) expect(naar).toBeUndefined();
    }),
    { numRuns: 500 },
  );
});
