import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeHerkenner } from './herkennen.ts';

const begrip = (id: string, inlopendetekst: string[]) => ({
  id,
  data: { term: id, uitleg: 'Een uitleg.', inlopendetekst },
});
const begrippen = [
  begrip('relatief-verzuim', ['relatief verzuim']),
  begrip('lrv', ['langdurig relatief verzuim', 'LRV']),
  begrip('swv', ['samenwerkingsverband', 'samenwerkingsverbanden', 'SWV']),
  begrip('wet', ['Leerplichtwet']),
  begrip('steunpunt', ['ouder- en jeugdsteunpunt']),
  begrip('mazl', ['M@ZL']),
  { id: 'zonder', data: { term: 'verzuim', uitleg: 'Niet in tekst.' } },
];
const herken = makeHerkenner(begrippen);
const woordenIn = (tekst: string, gehad = new Set<string>()): string[] =>
  herken(tekst, gehad).map(({ begin, einde }) => tekst.slice(begin, einde));

describe('een begrip in een tekst', () => {
  it('wordt herkend in de vormen die de redacteur noemde', () => {
    expect(woordenIn('De samenwerkingsverbanden en de Leerplichtwet.')).toEqual([
      'samenwerkingsverbanden',
      'Leerplichtwet',
    ]);
  });

  it('telt één keer per bladzijde, als woord of als afkorting', () => {
    const gehad = new Set<string>();
    expect(woordenIn('Het samenwerkingsverband (SWV) helpt. Bel het SWV.', gehad)).toEqual([
      'samenwerkingsverband',
    ]);
    expect(woordenIn('Bel het SWV.', gehad)).toEqual([]);
  });

  it('is het langste dat past', () => {
    expect(woordenIn('Bij langdurig relatief verzuim belt u.')).toEqual(['langdurig relatief verzuim']);
    expect(woordenIn('langdurig relatief verzuim, nog eens langdurig relatief verzuim')).toHaveLength(1);
  });

  it('mag over een regeleinde lopen', () => {
    expect(woordenIn('het ouder- en\n  jeugdsteunpunt')).toEqual(['ouder- en\n  jeugdsteunpunt']);
  });

  it('staat op zichzelf: niet in een langer woord, een samenstelling, een adres of een nummer', () => {
    expect(
      woordenIn(
        'samenwerkingsverbandbreed SWV-breed swv.nl info@SWV www.SWV.nl /SWV SWV2 kindSWV LRV-cijfers niet-SWV SWV’er',
      ),
    ).toEqual([]);
  });

  it('mag voor een leesteken staan', () => {
    expect(woordenIn('Is er een SWV? “Leerplichtwet”, M@ZL.')).toEqual(['SWV', 'Leerplichtwet', 'M@ZL']);
  });

  it('begint een zin met een hoofdletter, maar is midden in een zin deel van een naam', () => {
    expect(woordenIn('Samenwerkingsverbanden helpen.')).toHaveLength(1);
    expect(woordenIn('Bel. Samenwerkingsverbanden helpen.')).toHaveLength(1);
    expect(woordenIn('Stichting Samenwerkingsverband Noord')).toEqual([]);
  });

  it('is een naam of afkorting alleen zoals hij geschreven wordt', () => {
    expect(woordenIn('de leerplichtwet en het swv')).toEqual([]);
  });
});

it('weigert twee begrippen met hetzelfde woord', () => {
  expect(() => makeHerkenner([begrip('a', ['SWV']), begrip('b', ['swv'])])).toThrow(/bij a en bij b/);
});

it('vindt niets als er niets te vinden is', () => {
  expect(makeHerkenner([])('samenwerkingsverband', new Set())).toEqual([]);
});

it('vindt nooit overlappende plekken, nooit twee keer hetzelfde, en alleen genoemde vormen', () => {
  const unit = fc.constantFrom(
    'relatief',
    'verzuim',
    'langdurig',
    'SWV',
    'LRV',
    ' ',
    '-',
    '.',
    'a',
    '\n',
    'M@ZL',
    '&',
  );
  const vormen = new Set(
    begrippen
      .flatMap(({ data }) => ('inlopendetekst' in data ? data.inlopendetekst : []))
      .map((v) => v.toLowerCase()),
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 20 }), (tekst) => {
      const gevonden = herken(tekst, new Set());
      expect(new Set(gevonden.map(({ id }) => id)).size).toBe(gevonden.length);
      let vorige = 0;
      for (const { begin, einde } of gevonden) {
        expect(begin).toBeGreaterThanOrEqual(vorige);
        expect(vormen).toContain(tekst.slice(begin, einde).replace(/\s+/g, ' ').toLowerCase());
        vorige = einde;
      }
    }),
  );
});
