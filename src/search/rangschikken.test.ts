import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boek, kaartenzoeker } from '../../tests/fixtures/kaarten.ts';
import { vermeldingVanInitiatief } from '../../tests/fixtures/vermelding.ts';
import type { Vermelding } from '../domain/vermelding.ts';
import type { Zoekopdracht } from './dutch/zoekterm.ts';
import { gewichten } from './gewichten.ts';
import { rangschik, type Treffer } from './rangschikken.ts';
import type { Vondst } from './vinden.ts';

/** What each term found: a score per place. */
type Gevonden = Readonly<Record<string, Readonly<Record<number, number>>>>;

const mappen = (gevonden: Gevonden): Map<number, Vondst>[] =>
  Object.entries(gevonden).map(
    ([term, scores]) =>
      new Map(
        Object.entries(scores).map(([plaats, score]): [number, Vondst] => [
          Number(plaats),
          { score, reden: { term, waar: 'titel', woorden: [term] } },
        ]),
      ),
  );

function orden(
  vermeldingen: readonly Vermelding[],
  gevonden: Gevonden,
  anders: Partial<Zoekopdracht> & { eerst?: readonly number[] } = {},
): Treffer[] {
  const { eerst = [], ...opdracht } = anders;
  const termen = Object.keys(gevonden).map((gezegd) => ({ gezegd, alternatieven: [] }));
  return rangschik(
    { termen, woorden: Object.keys(gevonden), verbeterd: [], onbekend: [], ...opdracht },
    mappen(gevonden),
    eerst,
    vermeldingen,
    kaartenzoeker(vermeldingen),
  );
}

const titels = (treffers: readonly Treffer[]): string[] => treffers.map(({ vermelding }) => vermelding.titel);
const boeken = (...namen: string[]): Vermelding[] => namen.map((naam, plaats) => boek(`x${plaats}`, naam));
const [een, twee, drie] = ['Een', 'Twee', 'Drie'];
const kast = boeken(een, twee, drie);

describe('de volgorde', () => {
  test('zet wat beter past hoger', () => {
    expect(titels(orden(kast, { hulp: { 0: 0.3, 1: 0.9, 2: 0.5 } }))).toEqual([twee, drie, een]);
  });

  test('houdt bij gelijke stand die van de catalogus', () => {
    expect(titels(orden(kast, { hulp: { 2: 1, 0: 1, 1: 1 } }))).toEqual([een, twee, drie]);
  });

  test('zet wat alles heeft voor wat een deel beter heeft', () => {
    expect(titels(orden(kast, { hulp: { 0: 1, 1: 0.5 }, brief: { 1: 0.4, 2: 1 } }))[0]).toBe(twee);
  });

  test('geeft een zeldzaam woord meer gewicht dan een gewoon', () => {
    const veel = boeken(...'a b c d e f g h i j'.split(' '));
    const overal = Object.fromEntries(veel.map((_boek, plaats) => [plaats, plaats === 9 ? 0 : 1]));
    delete overal[9];
    expect(titels(orden(veel, { gewoon: overal, zeldzaam: { 9: 1 } }))[0]).toBe('j');
  });

  test.each([
    ['vervallen', 'actueel'],
    ['verouderd', 'actueel'],
    ['vervallen', 'verouderd'],
  ] as const)('zet wat %s is na wat %s is', (status, beter) => {
    const paar = [boek('a', een, { status }), boek('b', twee, { status: beter })];
    expect(titels(orden(paar, { hulp: { 0: 1, 1: 1 } }))).toEqual([twee, een]);
  });

  test('zet een titel die niets dan de vraag is voor een langere', () => {
    const paar = boeken('Hulp voor school en thuis', 'Hulp');
    expect(titels(orden(paar, { hulp: { 0: 1, 1: 1 } }))).toEqual(['Hulp', 'Hulp voor school en thuis']);
  });

  test('zet wat achter elkaar staat zoals het getypt is voor wat verspreid staat', () => {
    const paar = boeken('Onderwijs dat passend blijft', 'Zeer veel ander passend onderwijs');
    const allebei = { 0: 1, 1: 1 };
    expect(titels(orden(paar, { passend: allebei, onderwijs: allebei }))[0]).toBe(paar[1]?.titel);
  });
});

