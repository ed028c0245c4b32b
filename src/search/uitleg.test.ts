import { describe, expect, test } from 'vitest';
import { vermeldingVanMateriaal } from '../../tests/fixtures/vermelding.ts';
import type { Treffer } from './rangschikken.ts';
import { uitleg, waarom } from './uitleg.ts';
import type { Reden } from './vinden.ts';

describe('wat er met een vraag gedaan is', () => {
  test.each([
    [[], [], ''],
    [[['thuizitter', 'thuiszitter']], [], 'Gezocht op “thuiszitter” in plaats van “thuizitter”.'],
    [
      [
        ['brif', 'brief'],
        ['autisem', 'autisme'],
      ],
      [],
      'Gezocht op “brief” in plaats van “brif” en “autisme” in plaats van “autisem”.',
    ],
    [[], ['xqz'], '“xqz” komt niet voor.'],
    [[], ['xqz', 'wvu'], '“xqz” en “wvu” komen niet voor.'],
    [[], ['een', 'twee', 'drie'], '“een”, “twee” en “drie” komen niet voor.'],
    [[['brif', 'brief']], ['xqz'], 'Gezocht op “brief” in plaats van “brif”. “xqz” komt niet voor.'],
  ])('%j verbeterd en %j onbekend', (verbeterd, onbekend, tekst) => {
    const paren = verbeterd.map(([van = '', naar = '']) => ({ van, naar }));
    expect(uitleg({ verbeterd: paren, onbekend })).toBe(tekst);
  });
});

describe('waarom een vermelding gevonden is', () => {
  const termen = ['school', 'hulp', 'brief'].map((gezegd) => ({ gezegd, alternatieven: [] }));
  const treffer = (gedeeltelijk: boolean, ...redenen: [term: string, waar: Reden['waar']][]): Treffer => ({
    vermelding: vermeldingVanMateriaal(),
    redenen: redenen.map(([term, waar]) => ({ term, waar, woorden: [term] })),
    gedeeltelijk,
  });

  test('spreekt vanzelf als alles op de kaart staat', () => {
    const alles = treffer(false, ['school', 'titel'], ['hulp', 'samenvatting'], ['brief', 'wie']);
    expect(waarom(alles, { termen })).toBe('');
  });

  test('wordt gezegd als een woord alleen op de pagina staat', () => {
    const tekst = treffer(false, ['school', 'titel'], ['hulp', 'tekst'], ['brief', 'tekst']);
    expect(waarom(tekst, { termen })).toBe('Op de pagina gevonden: “hulp” en “brief”');
  });

  test('wordt gezegd als een kenmerk het woord heeft, dat niet op de kaart staat', () => {
    expect(waarom(treffer(false, ['school', 'kenmerk']), { termen: termen.slice(0, 1) })).toBe(
      'Op de pagina gevonden: “school”',
    );
  });

  test('is bij een deel van de vraag wat eraan ontbreekt', () => {
    expect(waarom(treffer(true, ['school', 'tekst']), { termen })).toBe(
      'Past voor een deel: zonder “hulp” en “brief”',
    );
  });

  test('is voor wat de redactie eerst zet niets', () => {
    expect(waarom(treffer(false, ['school hulp', 'voorrang']), { termen })).toBe('');
  });

  test('zwijgt over woorden die nergens staan: die zijn al genoemd', () => {
    const alles = treffer(true, ['school', 'titel'], ['hulp', 'titel'], ['brief', 'titel']);
    expect(waarom(alles, { termen })).toBe('');
  });
});
