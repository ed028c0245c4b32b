import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  bestandenmap,
  keurInhoud,
  leesInhoud,
  materiaalMdx,
  pdf,
  pdfRegels,
} from '../../tests/fixtures/inhoudsmap.ts';
import { documentVan } from './documenten.ts';
import { herstelDocumenten, vulDocumentIn } from './documenten-herstel.ts';
import { formatProbleem } from './probleem.ts';

const heel = pdf('Verzuimkaart');
const documenten = new Map([['kaart.pdf', documentVan(heel)]]);
const met = (regels: readonly string[]): string =>
  materiaalMdx({}).replace('status: actueel', `bestand:\n  ${regels.join('\n  ')}\nstatus: actueel`);
const volledig = pdfRegels('kaart.pdf', heel);

describe('een PDF bij een materiaal', () => {
  test('is goed als hij er staat zoals de vermelding zegt, ook bij twee vermeldingen', async () => {
    const twee = met(volledig).replace('Thuiszitterspact', 'Verzuimkaart');
    const { problemen, entries } = await leesInhoud({
      [`${bestandenmap}kaart.pdf`]: heel,
      'materialen/pact.mdx': met(volledig),
      'materialen/kaart.mdx': twee,
    });
    expect(problemen.map(formatProbleem)).toEqual([]);
    expect(entries.materialen[0]?.data['bestand']).toMatchObject({ pad: 'kaart.pdf', licentie: 'cc-by-4.0' });
  });

  test('hoort bij zijn vermelding, ook als daar een andere fout in zit', () => {
    const { problemen } = keurInhoud({
      [`${bestandenmap}kaart.pdf`]: heel,
      'materialen/pact.mdx': met(volledig).replace('type: handreiking', 'type: folder'),
    });
    expect(problemen.map(({ soort }) => soort)).toEqual(['woordenlijst']);
  });

  test('wordt bij elke verandering van een byte herkend als een ander', () => {
    fc.assert(
      fc.property(fc.nat(heel.byteLength - 1), fc.integer({ min: 1, max: 255 }), (plaats, verschil) => {
        const stuk = Buffer.from(heel);
        stuk[plaats] = (stuk[plaats] ?? 0) ^ verschil;
        const { problemen } = keurInhoud({
          [`${bestandenmap}kaart.pdf`]: stuk,
          'materialen/pact.mdx': met(volledig),
        });
        expect(problemen).toHaveLength(1);
        expect(problemen[0]?.soort).toMatch(/^document-(vorm|anders)$/);
      }),
    );
  });

  test.each(['con.pdf', 'lpt1.x.pdf', '.pdf', 'Kaart.pdf', 'a/b.pdf', 'kaart.PDF', `${'x'.repeat(81)}.pdf`])(
    'heet niet %s',
    (naam) => {
      const { problemen } = keurInhoud({ 'materialen/pact.mdx': met(pdfRegels(naam, heel)) });
      expect(problemen.map(({ soort }) => soort)).toEqual(['waarde']);
    },
  );
});

describe('grootte en controlegetal', () => {
  test.each([
    ['allebei', [0, 1]],
    ['het controlegetal', [0, 1, 2]],
    ['de grootte', [0, 1, 3]],
  ])('worden ingevuld waar zij ontbreken: %s', (_naam, welke) => {
    const hersteld = vulDocumentIn(met(welke.map((nummer) => volledig[nummer] ?? '')), documenten);
    const { problemen } = keurInhoud({
      [`${bestandenmap}kaart.pdf`]: heel,
      'materialen/pact.mdx': hersteld,
    });
    expect(problemen.map(formatProbleem)).toEqual([]);
    expect(vulDocumentIn(hersteld, documenten)).toBe(hersteld);
  });

  test('worden ook ingevuld achter een lege sleutel, en als het veld het laatste is', () => {
    const leeg = met(['pad: kaart.pdf', 'grootte:', 'licentie: cc0-1.0', 'sha256:']);
    expect(vulDocumentIn(leeg, documenten)).toBe(
      met(['pad: kaart.pdf', 'licentie: cc0-1.0', ...volledig.slice(2)]),
    );
    const laatste = materiaalMdx({ bestand: '\n  pad: kaart.pdf' }).replace('bestand: \n', 'bestand:\n');
    expect(vulDocumentIn(laatste, documenten)).toContain(`  pad: kaart.pdf\n  ${volledig[2] ?? ''}\n`);
  });

  test.each([
    ['wat er al staat, goed of fout', met([...volledig.slice(0, 2), 'grootte: 1', 'sha256: "x"'])],
    ['een bestand dat er niet is', met(['pad: anders.pdf', 'licentie: cc-by-4.0'])],
    ['een vermelding zonder bestand', materiaalMdx()],
    ['gegevens die niet te lezen zijn', met(['pad: kaart.pdf', 'licentie: a: b'])],
    ['gegevens op één regel', materiaalMdx({ bestand: '{pad: kaart.pdf}' })],
    ['een tekst zonder gegevens', 'bestand:\n  pad: kaart.pdf\n'],
  ])('laten staan: %s', (_naam, tekst) => {
    expect(vulDocumentIn(tekst, documenten)).toBe(tekst);
  });

  test('worden in een map alleen ingevuld waar daarom gevraagd is', async () => {
    const root = await mkdtemp(join(tmpdir(), 'documenten-'));
    const schrijf = async (pad: string, inhoud: string | Uint8Array): Promise<void> => {
      await mkdir(join(root, pad, '..'), { recursive: true });
      await writeFile(join(root, pad), inhoud);
    };
    try {
      const kaal = met(volledig.slice(0, 2));
      await schrijf('public/bestanden/kaart.pdf', heel);
      await schrijf('src/content/materialen/een.mdx', kaal);
      await schrijf('src/content/materialen/twee.mdx', kaal);
      expect(await herstelDocumenten(root, (pad) => pad.endsWith('/een.mdx'))).toEqual([
        'src/content/materialen/een.mdx: grootte en controlegetal van het bestand ingevuld.',
      ]);
      expect(await readFile(join(root, 'src/content/materialen/een.mdx'), 'utf8')).toBe(met(volledig));
      expect(await readFile(join(root, 'src/content/materialen/twee.mdx'), 'utf8')).toBe(kaal);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});
