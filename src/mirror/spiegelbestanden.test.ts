import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { schrijfBestanden } from '../../tests/fixtures/gebouwde-site.ts';
import { verdeel } from './bestandenlijst.ts';
import { dateerSpiegelscript, schrijfBestandenlijst } from './spiegelbestanden.ts';

const plek = '<div data-bestanden data-astro-cid-x></div>';
const basis: readonly [string, string][] = [
  ['bestandenlijst.html', `<h1>Bestandenlijst</h1>${plek}`],
  [
    'bestandenlijst/1.html',
    `<title>Bestandenlijst, deel 1</title><meta content="https://x.example/bestandenlijst/1.html">${plek}`,
  ],
  ['zoek/spiegel.js', '(()=>{})();'],
  ['data/v1/kopie.json', '{"gemaakt":"2026-11-03","verloopt":"2027-11-03","site":"https://x.example/"}'],
];

async function maakSite(extra: readonly [string, string][] = []): Promise<string> {
  const dist = await mkdtemp(join(tmpdir(), 'toolbox-spiegel-'));
  onTestFinished(() => rm(dist, { recursive: true, force: true }));
  await schrijfBestanden(dist, [...new Map([...basis, ...extra])]);
  return dist;
}

const lees = (dist: string, pad: string): Promise<string> => readFile(join(dist, pad), 'utf8');
const linksIn = (html: string): string[] =>
  [...html.matchAll(/href="\/([^"]+)"/g)].map(([, pad = '']) => pad);

describe('een gebouwde site', () => {
  test('krijgt een lijst met elk bestand, ook van zichzelf en van wat de zelftest nodig heeft', async () => {
    const dist = await maakSite([['index.html', '']]);
    expect(schrijfBestandenlijst(dist)).toEqual({ bestanden: 6, delen: 1 });
    expect(linksIn(await lees(dist, 'bestandenlijst.html'))).toEqual([
      'bestandenlijst.html',
      'bestandenlijst/1.html',
    ]);
    expect(linksIn(await lees(dist, 'bestandenlijst/1.html'))).toEqual([
      'data/v1/kopie.json',
      'index.html',
      'zoek/spiegel.js',
      'zoek/steekproef.js',
    ]);
    expect(await lees(dist, 'zoek/steekproef.js')).toContain('"totaal":6');
  });

  test('krijgt voor elk deel een pagina met een eigen nummer', async () => {
    // Of many names those with which a page ends.
    const namen = verdeel(Array.from({ length: 20_000 }, (_, nummer) => `x/${nummer}.html`)).map(
      (deel) => deel.at(-1) ?? '',
    );
    const dist = await maakSite(namen.map((pad) => [pad, '']));
    const { bestanden, delen } = schrijfBestandenlijst(dist);
    expect(delen).toBeGreaterThan(5);
    expect(bestanden).toBe(namen.length + 3 + 1 + delen);
    const laatste = await lees(dist, `bestandenlijst/${delen}.html`);
    expect(laatste).toContain(`<title>Bestandenlijst, deel ${delen}</title>`);
    expect(laatste).toContain(`https://x.example/bestandenlijst/${delen}.html`);
  });

  test('zonder plek voor de lijst stopt de bouw', async () => {
    const dist = await maakSite([['bestandenlijst.html', '<h1>Bestandenlijst</h1>']]);
    expect(() => schrijfBestandenlijst(dist)).toThrow('bestandenlijst.html heeft geen plek');
  });

  test('vertelt het script van elke pagina van wanneer de site is', async () => {
    const dist = await maakSite();
    dateerSpiegelscript(dist);
    expect(await lees(dist, 'zoek/spiegel.js')).toBe(
      'self.toolboxKopie=["2026-11-03","3 november 2026","2027-11-03","x.example"];(()=>{})();',
    );
  });
});
