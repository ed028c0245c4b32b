import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { leesAtom, xmlFouten } from '../fixtures/atom-lezer.ts';
import { buildElsewhere } from './build-elsewhere.ts';

test('wie een lijst volgt die er niet meer is, houdt een geldige feed op het oude adres', async () => {
  const { dist, remove } = await buildElsewhere(async (project) => {
    await appendFile(
      join(project, 'docs/contracts/adressen.txt'),
      '/regios/gm9999.html\n/regios/gm9999.xml application/atom+xml\n',
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
}, 300_000);
