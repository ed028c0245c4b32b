import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { leesManifest, schrijfManifest, spiegelnaam, type Manifest } from '../../src/mirror/manifest.ts';
import { padbezwaar } from '../../src/mirror/spiegelpad.ts';
import { isDag, vergelijkVersies } from '../../src/mirror/versie.ts';
import { afgekapt, metEenAnderTeken } from '../fixtures/schade.ts';
import { willekeurigeTekst } from '../fixtures/tekst.ts';
import { startWindowskern } from './windows.ts';

const kern = await startWindowskern();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

afterAll(() => kern?.sluit());

/** What the project itself makes of these bytes, in the words of windows-proef.cs; without the reason of a refusal. */
function hoort(bytes: Uint8Array): string {
  let tekst = '';
  try {
    tekst = decoder.decode(bytes);
  } catch {
    // No text at all.
  }
  const gelezen = leesManifest(tekst);
  if (!('manifest' in gelezen)) return 'fout';
  const { versie, vorige, gemaakt, verloopt, bestanden } = gelezen.manifest;
  return ['goed', versie, vorige ?? '', gemaakt, verloopt, bestanden.length, bestanden.at(-1)?.pad].join(' ');
}

const paden = [
  ...[
    'a',
    'A',
    'a/b.html',
    'a.html',
    'a/B.html',
    'b/c/d',
    'b/c',
    '-x.txt',
    '.verborgen/x',
    'con',
    'con.html',
  ],
  ...[
    'x/NUL.txt',
    'com1',
    'com10',
    'lpt9.a.b',
    'a.',
    'a./b',
    '..',
    '../a',
    'a/../b',
    '.',
    'a//b',
    '/a',
    'a/',
    '',
  ],
  ...[
    'manifest.json',
    'Manifest.JSON',
    'sleutel.pub',
    'map/manifest.json',
    'manifest.json.sig',
    'é.html',
    'a b',
  ],
  ...[
    'a\\b',
    'C:a',
    'aux',
    'prn.x',
    'CONx',
    'a\n',
    'z'.repeat(100),
    'z'.repeat(101),
    `${'y/'.repeat(49)}yy`,
    'COM\u0661',
  ],
];
const versies = [
  ...['2026.11.22-1', '2026.11.22-9', '2026.11.22-10', '2026.11.22-9999', '2026.11.22-10000', '2026.11.22-0'],
  ...['2026.11.22-01', '2026.11.23-1', '2026.02.29-1', '2024.02.29-1', '0000.01.01-1', '2026.11.22', '', '1'],
  ...['2026.11.22-1\n', '٢٠٢٦.11.22-1', '9999.12.31-1', '2026.13.01-1'],
];
const dagen = [
  ...[
    '2026-11-22',
    '2026-11-23',
    '2027-05-27',
    '2026-02-30',
    '2024-02-29',
    '1900-02-29',
    '2000-02-29',
    '0000-02-29',
  ],
  ...['0000-00-00', '9999-12-31', '2026-11-22\n', '22-11-2026', '', '2026-1-1', '+002026-1'],
];
const sommen = [
  'a'.repeat(64),
  'A'.repeat(64),
  'b'.repeat(63),
  `${'c'.repeat(63)}\n`,
  '0123456789abcdef'.repeat(4),
];
const groottes = [0, 1, -1, 1.5, 2 ** 53 - 1, 2 ** 53, 1e21, Number.MAX_VALUE, -0];

/** Manifests of which every part may be just right or just wrong; most parts are right. */
const manifest: fc.Arbitrary<Manifest> = fc.record({
  naam: fc.oneof({ weight: 30, arbitrary: fc.constant(spiegelnaam) }, fc.constant('iets-anders')),
  versie: fc.oneof({ weight: 2, arbitrary: fc.constant('2026.11.22-10') }, fc.constantFrom(...versies)),
  vorige: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom(...versies)),
  gemaakt: fc.oneof({ weight: 4, arbitrary: fc.constant('2026-11-23') }, fc.constantFrom(...dagen)),
  verloopt: fc.oneof({ weight: 4, arbitrary: fc.constant('2027-05-27') }, fc.constantFrom(...dagen)),
  bestanden: fc
    .array(
      fc.record({
        pad: fc.oneof(
          { weight: 4, arbitrary: fc.stringMatching(/^[a-z]{1,3}(\/[a-z]{1,2})?$/) },
          fc.constantFrom(...paden),
        ),
        grootte: fc.oneof({ weight: 9, arbitrary: fc.maxSafeNat() }, fc.constantFrom(...groottes)),
        sha256: fc.oneof({ weight: 9, arbitrary: fc.constant('d'.repeat(64)) }, fc.constantFrom(...sommen)),
      }),
      { maxLength: 4 },
    )
    .chain((lijst) =>
      fc.constantFrom(
        lijst,
        lijst.toSorted((a, b) => (a.pad < b.pad ? -1 : 1)),
        lijst.toSorted((a, b) => (a.pad < b.pad ? -1 : 1)),
      ),
    ),
});

