import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kleineGebieden } from '../../../tests/fixtures/klein-nederland.ts';
import { gebiedSchema } from '../schema/gebied.ts';
import { gebiedenByCode } from './gebied.ts';
import { makeVindbaarOnder } from './overlap.ts';

const vindbaarOnder = makeVindbaarOnder(kleineGebieden);

describe('vindbaar onder', () => {
  test('een provincie vindt ook wat bij haar samenwerkingsverbanden en gemeenten hoort', () => {
    expect(vindbaarOnder(['vo2602'])).toContain('pv26');
    expect(vindbaarOnder(['gm0307'])).toContain('pv26');
  });

  test('wat voor een provincie is, is te vinden bij alles wat erin ligt', () => {
    expect(vindbaarOnder(['pv27'])).toEqual(['gm0363', 'gm0376', 'po2699', 'pv27', 'rmc21', 'vo2707']);
  });

  test('een gemeente vindt wat haar samenwerkingsverband of provincie biedt', () => {
    expect(vindbaarOnder(['vo2707'])).toContain('gm0363');
    expect(vindbaarOnder(['pv27'])).toContain('gm0363');
  });

  test('een gemeente vindt niet wat bij een buurgemeente hoort', () => {
    expect(vindbaarOnder(['gm0363'])).not.toContain('gm0376');
  });

  test('een samenwerkingsverband in twee provincies is in allebei te vinden', () => {
    expect(vindbaarOnder(['po2699'])).toEqual(['gm0307', 'gm0376', 'po2699', 'pv26', 'pv27']);
  });

  test('landelijk is alleen onder landelijk te vinden', () => {
    expect(vindbaarOnder(['landelijk'])).toEqual(['landelijk']);
  });

  test('een landelijk samenwerkingsverband zonder gemeenten is alleen onder zijn eigen code te vinden', () => {
    expect(vindbaarOnder(['po0001'])).toEqual(['po0001']);
  });

  test('een code die niet bestaat, valt weg', () => {
    expect(vindbaarOnder(['vo9999', 'landelijk', 'constructor'])).toEqual(['landelijk']);
  });

  test('twee regio’s samen zijn te vinden onder wat elk van beide geeft, elke code één keer', () => {
    const samen = new Set([...vindbaarOnder(['vo2602']), ...vindbaarOnder(['gm0363'])]);
    expect(vindbaarOnder(['vo2602', 'gm0363', 'vo2602'])).toEqual([...samen].sort());
  });
});

describe('overlap van gebieden', () => {
  const gemeente = fc.integer({ min: 1, max: 8 }).map((number) => `gm000${number}`);
  const gebieden = fc
    .array(fc.uniqueArray(gemeente, { maxLength: 4 }), { minLength: 1, maxLength: 8 })
    .map((lists) =>
      gebiedenByCode({
        gebieden: [
          ...lists.map((gemeenten, index) => ({
            id: `pv${20 + index}`,
            data: gebiedSchema.parse({ naam: `Gebied ${index}`, gemeenten }),
          })),
          { id: 'gm0001', data: gebiedSchema.parse({ naam: 'Gemeente' }) },
        ],
        samenwerkingsverbanden: [],
      }),
    );

  test('is wederkerig: vindt de een de ander, dan vindt de ander de een', () => {
    fc.assert(
      fc.property(gebieden, (random) => {
        const onder = makeVindbaarOnder(random);
        for (const a of random.keys()) {
          for (const b of onder([a])) expect(onder([b])).toContain(a);
        }
      }),
    );
  });

  test('bestaat precies tussen gebieden die een gemeente delen', () => {
    fc.assert(
      fc.property(gebieden, (random) => {
        const onder = makeVindbaarOnder(random);
        for (const a of random.values()) {
          const verwacht = [...random.values()]
            .filter((b) => b.code === a.code || b.gemeenten.some((code) => a.gemeenten.includes(code)))
            .map(({ code }) => code);
          expect(onder([a.code])).toEqual(verwacht.sort());
        }
      }),
    );
  });
});