describe('wat erin staat', () => {
  test('is zonder termen niets', () => {
    expect(orden(kast, {})).toEqual([]);
  });

  test('heeft de reden van elke term', () => {
    const [treffer] = orden(kast, { hulp: { 0: 1 }, brief: { 0: 1 } });
    expect(treffer?.redenen.map(({ term }) => term)).toEqual(['hulp', 'brief']);
    expect(treffer?.gedeeltelijk).toBe(false);
  });

  test('is gedeeltelijk als er een term of een onbekend woord ontbreekt', () => {
    expect(orden(kast, { hulp: { 0: 1 }, brief: {} })[0]?.gedeeltelijk).toBe(true);
    expect(orden(kast, { hulp: { 0: 1 } }, { onbekend: ['xqz'] })[0]?.gedeeltelijk).toBe(true);
  });

  test('heeft alles wat tussen aanhalingstekens stond', () => {
    const termen = [
      { gezegd: 'hulp', alternatieven: [], verplicht: true },
      { gezegd: 'brief', alternatieven: [] },
    ];
    expect(titels(orden(kast, { hulp: { 0: 1 }, brief: { 0: 1, 1: 1 } }, { termen }))).toEqual([een]);
  });

  test('is bij genoeg volledige treffers alleen nog volledig', () => {
    const veel = boeken(...Array.from({ length: gewichten.genoeg + 1 }, (_leeg, plaats) => `b${plaats}`));
    const scores = (tot: number): Record<number, number> =>
      Object.fromEntries(Array.from({ length: tot }, (_leeg, plaats) => [plaats, 1]));
    const gevonden = { hulp: scores(gewichten.genoeg + 1), brief: scores(gewichten.genoeg) };
    expect(orden(veel, gevonden)).toHaveLength(gewichten.genoeg);
    expect(orden(veel, { ...gevonden, brief: scores(gewichten.genoeg - 1) })).toHaveLength(
      gewichten.genoeg + 1,
    );
  });

  test('slaat een plaats over waar niets staat', () => {
    expect(orden(kast, { hulp: { 7: 1, 0: 1 } }, { eerst: [-1, 12] })).toHaveLength(1);
  });
});

describe('wat de redactie eerst zet', () => {
  test('staat eerst, in haar volgorde, gevonden of niet', () => {
    const treffers = orden(kast, { hulp: { 0: 1, 1: 0.1 } }, { eerst: [2, 1] });
    expect(titels(treffers)).toEqual([drie, twee, een]);
    expect(treffers.map(({ gedeeltelijk }) => gedeeltelijk)).toEqual([false, false, false]);
    expect(treffers.map(({ redenen }) => redenen[0]?.waar)).toEqual(['voorrang', 'voorrang', 'titel']);
  });

  test('blijft staan als er iets tussen aanhalingstekens ontbreekt', () => {
    const termen = [{ gezegd: 'hulp', alternatieven: [], verplicht: true }];
    expect(titels(orden(kast, { hulp: { 0: 1 } }, { termen, eerst: [1] }))).toEqual([twee, een]);
  });
});

describe('wie precies vraagt', () => {
  test('en een titel typt, krijgt die vermelding, ook voor wat de redactie eerst zet', () => {
    const paar = boeken('Hulp bij verzuim', 'Andere brief');
    const beide = { 0: 0.5, 1: 1 };
    expect(titels(orden(paar, { hulp: beide, verzuim: beide }, { eerst: [1] }))[0]).toBe('Hulp bij verzuim');
  });

  test('naar een letter van de wet, krijgt die letter voor een andere, wat de redactie ook eerst zet', () => {
    const paar = boeken('Vrijstelling 5 onder b', 'Iets over vrijstelling 5 onder a');
    const treffers = orden(
      paar,
      { vrijstelling: { 0: 1, 1: 1 } },
      { woorden: ['vrijstelling', '5a'], eerst: [0] },
    );
    expect(titels(treffers)[0]).toBe('Iets over vrijstelling 5 onder a');
  });

  test('naar een plaats, krijgt niet eerst een initiatief ergens anders', () => {
    const hier = vermeldingVanInitiatief({ id: 'hier', titel: 'Hier', plaats: 'Utrecht' });
    const daar = vermeldingVanInitiatief({ id: 'daar', titel: 'Daar', plaats: 'Amersfoort' });
    const utrecht = new Map<number, Vondst>([
      [0, { score: 1, reden: { term: 'utrecht', waar: 'waar', woorden: ['utrecht'] } }],
    ]);
    const opdracht = {
      termen: [{ gezegd: 'utrecht', alternatieven: [] }],
      woorden: ['utrecht'],
      verbeterd: [],
      onbekend: [],
    };
    const alle = [hier, daar];
    expect(titels(rangschik(opdracht, [utrecht], [1, 0], alle, kaartenzoeker(alle)))).toEqual(['Hier']);
  });
});

test('wat er ook gevonden is: niets dubbel, niets erbij, en twee keer hetzelfde', () => {
  const vondst = fc.dictionary(
    fc.constantFrom('0', '1', '2', '9'),
    fc.double({ min: 0.01, max: 2, noNaN: true }),
  );
  const vondsten = fc.dictionary(fc.constantFrom('hulp', 'brief', 'school'), vondst);
  fc.assert(
    fc.property(vondsten, fc.uniqueArray(fc.integer({ min: -1, max: 4 })), (gevonden, eerst) => {
      const treffers = orden(kast, gevonden, { eerst });
      const kan = new Set([...eerst.map(String), ...Object.values(gevonden).flatMap(Object.keys)]);
      expect(new Set(titels(treffers)).size).toBe(treffers.length);
      for (const { vermelding } of treffers) expect(kan).toContain(vermelding.id.slice(-1));
      expect(orden(kast, gevonden, { eerst })).toEqual(treffers);
    }),
    { numRuns: 500 },
  );
});
