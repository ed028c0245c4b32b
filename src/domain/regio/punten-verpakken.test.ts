import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echtePlaatstabel } from '../../../tests/fixtures/plaatstabel.ts';
import { echtePunten } from '../../../tests/fixtures/punten.ts';
import { metEenAnderTeken } from '../../../tests/fixtures/schade.ts';
import { verpak } from '../verpakt.ts';
import { kilometersTussen, type Postcodepunten } from './aardpunt.ts';
import { plaatsenScript } from './plaats-verpakken.ts';
import { leesPunten, pakPunten, pakPuntenUit, puntenScript } from './punten-verpakken.ts';

const uitScript = (script: string): unknown =>
  JSON.parse(script.replace(/^self\.toolboxPunten=/, '').replace(/;\n$/, ''));

const punten: fc.Arbitrary<Postcodepunten> = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 1000, max: 9999 }),
      fc.record({
        breedte: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
        lengte: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
      }),
    ),
    { selector: ([postcode]) => postcode, maxLength: 60 },
  )
  .map((lijst) => new Map(lijst));

/** How far, in metres, packing moved the point that it moved most. */
function verschuiving(voor: Postcodepunten, na: Postcodepunten | undefined): number {
  return Math.max(
    0,
    ...[...voor].map(([postcode, punt]) => {
      const terug = na?.get(postcode);
      return terug ? 1000 * kilometersTussen(punt, terug) : Infinity;
    }),
  );
}

describe('de punten op weg naar een browser', () => {
  test('komen allemaal aan, hoogstens 200 meter verschoven', () => {
    const terug = pakPuntenUit(uitScript(puntenScript(echtePunten)));
    expect(terug?.size).toBe(echtePunten.size);
    expect(verschuiving(echtePunten, terug)).toBeLessThan(200);
  });

  test('komen ook aan als het andere punten zijn', () => {
    fc.assert(
      fc.property(punten, (willekeurig) => {
        const terug = leesPunten(pakPunten(willekeurig));
        expect([...(terug?.keys() ?? [])]).toEqual([...willekeurig.keys()].sort((a, b) => a - b));
        expect(verschuiving(willekeurig, terug)).toBeLessThan(200);
      }),
    );
  });

  test('wegen hoogstens 12 kB, en met de plaatsen samen hoogstens 40 kB', () => {
    const bytes = gzipSync(puntenScript(echtePunten)).length;
    expect(bytes).toBeLessThanOrEqual(12_000);
    expect(bytes + gzipSync(plaatsenScript(echtePlaatstabel)).length).toBeLessThanOrEqual(40_000);
  });

  test('van ver buiten het land zijn een fout', () => {
    expect(() => pakPunten(new Map([[1000, { breedte: 0, lengte: 0 }]]))).toThrow(RangeError);
  });
});

describe('een beschadigd bestand met punten', () => {
  const tekst = pakPunten(echtePunten);

  test('waarin één teken anders is, wordt geweigerd', () => {
    fc.assert(
      fc.property(metEenAnderTeken(tekst), (kapot) => {
        expect(pakPuntenUit({ ...verpak(tekst), tekst: kapot })).toBeUndefined();
      }),
    );
  });

  test.each([
    undefined,
    null,
    7,
    '',
    {},
    verpak(''),
    verpak('punten 2\n\n\n'),
    verpak(`${tekst}\n`),
    verpak(tekst.slice(0, -1)),
    verpak(tekst.slice(0, 4000)),
    verpak('punten 1\nrs,zzzzzz\n\n'),
    verpak('punten 1\nrs,1\n"\n"'),
    verpak('punten 1\nrs,1\n~ \n~ '),
  ])('is geen tabel: geval %#', (kapot) => expect(pakPuntenUit(kapot)).toBeUndefined());

  test('laat het lezen nooit vastlopen', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (rest) => {
        expect(() => leesPunten(`punten 1\n${rest}`)).not.toThrow();
      }),
    );
  });
});
