import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { echtePlaatstabel } from '../../../tests/fixtures/plaatstabel.ts';
import { metEenAnderTeken } from '../../../tests/fixtures/schade.ts';
import { verpak } from '../verpakt.ts';
import { leesPlaatsen, pakPlaatsen, pakPlaatsenUit, plaatsenScript } from './plaats-verpakken.ts';
import type { Plaatstabel } from './plaatstabel.ts';

const uitScript = (script: string): unknown =>
  JSON.parse(script.replace(/^self\.toolboxPlaatsen=/, '').replace(/;\n$/, ''));

const naam = fc
  .oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('IJssel | Berkel', "'s-Gravenhage", ' x', ''),
  )
  .map((tekst) => tekst.replaceAll('\n', ''));

const code = (soort: string, cijfers: number) =>
  fc.nat({ max: 10 ** cijfers - 1 }).map((getal) => soort + String(getal).padStart(cijfers, '0'));

/** Ranges that do not overlap, dealt out to parts. */
const delen = fc
  .tuple(
    fc.array(fc.record({ gemeente: code('gm', 4), po: code('po', 4), vo: code('vo', 4) }), { maxLength: 6 }),
    fc.uniqueArray(fc.integer({ min: 1000, max: 9999 }), { maxLength: 40 }),
  )
  .map(([koppen, getallen]) => {
    const grenzen = [...getallen].sort((a, b) => a - b);
    return koppen.map((kop, nummer) => ({
      ...kop,
      postcodes: grenzen.flatMap((van, index) =>
        index % 2 === 0 && (index / 2) % koppen.length === nummer
          ? [{ van, tot: grenzen[index + 1] ?? van }]
          : [],
      ),
    }));
  });

const namen = fc.array(fc.record({ naam, delen: fc.array(fc.nat({ max: 400 }), { maxLength: 4 }) }));

const tabel: fc.Arbitrary<Plaatstabel> = fc
  .record({
    gebieden: fc.uniqueArray(fc.record({ code: code('gm', 4), naam, pakt: fc.boolean() }), {
      selector: (gebied) => gebied.code,
      maxLength: 8,
    }),
    delen,
    plaatsen: namen,
    anderenamen: namen,
    provincienamen: fc.array(fc.record({ naam, code: code('pv', 2) }), { maxLength: 3 }),
  })
  .map(({ gebieden, ...rest }) => ({
    ...rest,
    gebieden: gebieden.map(({ pakt, ...gebied }) => ({
      ...gebied,
      gemeenten: pakt ? gebieden.map((ander) => ander.code) : [],
    })),
  }));

describe('de verpakte tabel', () => {
  test('is na het uitpakken dezelfde', () => {
    expect(pakPlaatsenUit(uitScript(plaatsenScript(echtePlaatstabel)))).toEqual(echtePlaatstabel);
  });

  test('is dat ook voor een willekeurig land', () => {
    fc.assert(
      fc.property(tabel, (land) => {
        expect(leesPlaatsen(pakPlaatsen(land))).toEqual(land);
      }),
      { numRuns: 300 },
    );
  });

  test('weegt met alles erin hoogstens 40 kB', () => {
    expect(gzipSync(plaatsenScript(echtePlaatstabel)).length).toBeLessThanOrEqual(40_000);
  });

  test('is één regel klassiek script, zonder tekens die een script beëindigen', () => {
    const script = plaatsenScript(echtePlaatstabel);
    expect(script).toMatch(/^self\.toolboxPlaatsen=\{"som":"[0-9a-f]{8}","tekst":"[^\n]*"\};\n$/);
    expect(script).not.toContain('</');
  });

  test('komt er niet uit als er één teken anders is', () => {
    const tekst = pakPlaatsen(echtePlaatstabel);
    const { som } = verpak(tekst);
    fc.assert(
      fc.property(metEenAnderTeken(tekst), (anders) => {
        expect(pakPlaatsenUit({ som, tekst: anders })).toBeUndefined();
      }),
      { numRuns: 50 },
    );
  });

  test.each([
    undefined,
    null,
    'plaatsen 1',
    {},
    [],
    verpak(''),
    verpak('plaatsen 1'),
    verpak('plaatsen 2 0 0 0 0 0 0'),
  ])('is %j niet', (value) => {
    expect(pakPlaatsenUit(value)).toBeUndefined();
  });

  test('is niet een tekst waarvan regels ontbreken, ook al klopt de som', () => {
    const regels = pakPlaatsen(echtePlaatstabel).split('\n');
    expect(pakPlaatsenUit(verpak(regels.slice(0, -1).join('\n')))).toBeUndefined();
    expect(pakPlaatsenUit(verpak(regels.slice(1).join('\n')))).toBeUndefined();
  });
});
