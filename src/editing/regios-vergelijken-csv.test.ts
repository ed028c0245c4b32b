import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesCsv } from './regios-vergelijken-csv.ts';

const utf8 = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);
const latin1 = (tekst: string): Uint8Array => Uint8Array.from(tekst, (teken) => teken.charCodeAt(0));
const utf16 = (tekst: string): Uint8Array =>
  Uint8Array.from(
    `\uFEFF${tekst}`.split('').flatMap((teken) => [teken.charCodeAt(0) & 255, teken.charCodeAt(0) >> 8]),
  );

const tabel = [
  ['PC4', 'GEMEENTE'],
  ['8601', 'Súdwest-Fryslân'],
];

describe('een tabel', () => {
  test.each([
    ['met puntkomma’s', utf8('PC4;GEMEENTE\n8601;Súdwest-Fryslân\n')],
    ['met komma’s en aanhalingstekens', utf8('"PC4","GEMEENTE"\r\n"8601","Súdwest-Fryslân"')],
    ['met tabs', utf8('PC4\tGEMEENTE\n8601\tSúdwest-Fryslân')],
    ['met een merkteken vooraan', utf8('\uFEFFPC4;GEMEENTE\n8601;Súdwest-Fryslân')],
    ['in de tekens van oud Windows', latin1('PC4;GEMEENTE\r\n8601;Súdwest-Fryslân\r\n')],
    ['in UTF-16', utf16('PC4;GEMEENTE\r\n8601;Súdwest-Fryslân')],
    ['met de aanwijzing van Excel', utf8('sep=;\r\nPC4;GEMEENTE\r\n8601;Súdwest-Fryslân')],
    [
      'met lege regels en spaties',
      utf8('\n\n PC4 ; GEMEENTE \n;\n8601;Súdwest-Fryslân;\n\n'.replace('ân;', 'ân')),
    ],
    ['met regeleinden van vroeger', utf8('PC4;GEMEENTE\r8601;Súdwest-Fryslân')],
  ])('%s wordt gelezen', (_naam, bytes) => {
    expect(leesCsv(bytes)).toEqual(tabel);
  });

  test('houdt heel wat tussen aanhalingstekens staat', () => {
    expect(leesCsv(utf8('a;b\n"x;y";"zij zei ""ja""\nen ging"\n"";c'))).toEqual([
      ['a', 'b'],
      ['x;y', 'zij zei "ja"\nen ging'],
      ['', 'c'],
    ]);
  });

  test('met een veld van vijf miljoen tekens wordt gelezen', () => {
    expect(leesCsv(utf8(`a;b\n"${'x""'.repeat(1_700_000)}";c`))).toHaveLength(2);
  });

  test('zonder inhoud heeft geen rijen', () => {
    expect(leesCsv(utf8(''))).toEqual([]);
    expect(leesCsv(utf8('\uFEFF\r\n;;\r\n'))).toEqual([]);
  });

  test('komt heel terug, wat er ook in de velden staat', () => {
    const veld = fc
      .string({ unit: 'binary' })
      .map((tekst) => tekst.replaceAll(/[\0\uFEFF]|[\uD800-\uDFFF]/g, '').trim());
    const rij = fc
      .array(veld, { minLength: 2, maxLength: 4 })
      .filter((velden) => velden.some((tekst) => tekst !== ''));
    fc.assert(
      fc.property(
        fc.array(rij, { minLength: 1, maxLength: 8 }),
        fc.constantFrom(';', ','),
        (rijen, teken) => {
          const regels = rijen.map((velden) =>
            velden.map((tekst) => `"${tekst.replaceAll('"', '""')}"`).join(teken),
          );
          expect(leesCsv(utf8(regels.join('\r\n')))).toEqual(rijen);
        },
      ),
    );
  });
});

describe('een bestand dat geen tabel is', () => {
  test.each([
    ['een werkmap van Excel', Uint8Array.from([0x50, 0x4b, 3, 4, 20]), 'Bewaar de tabel eerst als CSV'],
    ['een oude werkmap', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), 'Bewaar de tabel eerst als CSV'],
    ['een plaatje', Uint8Array.from([0x89, 0x50, 0, 0, 1]), 'geen tekstbestand'],
    ['een afgebroken veld', utf8('a;b\n1;2\n3;"half'), 'Op regel 3'],
  ])('%s wordt geweigerd', (_naam, bytes, reden) => {
    expect(() => leesCsv(bytes)).toThrow(reden);
  });

  test('geeft rijen of een uitleg, nooit iets anders', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        try {
          expect(Array.isArray(leesCsv(bytes))).toBe(true);
        } catch (error) {
          expect(String(error)).toMatch(/CSV|aanhalingsteken/);
        }
      }),
    );
  });
});
