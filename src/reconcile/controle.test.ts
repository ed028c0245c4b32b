import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { overal, schrijfBestanden, siteBestanden } from '../../tests/fixtures/gebouwde-site.ts';
import { controleerSite, type Verslag } from './controle.ts';
import { doelVan, doorverwijzingOf } from './doorverwijzing.ts';

const ids = ['initiatieven/plek', 'materialen/pact'];
const alles = siteBestanden(overal(ids));

async function controleer(
  adresboek: string | undefined,
  extra: Readonly<Record<string, string>> = {},
): Promise<Verslag> {
  const root = await mkdtemp(join(tmpdir(), 'toolbox-controle-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await schrijfBestanden(
    root,
    ids.map((id): [string, string] => [`src/content/${id}.mdx`, '']),
  );
  await schrijfBestanden(join(root, 'dist'), [...alles, ...Object.entries(extra)]);
  if (adresboek !== undefined) await schrijfBestanden(root, [['docs/contracts/adressen.txt', adresboek]]);
  return controleerSite(root, join(root, 'dist'));
}

const naar = (address: string): string =>
  `<html><head><meta http-equiv="refresh" content="0; url=${address}"></head>`;

describe('een gebouwde site', () => {
  test('is goed met de vermeldingen van de inhoud en alle adressen van het adresboek', async () => {
    expect(await controleer('/index.html\n/materialen/pact.html\n')).toEqual({
      vermeldingen: 2,
      adressen: 2,
      problemen: [],
    });
  });

  test('mag adressen hebben die nog niet in het adresboek staan', async () => {
    expect((await controleer('')).problemen).toEqual([]);
  });

  test('zonder pagina op een adres uit het adresboek is fout', async () => {
    const { problemen } = await controleer('/materialen/oud.html\n/materialen/pact.html\n');
    expect(problemen).toEqual([expect.stringContaining('- /materialen/oud.html\n')]);
  });

  test('met een doorverwijzing op dat adres is goed', async () => {
    const { problemen } = await controleer('/materialen/oud.html\n', {
      'materialen/oud.html': naar('pact.html'),
    });
    expect(problemen).toEqual([]);
  });

  test.each([
    ['naar niets', { 'materialen/oud.html': naar('weg.html') }],
    ['naar een andere site', { 'materialen/oud.html': naar('https://www.nji.nl/') }],
    ['naar zichzelf', { 'materialen/oud.html': naar('oud.html') }],
    [
      'naar een andere doorverwijzing',
      { 'materialen/oud.html': naar('ouder.html'), 'materialen/ouder.html': naar('pact.html') },
    ],
  ])('met een doorverwijzing %s is fout', async (_geval, extra) => {
    const { problemen } = await controleer('', extra);
    expect(problemen).toEqual([expect.stringContaining('- /materialen/oud.html leidt naar ')]);
  });

  test('zonder adresboek is niet te controleren', async () => {
    await expect(controleer(undefined)).rejects.toThrow('docs/contracts/adressen.txt ontbreekt');
  });

  test('met meer fouten noemt ze alle', async () => {
    const { problemen } = await controleer('/weg.html\n', {
      'materialen/spook.html': '<h1>Spook</h1>',
      'oud.html': naar('weg.html'),
    });
    expect(problemen).toHaveLength(3);
  });
});

describe('waar een pagina de bezoeker heen stuurt', () => {
  test.each([
    [naar('pact.html'), 'pact.html'],
    [`<META CONTENT="5;URL='../a b.html'" HTTP-EQUIV=Refresh>`, '../a b.html'],
    ['<meta http-equiv="refresh" content="0, a.html">', 'a.html'],
    ['<meta http-equiv="refresh" content="30">', undefined],
    ['<meta http-equiv="content-type" content="0; url=a.html">', undefined],
    ['<p>&lt;meta http-equiv="refresh" content="0; url=a.html"&gt;</p>', undefined],
    ['<!-- <meta http-equiv="refresh" content="0; url=a.html"> -->', undefined],
  ])('%s: %s', (html, address) => {
    expect(doorverwijzingOf(html)).toBe(address);
  });

  test.each([
    ['materialen/oud.html', 'pact.html', 'materialen/pact.html'],
    ['materialen/oud.html', '../regios.html#a', 'regios.html'],
    ['oud.html', '/', 'index.html'],
    ['oud.html', 'https://www.nji.nl/a.html', undefined],
  ])('vanaf %s leidt %s naar %s', (pad, address, doel) => {
    expect(doelVan(pad, address)).toBe(doel);
  });
});
