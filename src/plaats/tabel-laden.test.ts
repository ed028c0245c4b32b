import { afterEach, describe, expect, test, vi } from 'vitest';
import { stubDocument, type Nepscript } from '../../tests/fixtures/nepdocument.ts';
import { echtePlaatstabel } from '../../tests/fixtures/plaatstabel.ts';
import { plaatsenScript } from '../domain/regio/plaats-verpakken.ts';
import { maakTabellader } from './tabel-laden.ts';

const adres = 'https://voorbeeld.test/zoek/plaatsen.js';
const goed = plaatsenScript(echtePlaatstabel);

/** Lets a script arrive with this text. */
const kom =
  (tekst: string) =>
  (script: Nepscript): void => {
    const [, waarde = 'null'] = /^self\.toolboxPlaatsen=(.*);\n$/s.exec(tekst) ?? [];
    vi.stubGlobal('toolboxPlaatsen', JSON.parse(waarde));
    script.meld('load');
  };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('de tabellen', () => {
  test('komen pas bij de eerste vraag, en dan één keer', async () => {
    const scripts = stubDocument(kom(goed));
    const laad = maakTabellader(adres);
    expect(scripts).toHaveLength(0);
    const [een, ander] = await Promise.all([laad(), laad()]);
    expect(een).toBe(ander);
    expect(een.zoek('Weesp')).toMatchObject({ soort: 'gevonden' });
    expect(een.namen.naamVan('gm0363')).toBe('Amsterdam');
    await laad();
    expect(scripts.map(({ src, isWeg }) => [src, isWeg])).toEqual([[adres, true]]);
  });

  test('worden na een storing opnieuw gevraagd', async () => {
    let keer = 0;
    const scripts = stubDocument((script) => {
      keer += 1;
      if (keer === 1) script.meld('error');
      else kom(goed)(script);
    });
    const laad = maakTabellader(adres);
    await expect(laad()).rejects.toThrow('niet te laden');
    expect((await laad()).zoek('1381')).toMatchObject({ soort: 'gevonden' });
    expect(scripts).toHaveLength(2);
  });

  test.each([
    ['leeg zijn', 'self.toolboxPlaatsen=null;\n'],
    ['een andere letter bevatten', goed.replace('Amsterdam', 'Amsterdan')],
    ['iets anders zijn', 'self.toolboxPlaatsen={"som":"x","tekst":3};\n'],
  ])('die %s, gelden niet', async (_naam, tekst) => {
    stubDocument(kom(tekst));
    await expect(maakTabellader(adres)()).rejects.toThrow('beschadigd');
  });

  test('die nooit komen, laten niet eindeloos wachten', async () => {
    vi.useFakeTimers();
    stubDocument(() => undefined);
    const antwoord = expect(maakTabellader(adres)()).rejects.toThrow('niet te laden');
    await vi.runAllTimersAsync();
    await antwoord;
  });
});
