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
      ]
        .map((regel) => `${regel}\n`)
        .join(''),
    );
    await writeFile(
      join(project, 'src/content/verhuizingen/vermeldingen.yaml'),
      'regios/gm9999:\n  naar: materialen/leerplichttelling-2023-2024\n',
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
}, 300_000);
