import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cijferpunt } from '../schema/cijfer.ts';
import { grafiekVan, maten } from './grafiek.ts';
import { kiesLabels, plotbreedte } from './labels.ts';
import { alleJaren, laatsteVerschil, metVerschil, ontbrekendeJaren } from './verschillen.ts';

const jaar = (begin: number): string => `${begin}-${begin + 1}`;
const punt = (begin: number, waarde: number, meer: Partial<Cijferpunt> = {}): Cijferpunt => ({
  schooljaar: jaar(begin),
  waarde,
  ...meer,
});

/** Series of one to twenty years with holes, old to new. */
const punten = fc
  .uniqueArray(fc.integer({ min: 2000, max: 2019 }), { minLength: 1, maxLength: 20 })
  .chain((jaren) =>
    fc.tuple(
      ...jaren.sort((a, b) => a - b).map((begin) => fc.nat(50_000).map((waarde) => punt(begin, waarde))),
    ),
  );

const starts = (lijn: string): number => [...lijn.matchAll(/M/g)].length;

describe('een grafiek', () => {
  test('heeft voor elk cijfer één stip, op volgorde en binnen het vlak, hoger bij meer leerlingen', () => {
    fc.assert(
      fc.property(punten, (reeks) => {
        const { stippen } = grafiekVan({ punten: reeks });
        expect(stippen.map((stip) => stip.punt)).toEqual(reeks);
        for (const [index, { x, y, labelY }] of stippen.entries()) {
          expect(x).toBeGreaterThan(stippen[index - 1]?.x ?? 0);
          expect(x).toBeLessThan(100);
          expect(y).toBeGreaterThanOrEqual(maten.boven);
          expect(y).toBeLessThanOrEqual(maten.onder);
          expect(labelY).toBeGreaterThan(maten.breukregel);
          expect(labelY).toBeLessThan(maten.onder);
        }
        for (const een of stippen) {
          for (const ander of stippen) {
            if (een.punt.waarde > ander.punt.waarde) expect(een.y).toBeLessThanOrEqual(ander.y);
          }
        }
      }),
    );
  });

  test('begint bij nul', () => {
    fc.assert(
      fc.property(punten, (reeks) => {
        const [laagste] = grafiekVan({ punten: reeks }).streepjes;
        expect(laagste).toEqual({ y: maten.onder, label: '0' });
      }),
    );
  });

  test('trekt geen lijn door een jaar dat ontbreekt', () => {
    const zonderGat = grafiekVan({ punten: [punt(2015, 10), punt(2016, 20), punt(2017, 30)] });
    const metGat = grafiekVan({ punten: [punt(2015, 10), punt(2017, 30)] });
    expect(starts(zonderGat.lijn)).toBe(1);
    expect(starts(metGat.lijn)).toBe(2);
    expect(metGat.lijn).not.toContain('L');
    expect(metGat.jaren.map(({ label, leeg }) => [label, leeg])).toEqual([
      ['2015-16', false],
      ['2016-17', true],
      ['2017-18', false],
    ]);
  });

  test('bestaat uit net zoveel stukken lijn als er aaneengesloten jaren zijn', () => {
    fc.assert(
      fc.property(punten, (reeks) => {
        const stukken = reeks.filter(
          ({ schooljaar }, index) =>
            Number(reeks[index - 1]?.schooljaar.slice(0, 4)) + 1 !== Number(schooljaar.slice(0, 4)),
        );
        expect(starts(grafiekVan({ punten: reeks }).lijn)).toBe(stukken.length);
      }),
    );
  });

  test('breekt de lijn waar anders geteld is, met een streep tussen de twee jaren', () => {
    const { breuken, lijn, stippen } = grafiekVan({
      punten: [punt(2014, 10), punt(2015, 20), punt(2016, 20)],
      breuken: [{ schooljaar: jaar(2015), reden: 'Andere definitie.' }],
    });
    expect(starts(lijn)).toBe(2);
    expect(breuken).toHaveLength(1);
    expect(breuken[0]?.x).toBeGreaterThan(stippen[0]?.x ?? 100);
    expect(breuken[0]?.x).toBeLessThan(stippen[1]?.x ?? 0);
    expect(breuken[0]?.reden).toBe('Andere definitie.');
  });

  test('laat het begin van de tekst bij een late breuk naar links wijzen', () => {
    const reeks = Array.from({ length: 8 }, (_, index) => punt(2010 + index, index));
    const anker = (begin: number) =>
      grafiekVan({ punten: reeks, breuken: [{ schooljaar: jaar(begin), reden: 'x' }] }).breuken[0]?.anker;
    expect([anker(2011), anker(2017)]).toEqual(['start', 'end']);
  });

  test('van één jaar, of van alleen nullen, blijft een grafiek', () => {
    expect(grafiekVan({ punten: [punt(2018, 0)] }).stippen[0]).toMatchObject({ y: maten.onder, label: '0' });
    expect(grafiekVan({ punten: [] })).toMatchObject({ stippen: [], lijn: '', jaren: [] });
  });

  test('noemt het laatste jaar en de laatste waarde op elk scherm', () => {
    fc.assert(
      fc.property(punten, (reeks) => {
        const { jaren, stippen } = grafiekVan({ punten: reeks });
        expect(jaren.at(-1)?.toon).toBe('altijd');
        expect(stippen.at(-1)?.toon).toBe('altijd');
      }),
    );
  });

  test('zegt bij een afgerond getal dat het afgerond is', () => {
    expect(grafiekVan({ punten: [punt(2020, 4300, { ongeveer: true })] }).stippen[0]?.label).toBe(
      'ca. 4.300',
    );
  });
});

