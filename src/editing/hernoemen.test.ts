import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { schrijfBestanden } from '../../tests/fixtures/gebouwde-site.ts';
import { materiaalMdx } from '../../tests/fixtures/inhoudsmap.ts';
import { readInhoud } from '../gate/inhoud.ts';
import { hernoem } from './hernoemen.ts';

let root = '';

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'toolbox-hernoem-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  await schrijfBestanden(join(root, 'src/content'), [
    ['materialen/oud.mdx', materiaalMdx()],
    ['materialen/wet.mdx', materiaalMdx({ titel: 'Leerplichtwet' }, 'Zie [het pact](/materialen/oud.html).')],
    ['verhuizingen/vermeldingen.yaml', '{}\n'],
  ]);
});

const lees = (pad: string) => readFile(join(root, 'src/content', pad), 'utf8');

describe('npm run hernoem', () => {
  test('laat inhoud achter waar de controle niets op aan te merken heeft', async () => {
    await hernoem(root, ['materialen/oud', 'materialen/nieuw']);
    const { entries, problemen } = await readInhoud(root, '2026-11-21');
    expect(problemen).toEqual([]);
    expect(entries.materialen.map(({ id }) => id)).toEqual(['nieuw', 'wet']);
    expect(entries.verhuizingen).toEqual([
      expect.objectContaining({ id: 'materialen/oud', data: { naar: 'materialen/nieuw' } }),
    ]);
    expect(await lees('materialen/wet.mdx')).toContain('(/materialen/nieuw.html)');
  });

  test('vertelt wat er gedaan is', async () => {
    expect(await hernoem(root, ['materialen/oud', 'materialen/nieuw'])).toEqual({
      gedaan: [
        'materialen/oud heet nu materialen/nieuw.',
        '- nieuw bestand: src/content/materialen/nieuw.mdx',
        '- verwijzing aangepast: src/content/materialen/wet.mdx',
        '- verhuizing genoteerd: src/content/verhuizingen/vermeldingen.yaml',
        '- oud bestand verwijderd: src/content/materialen/oud.mdx',
        'Wie het oude adres opent, gaat vanzelf naar /materialen/nieuw.html. Bekijk het met npm start.',
      ],
    });
  });

  test('laat nergens een half bestand achter', async () => {
    await hernoem(root, ['materialen/oud', 'materialen/nieuw']);
    const files = await readdir(root, { recursive: true, withFileTypes: true });
    expect(
      files
        .filter((file) => file.isFile())
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['nieuw.mdx', 'vermeldingen.yaml', 'wet.mdx']);
  });

  test('begrijpt ook paden en adressen', async () => {
    const uitkomst = await hernoem(root, ['src\\content\\materialen\\oud.mdx', '/materialen/nieuw.html']);
    expect(uitkomst).toHaveProperty('gedaan');
    expect(await lees('materialen/nieuw.mdx')).toBe(materiaalMdx());
  });

  test('verandert niets als het niet kan', async () => {
    expect(await hernoem(root, ['materialen/oud', 'materialen/wet'])).toEqual({
      weigering: 'src/content/materialen/wet.mdx bestaat al. Kies een andere naam.',
    });
    expect(await lees('materialen/oud.mdx')).toBe(materiaalMdx());
    expect(await lees('verhuizingen/vermeldingen.yaml')).toBe('{}\n');
  });

  test.each([[[]], [['materialen/oud']], [['materialen/oud', 'materialen/nieuw', 'extra']]])(
    'legt uit hoe het moet bij %j',
    async (invoer) => {
      expect(await hernoem(root, invoer)).toEqual({
        weigering: 'Zo gebruikt u dit: npm run hernoem -- materialen/oude-naam materialen/nieuwe-naam',
      });
    },
  );

  test('stopt bij een bestand dat geen UTF-8 is', async () => {
    await writeFile(join(root, 'src/content/materialen/wet.mdx'), Buffer.from('Beëindigd', 'latin1'));
    await expect(hernoem(root, ['materialen/oud', 'materialen/nieuw'])).rejects.toThrow(
      'src/content/materialen/wet.mdx kan niet gelezen worden.',
    );
  });
});
