import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { maakManifest, type Manifest } from '../../src/mirror/manifest.ts';
import { vergelijkManifesten, type Manifestverschil } from '../../src/mirror/manifestverschil.ts';
import { pdf, pdfRegels } from '../fixtures/inhoudsmap.ts';
import { buildElsewhere, type Elsewhere } from './build-elsewhere.ts';
import { materialen } from './content-files.ts';
import { distDir, listFiles } from './site-files.ts';

/** A materiaal for the whole country: what it says stands in most lists. */
const id = materialen.find(({ regio }) => regio.includes('landelijk'))?.id ?? '';
const kaart = pdf('Proef');

function manifestOf(dist: string, versie: string): Manifest {
  const bestanden = listFiles(dist).map((pad) => {
    const bytes = readFileSync(join(dist, pad));
    return { pad, grootte: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  const dag = '2026-11-22';
  return maakManifest({ versie, vorige: null, gemaakt: dag, verloopt: dag, bestanden });
}

/** Rewrites the content file of the materiaal. */
const alter =
  (rewrite: (text: string) => string) =>
  async (project: string): Promise<void> => {
    const path = join(project, 'src/content', `${id}.mdx`);
    await writeFile(path, rewrite(await readFile(path, 'utf8')));
  };

const withSentence = (text: string): string => `${text}\nDeze zin is er later bij geschreven.\n`;
const withSummary = (text: string): string =>
  text.replace(/^samenvatting: .*$/m, 'samenvatting: Deze samenvatting is later in haar geheel veranderd.');
const withFile = (text: string): string =>
  text.replace(/^status: /m, `bestand:\n  ${pdfRegels('proef.pdf', kaart).join('\n  ')}\nstatus: `);

let second: Elsewhere | undefined;
let unchanged: Manifestverschil | undefined;
let bodyChange: Manifestverschil | undefined;
let summaryChange: Manifestverschil | undefined;
let page = '';

/** One copy of the project, built as it is, then with another text, then with another summary and a file besides. */
beforeAll(async () => {
  second = await buildElsewhere(() => Promise.resolve());
  const { dist, rebuild } = second;
  const original = await readFile(join(dist, '../src/content', `${id}.mdx`), 'utf8');
  const first = manifestOf(dist, '2026.11.22-1');
  unchanged = vergelijkManifesten(manifestOf(distDir, '2026.11.22-1'), first);
  await rebuild(alter(withSentence));
  bodyChange = vergelijkManifesten(first, manifestOf(dist, '2026.11.22-2'));
  await rebuild(async (project) => {
    await mkdir(join(project, 'public/bestanden'), { recursive: true });
    await writeFile(join(project, 'public/bestanden/proef.pdf'), kaart);
    await alter(() => withFile(withSummary(original)))(project);
  });
  summaryChange = vergelijkManifesten(first, manifestOf(dist, '2026.11.22-3'));
  page = await readFile(join(dist, `${id}.html`), 'utf8');
}, 960_000);

afterAll(() => second?.remove());

describe('twee keer bouwen in verschillende mappen', () => {
  it('geeft dezelfde bestanden', () => {
    expect([unchanged?.nieuw, unchanged?.vervallen]).toEqual([[], []]);
  });

  it('geeft in elk bestand dezelfde bytes', () => {
    expect(unchanged?.gewijzigd).toEqual([]);
  });
});

/** What a copy has to fetch: how many files, and which part of all bytes in percent. */
const toFetch = (change: Manifestverschil | undefined) => ({
  bestanden: [...(change?.nieuw ?? []), ...(change?.gewijzigd ?? [])].sort(),
  deel: (100 * (change?.ophalen ?? Infinity)) / (change?.geheel ?? 1),
});

describe('wie een kopie bijwerkt, haalt weinig op', () => {
  it('na een wijziging in de tekst van één pagina: die pagina, de zoekindex en de bestandenlijst', () => {
    const { bestanden, deel } = toFetch(bodyChange);
    expect(bestanden.length, bestanden.join('\n')).toBeLessThanOrEqual(10);
    expect(deel).toBeLessThanOrEqual(2);
    const known = /^(zoek\/|bestandenlijst(\/\d+)?\.html$)/;
    expect(bestanden.filter((path) => !known.test(path))).toEqual([`${id}.html`]);
  });

  // A summary is shown in every list that holds the entry: see docs/decisions/0033.
  it('na een wijziging van een samenvatting: ook elke lijst, feed en tabel waarin zij staat', () => {
    const { bestanden, deel } = toFetch(summaryChange);
    expect(bestanden.length, bestanden.join('\n')).toBeLessThanOrEqual(50);
    expect(deel).toBeLessThanOrEqual(6);
    expect(bestanden.filter((path) => /^(opmaak|embed)\//.test(path))).toEqual([]);
  });
});

describe('een PDF bij een materiaal', () => {
  it('staat op de site, met een link die vanaf elke plek werkt', () => {
    expect(summaryChange?.nieuw).toContain('bestanden/proef.pdf');
    expect(readFileSync(join(second?.dist ?? '', 'bestanden/proef.pdf')).equals(kaart)).toBe(true);
    const [link = ''] = /<a[^>]*href="\.\.\/bestanden\/proef\.pdf"[^>]*>.*?<\/a>/s.exec(page) ?? [];
    expect(link.replace(/<[^>]+>/g, '').trim()).toBe(
      `Bewaar het bestand (PDF, ${kaart.byteLength} bytes, CC BY 4.0)`,
    );
  });

  it('staat in de bestandenlijst, zodat een programma dat links volgt hem meeneemt', () => {
    const dist = second?.dist ?? '';
    const lijsten = listFiles(dist).filter((path) => /^bestandenlijst\/\d+\.html$/.test(path));
    const noemt = lijsten.filter((path) =>
      readFileSync(join(dist, path), 'utf8').includes('href="../bestanden/proef.pdf"'),
    );
    expect(noemt).toHaveLength(1);
  });
});