describe('labels', () => {
  test('liggen nergens over elkaar', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }),
        fc.integer({ min: 1, max: 80 }),
        (plekken, ruimte) => {
          const toon = kiesLabels(plekken, [plekken.length - 1], ruimte);
          for (const [breedte, soorten] of [
            [plotbreedte.smal, ['altijd']],
            [plotbreedte.breed, ['altijd', 'breed']],
          ] as const) {
            const gekozen = plekken.filter((_, index) => soorten.some((soort) => soort === toon[index]));
            const gesorteerd = gekozen.map((plek) => plek * breedte).sort((a, b) => a - b);
            for (const [index, plek] of gesorteerd.entries()) {
              if (index > 0)
                expect(plek - (gesorteerd[index - 1] ?? 0)).toBeGreaterThanOrEqual(ruimte - 1e-9);
            }
          }
        },
      ),
    );
  });
});

describe('het verschil met een jaar eerder', () => {
  test('is het ene getal min het andere', () => {
    const reeks = { punten: [punt(2017, 4479), punt(2018, 4790)] };
    expect(laatsteVerschil(reeks)?.verschil).toBe(311);
    expect(laatsteVerschil({ punten: [punt(2017, 2141), punt(2018, 2480)] })?.verschil).toBe(339);
  });

  test.each([
    ['als het jaar ervoor ontbreekt', [punt(2016, 1), punt(2018, 2)], []],
    ['als een van de twee is afgerond', [punt(2017, 1, { ongeveer: true }), punt(2018, 2)], []],
    [
      'als er tussendoor anders is geteld',
      [punt(2017, 1), punt(2018, 2)],
      [{ schooljaar: jaar(2018), reden: 'x' }],
    ],
    ['als er maar één cijfer is', [punt(2018, 2)], []],
  ])('is er niet %s', (_geval, reeks, breuken) => {
    expect(laatsteVerschil({ punten: reeks, breuken })).toBeUndefined();
  });

  test('telt over een reeks zonder gaten op tot het verschil tussen eind en begin', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50_000), { minLength: 1, maxLength: 20 }), (waarden) => {
        const reeks = waarden.map((waarde, index) => punt(2000 + index, waarde));
        const som = metVerschil({ punten: reeks }).reduce(
          (totaal, { verschil }) => totaal + (verschil?.verschil ?? 0),
          0,
        );
        expect(som).toBe((waarden.at(-1) ?? 0) - (waarden[0] ?? 0));
      }),
    );
  });
});

describe('de schooljaren van een reeks', () => {
  test('zijn alle jaren van het eerste tot het laatste cijfer, ook die zonder cijfer', () => {
    const reeks = { punten: [punt(2013, 1), punt(2015, 2)] };
    expect(alleJaren(reeks).map(({ schooljaar }) => schooljaar)).toEqual([
      '2013-2014',
      '2014-2015',
      '2015-2016',
    ]);
    expect(ontbrekendeJaren(reeks)).toEqual(['2014-2015']);
  });

  test('lopen door over een eeuwwisseling', () => {
    expect(ontbrekendeJaren({ punten: [punt(1998, 1), punt(2001, 1)] })).toEqual(['1999-2000', '2000-2001']);
  });
});
