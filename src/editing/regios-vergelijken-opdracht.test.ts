import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../scripts/project-paths.ts';
import { echtePlaatstabel, echteVerbanden } from '../../tests/fixtures/plaatstabel.ts';
import { vergelijkBestand } from './regios-vergelijken-opdracht.ts';

const kop = 'POSTCODE4;GEMEENTECODE;SAMENWERKINGSVERBANDNUMMER_PO;SAMENWERKINGSVERBANDNUMMER_VO';

/** Our own table as DUO would write one. */
const eigenRegels = echtePlaatstabel.delen.flatMap(({ gemeente, po, vo, postcodes }) =>
  postcodes.flatMap(({ van, tot }) =>
    Array.from({ length: tot - van + 1 }, (_, plek) =>
      [van + plek, gemeente.slice(2), po.slice(2), vo.toUpperCase()].join(';'),
    ),
  ),
);

let map = '';
beforeAll(async () => {
  map = await mkdtemp(join(tmpdir(), 'regios-vergelijk-'));
});
afterAll(() => rm(map, { recursive: true, force: true }));

async function vergelijk(regels: readonly string[], ...opties: string[]) {
  await writeFile(join(map, 'tabel.csv'), regels.join('\r\n'));
  const { code, regels: gezegd } = await vergelijkBestand(projectRoot, ['tabel.csv', ...opties], map);
  return { code, tekst: gezegd.join('\n') };
}

describe('npm run regios:vergelijk', () => {
  test('met onze eigen tabel vindt niets en eindigt met 0', async () => {
    expect(eigenRegels).toHaveLength(4043);
    const { code, tekst } = await vergelijk([kop, ...eigenRegels]);
    expect(tekst).toContain('Geen verschillen.');
    expect(code).toBe(0);
  });

  test('met een postcode minder en een nieuw verband zegt wat, bij naam, en eindigt met 1', async () => {
    const regels = eigenRegels
      .filter((regel) => !regel.startsWith('1012;'))
      .map((regel) => regel.replace(/^(101[4-6];0363);2707/, '$1;2799'));
    const { code, tekst } = await vergelijk([kop, ...regels]);
    const naam = echteVerbanden.find(({ id }) => id === 'po2707')?.data.naam ?? '';
    expect(tekst).toContain('Postcodes die er niet meer in staan (1)\n  1012\n');
    expect(tekst).toContain(`  van ${naam} (PO2707) naar po2799: 1014-1016\n`);
    expect(tekst).toContain('Samenwerkingsverbanden die wij niet kennen (1)\n  po2799\n');
    expect(code).toBe(1);
  });

  test('geeft met --json hetzelfde aan een programma', async () => {
    const { code, tekst } = await vergelijk([kop, ...eigenRegels.slice(1)], '--json');
    expect(JSON.parse(tekst)).toMatchObject({
      bestand: 'tabel.csv',
      regels: 4042,
      aantal: 1,
      verschillen: { postcodes: { nieuw: [], verdwenen: [Number(eigenRegels[0]?.slice(0, 4))] } },
    });
    expect(code).toBe(1);
  });

  test('eindigt met 2 en noemt de kolommen als er niets te vergelijken is', async () => {
    const { code, tekst } = await vergelijk(['BRIN;AANTAL', '00AA;3']);
    expect(tekst).toContain('tabel.csv is niet te vergelijken.\nGevonden kolommen: "BRIN", "AANTAL".');
    expect(code).toBe(2);
  });

  test.each([
    [[], 'Noem één bestand.'],
    [['a.csv', 'b.csv'], 'Noem één bestand.'],
    [['bestaat-niet.csv'], 'bestaat niet of kan niet gelezen worden'],
    [['tabel.csv', '--alles'], 'begrijpt niet alles'],
    [['tabel.csv', '--sector', 'mbo'], 'Een sector is po of vo, niet "mbo".'],
  ])('met %j legt uit wat er mis is en eindigt met 2', async (invoer, uitleg) => {
    const { code, regels } = await vergelijkBestand(projectRoot, invoer, map);
    expect(regels.join('\n')).toContain(uitleg);
    expect(code).toBe(2);
  });
});
