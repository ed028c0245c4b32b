import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afgekapt, metEenAnderTeken } from '../../tests/fixtures/schade.ts';
import { willekeurigeTekst } from '../../tests/fixtures/tekst.ts';
import { leesManifest, maakManifest, schrijfManifest, type Manifest } from './manifest.ts';
import { vergelijkManifesten } from './manifestverschil.ts';

const kop = { versie: '2026.11.22-1', vorige: null, gemaakt: '2026-11-22', verloopt: '2027-05-27' };
const hash = (teken: string): string => teken.repeat(64);
const goed = maakManifest({
  ...kop,
  bestanden: [
    { pad: 'zoek/zoeker.js', grootte: 12, sha256: hash('b') },
    { pad: 'index.html', grootte: 0, sha256: hash('a') },
  ],
});
const metPaden = (paden: readonly string[]): Manifest => ({
  ...goed,
  bestanden: paden.map((pad) => ({ pad, grootte: 1, sha256: hash('c') })),
});

describe('een manifest', () => {
  test('heeft één bestand per regel, op volgorde', () => {
    expect(schrijfManifest(goed).split('\n').slice(6)).toEqual([
      '  "bestanden": [',
      `    {"pad": "index.html", "grootte": 0, "sha256": "${hash('a')}"},`,
      `    {"pad": "zoek/zoeker.js", "grootte": 12, "sha256": "${hash('b')}"}`,
      '  ]',
      '}',
      '',
    ]);
  });

  const pad = fc
    .array(fc.stringMatching(/^[a-z0-9_-]{1,6}$/), { minLength: 1, maxLength: 3 })
    .map((delen) => `${delen.join('/')}.html`);
  const bestand = fc.record({
    pad,
    grootte: fc.maxSafeNat(),
    sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
  });

  test('is na schrijven en lezen hetzelfde, in welke volgorde de bestanden ook kwamen', () => {
    fc.assert(
      fc.property(fc.uniqueArray(bestand, { selector: (een) => een.pad, minLength: 1 }), (bestanden) => {
        // Windows keeps names such as con.html for itself.
        fc.pre(!bestanden.some((een) => /(^|\/)(con|prn|aux|nul|com\d|lpt\d)(\.|\/)/.test(een.pad)));
        const manifest = maakManifest({ ...kop, bestanden });
        expect(maakManifest({ ...kop, bestanden: bestanden.toReversed() })).toEqual(manifest);
        expect(leesManifest(schrijfManifest(manifest))).toEqual({ manifest });
      }),
    );
  });

  test('met één ander teken of zonder einde is nooit hetzelfde manifest', () => {
    const tekst = schrijfManifest(goed);
    fc.assert(
      fc.property(fc.oneof(metEenAnderTeken(tekst), afgekapt(tekst)), (kapot) => {
        const gelezen = leesManifest(kapot);
        if ('manifest' in gelezen) expect(gelezen.manifest).not.toEqual(goed);
      }),
      { numRuns: 1000, seed: 8 },
    );
  });

  test('lezen gaat nooit stuk op vreemde tekst', () => {
    fc.assert(
      fc.property(fc.oneof(willekeurigeTekst, fc.json()), (tekst) => {
        expect(leesManifest(tekst)).toHaveProperty('bezwaar');
      }),
    );
  });

  test.each([
    ['een dubbel veld', schrijfManifest(goed).replace('"grootte": 0', '"grootte": 9, "grootte": 0')],
    ['een veld te veel', schrijfManifest(goed).replace('"gemaakt"', '"x": 1,\n  "gemaakt"')],
    ['Windows-regels', schrijfManifest(goed).replaceAll('\n', '\r\n')],
    ['een merk vooraan', `\uFEFF${schrijfManifest(goed)}`],
    ['een getal in andere vorm', schrijfManifest(goed).replace('"grootte": 12', '"grootte": 1.2e1')],
    ['meer erachter', `${schrijfManifest(goed)}\n`],
  ])('met %s wordt niet gelezen', (_, tekst) => {
    expect(leesManifest(tekst)).toHaveProperty('bezwaar');
  });

  test.each([
    '../buiten.html',
    'a/../b.html',
    '/etc/passwd',
    'C:/x.html',
    'a\\b.html',
    'a//b.html',
    './a.html',
    'a/.',
    '',
    'naam met spatie.html',
    'é.html',
    'con.html',
    'a/NUL',
    'a.html.',
    'manifest.json',
    'Manifest.JSON',
    'sleutel.pub',
    `${'a'.repeat(101)}.html`,
    'a.html\u0000.js',
  ])('met het pad %j kan niet', (naam) => {
    expect(leesManifest(schrijfManifest(metPaden([naam])))).toHaveProperty('bezwaar');
  });

  test.each([
    ['hetzelfde pad twee keer', ['a.html', 'a.html']],
    ['hetzelfde pad met een hoofdletter', ['A.html', 'a.html']],
    ['een bestand dat ook een map is', ['a', 'a/b.html']],
    ['een map met een hoofdletter die een bestand is', ['A/b.html', 'a']],
    ['een andere volgorde', ['b.html', 'a.html']],
    ['niets', []],
  ])('met %s kan niet', (_, paden) => {
    expect(leesManifest(schrijfManifest(metPaden(paden)))).toHaveProperty('bezwaar');
  });

  test.each([
    { naam: 'iets-anders' },
    { versie: '1' },
    { vorige: '2026.11.22-1' },
    { vorige: '2026.11.23-1' },
    { vorige: 'x' },
    { gemaakt: '2026-11-21' },
    { gemaakt: '22-11-2026' },
    { verloopt: '2026-11-21' },
    { verloopt: '2027-02-30' },
  ])('met %j kan niet', (anders) => {
    expect(leesManifest(schrijfManifest({ ...goed, ...anders }))).toHaveProperty('bezwaar');
  });
});

test('het verschil van twee manifesten zegt wat er te halen is', () => {
  const nieuw = maakManifest({
    ...kop,
    bestanden: [
      { pad: 'index.html', grootte: 5, sha256: hash('d') },
      { pad: 'nieuw.html', grootte: 7, sha256: hash('e') },
    ],
  });
  expect(vergelijkManifesten(goed, nieuw)).toEqual({
    nieuw: ['nieuw.html'],
    gewijzigd: ['index.html'],
    vervallen: ['zoek/zoeker.js'],
    ophalen: 12,
    geheel: 12,
  });
  expect(vergelijkManifesten(goed, goed)).toMatchObject({ nieuw: [], gewijzigd: [], ophalen: 0 });
});
