import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eersteDag } from '../datum.ts';
import { nieuwsPerJaar, nieuwsteEerst } from './nieuws.ts';

const bericht = (id: string, datum: string) => ({
  id,
  data: {
    titel: 'Kop',
    samenvatting: 'Een samenvatting.',
    datum,
    thema: ['verzuim' as const],
    bron: ['https://www.nji.nl/'],
  },
});

const moment = fc
  .tuple(
    fc.integer({ min: 2015, max: 2027 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 4, max: 10 }),
  )
  .map(([jaar, maand, lengte]) =>
    `${jaar}-${String(maand).padStart(2, '0')}-15`.slice(0, lengte < 7 ? 4 : lengte < 10 ? 7 : 10),
  );
const nieuws = fc
  .uniqueArray(moment, { maxLength: 30 })
  .map((momenten) => momenten.map((datum, index) => bericht(`b${index}`, datum)));

describe('het archief', () => {
  test('zet het nieuwste eerst; van alleen een jaar telt de eerste dag', () => {
    const berichten = [bericht('jaar', '2019'), bericht('maand', '2019-07'), bericht('dag', '2020-01-30')];
    expect(nieuwsteEerst(berichten).map(({ id }) => id)).toEqual(['dag', 'maand', 'jaar']);
    expect(nieuwsPerJaar(berichten).map(({ jaar, berichten: van }) => [jaar, van.length])).toEqual([
      ['2020', 1],
      ['2019', 2],
    ]);
  });

  test('bevat elk bericht één keer, in aflopende volgorde, welke data er ook zijn', () => {
    fc.assert(
      fc.property(nieuws, (berichten) => {
        const archief = nieuwsPerJaar(berichten);
        const alles = archief.flatMap(({ berichten: van }) => van);
        expect(alles).toEqual(nieuwsteEerst(berichten));
        expect(alles.map(({ id }) => id).sort()).toEqual(berichten.map(({ id }) => id).sort());
        const dagen = alles.map(({ data }) => eersteDag(data.datum));
        expect(dagen).toEqual([...dagen].sort().reverse());
        for (const { jaar, berichten: van } of archief) {
          expect(van.every(({ data }) => data.datum.startsWith(jaar))).toBe(true);
        }
      }),
    );
  });

  test('hangt niet af van de volgorde waarin de berichten komen', () => {
    fc.assert(
      fc.property(nieuws, (berichten) => {
        expect(nieuwsteEerst(berichten.toReversed())).toEqual(nieuwsteEerst(berichten));
      }),
    );
  });
});