const goed: Manifest = {
  naam: spiegelnaam,
  versie: '2026.11.22-10',
  vorige: '2026.11.22-9',
  gemaakt: '2026-11-22',
  verloopt: '2027-05-27',
  bestanden: ['404.html', 'index.html', 'map/in/map.js', 'zoek.js'].map((pad, nummer) => ({
    pad,
    grootte: nummer * 1234,
    sha256: nummer.toString(16).repeat(64),
  })),
};
const tekst = schrijfManifest(goed);

/** Other spellings of the same, and lines in the wrong place. */
const anders = fc
  .tuple(
    fc.nat({ max: 12 }),
    fc.nat({ max: 12 }),
    fc.constantFrom('ruil', 'dubbel', 'weg', 'inspringen', 'cr', 'spatie'),
  )
  .map(([een, ander, hoe]) => {
    const regels = tekst.split('\n');
    const [a = '', b = ''] = [regels[een], regels[ander]];
    if (hoe === 'ruil') [regels[een], regels[ander]] = [b, a];
    if (hoe === 'dubbel') regels.splice(een, 0, b);
    if (hoe === 'weg') regels.splice(een, 1);
    if (hoe === 'inspringen') regels[een] = ` ${a}`;
    if (hoe === 'cr') regels[een] = `${a}\r`;
    if (hoe === 'spatie') regels[een] = `${a} `;
    return regels.join('\n');
  });

const bytewissel = fc
  .tuple(fc.nat({ max: tekst.length - 1 }), fc.nat({ max: 255 }))
  .map(([plaats, waarde]) => {
    const bytes = Buffer.from(tekst);
    bytes[plaats] = waarde;
    return bytes;
  });

describe.skipIf(kern === undefined)('het manifest, gelezen door de kern voor Windows', () => {
  const vraag = (...woorden: (string | Uint8Array)[]): Promise<string> =>
    kern?.vraagbaak.vraag(...woorden) ?? Promise.resolve('');
  const zonderReden = (antwoord: string): string => (antwoord.startsWith('fout') ? 'fout' : antwoord);

  async function zelfdeOordeel(teksten: fc.Arbitrary<string | Uint8Array>, aantal: number): Promise<number> {
    const gevallen = fc.sample(teksten, { numRuns: aantal, seed: 8 }).map((een) => Buffer.from(een));
    const antwoorden = await Promise.all(gevallen.map((bytes) => vraag('manifest', bytes)));
    const verschillen = gevallen
      .map((bytes, nummer) => ({ bytes, antwoord: antwoorden[nummer] ?? '' }))
      .filter(({ bytes, antwoord }) => zonderReden(antwoord) !== hoort(bytes))
      .map(({ bytes, antwoord }) => `${antwoord} in plaats van ${hoort(bytes)}: ${bytes.toString('latin1')}`);
    expect(verschillen).toEqual([]);
    return antwoorden.filter((antwoord) => antwoord.startsWith('goed')).length;
  }

  test('is goed of fout zoals voor het project zelf, met delen die net wel of net niet kunnen', async () => {
    const aanvaard = await zelfdeOordeel(manifest.map(schrijfManifest), 3000);
    expect(aanvaard).toBeGreaterThan(150);
  });

  test('is goed of fout zoals voor het project zelf, met een teken, byte of regel anders', async () => {
    await zelfdeOordeel(metEenAnderTeken(tekst), 1000);
    expect(await zelfdeOordeel(bytewissel, 3000)).toBeGreaterThan(50);
    await zelfdeOordeel(anders, 500);
    expect(await zelfdeOordeel(fc.oneof(afgekapt(tekst), willekeurigeTekst, fc.json()), 500)).toBe(0);
  });

  test('heeft dezelfde dagen, versies en paden', async () => {
    for (const dag of dagen)
      expect(await vraag('dag', Buffer.from(dag)), dag).toBe(isDag(dag) ? 'goed' : 'fout');
    for (const pad of paden) {
      expect(await vraag('pad', Buffer.from(pad)), pad).toBe(padbezwaar(pad) === undefined ? 'goed' : 'fout');
    }
    const echte = ['2026.11.22-9', '2026.11.22-10', '2026.11.21-9999', '2027.01.01-1', '0000.02.29-1'];
    for (const [een, ander] of echte.flatMap((a) => echte.map((b) => [a, b] as const))) {
      const antwoord = Number(await vraag('versie', Buffer.from(een), Buffer.from(ander)));
      expect(Math.sign(antwoord), `${een} ${ander}`).toBe(Math.sign(vergelijkVersies(een, ander)));
    }
  });
});
