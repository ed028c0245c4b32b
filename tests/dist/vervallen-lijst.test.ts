import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { leesAtom, xmlFouten } from '../fixtures/atom-lezer.ts';
import { leesCsv } from '../fixtures/csv-lezer.ts';
import { leesRss } from '../fixtures/rss-lezer.ts';
import { buildElsewhere } from './build-elsewhere.ts';

test('wie een lijst volgt die er niet meer is, houdt een geldige feed op het oude adres', async () => {
  const { dist, remove } = await buildElsewhere(async (project) => {
    await appendFile(
      join(project, 'docs/contracts/adressen.txt'),
      [
        '/regios/gm9999.html',
        '/regios/gm9999.xml application/atom+xml',
        '/feeds/gm9999/alles.rss.xml application/rss+xml',
        '/feeds/gm9999/initiatieven.json application/feed+json',
        '/data/v1/regios/gm9999.csv text/csv',
        '/data/v1/fragmenten/gm9999/materialen.html text/html',
        '/typen/folder.html',
        '/typen/folder.xml application/atom+xml',
        '/embed/lijst/typen-folder/oembed.json application/json+oembed',
        '/embed/lijst/typen-folder/materialen-2.html text/html',
        '/data/v1/fragmenten/lijst/typen-folder/materialen.html text/html',
      ]
        .map((regel) => `${regel}\n`)
        .join(''),
    );
    await writeFile(
      join(project, 'src/content/verhuizingen/vermeldingen.yaml'),
      ['regios/gm9999', 'typen/folder']
        .map((oud) => `${oud}:\n  naar: materialen/leerplichttelling-2023-2024\n`)
        .join(''),
    );
  });
  onTestFinished(remove);
  const xml = await readFile(join(dist, 'regios/gm9999.xml'), 'utf8');
  expect(xmlFouten(xml)).toEqual([]);
  const { id, titel, vermeldingen } = leesAtom(xml);
  expect(new URL(id).pathname).toBe('/regios/gm9999.xml');
  expect(titel).toBe('Deze lijst bestaat niet meer | Toolbox Thuiszitters');
  expect(vermeldingen).toEqual([]);
  // The build stops when an address of the ledger is gone, so the rest is there too; here that it is empty.
  const rss = leesRss(await readFile(join(dist, 'feeds/gm9999/alles.rss.xml'), 'utf8'));
  expect(new URL(rss.link).pathname).toBe('/regios/gm9999.html');
  expect(rss.items).toEqual([]);
  const tabel = leesCsv(await readFile(join(dist, 'data/v1/regios/gm9999.csv'), 'utf8'));
  expect(tabel).toHaveLength(1);
  const frame = await readFile(join(dist, 'embed/lijst/typen-folder/materialen-2.html'), 'utf8');
  expect(frame).toContain('Hier staan nog geen materialen');
  expect(frame).toContain('>Naar de pagina van een lijst die niet meer bestaat (typen/folder)</a>');
  expect(frame).not.toContain('<ol');
}, 300_000);
