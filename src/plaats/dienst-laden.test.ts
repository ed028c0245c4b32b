import { afterEach, describe, expect, test, vi } from 'vitest';
import { stubDocument, type Nepscript } from '../../tests/fixtures/nepdocument.ts';
import { echtePlaatstabel } from '../../tests/fixtures/plaatstabel.ts';
import { plaatsenScript } from '../domain/regio/plaats-verpakken.ts';
import { maakDienstlader } from './dienst-laden.ts';
import { maakPlaatsdienst } from './plaatsdienst.ts';

const zoekmap = 'https://voorbeeld.test/zoek/';
const goed = plaatsenScript(echtePlaatstabel);

/** Lets a script arrive: the service as it is, the tables with this text. */
const kom =
  (tekst: string) =>
  (script: Nepscript): void => {
    vi.stubGlobal('toolboxPlaatsdienst', maakPlaatsdienst);
    const [, waarde = 'null'] = /^self\.toolboxPlaatsen=(.*);\n$/s.exec(tekst) ?? [];
    vi.stubGlobal('toolboxPlaatsen', JSON.parse(waarde));
    script.meld('load');
  };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('de dienst en zijn tabellen', () => {
  test('komen pas bij de eerste vraag, en dan één keer', async () => {
    const scripts = stubDocument(kom(goed));
    const laad = maakDienstlader(zoekmap);
    expect(scripts).toHaveLength(0);
    const [een, ander] = await Promise.all([laad(), laad()]);
    expect(een).toBe(ander);
    expect(een('Weesp')).toMatchObject({ soort: 'gevonden' });
    await laad();
    expect(scripts.map(({ src, isWeg }) => [src, isWeg])).toEqual([
      [`${zoekmap}plaatsen.js`, true],
      [`${zoekmap}plaatsdienst.js`, true],
    ]);
  });

  test('worden na een storing opnieuw gevraagd', async () => {
    let keer = 0;
    const scripts = stubDocument((script) => {
      keer += 1;
      if (keer === 1) script.meld('error');
      else kom(goed)(script);
    });
    const laad = maakDienstlader(zoekmap);
    await expect(laad()).rejects.toThrow('niet te laden');
    expect((await laad())('1381')).toMatchObject({ soort: 'gevonden' });
    expect(scripts).toHaveLength(4);
  });

  test.each([
    ['leeg zijn', 'self.toolboxPlaatsen=null;\n'],
    ['een andere letter bevatten', goed.replace('Amsterdam', 'Amsterdan')],
    ['iets anders zijn', 'self.toolboxPlaatsen={"som":"x","tekst":3};\n'],
  ])('die %s, gelden niet', async (_naam, tekst) => {
    stubDocument(kom(tekst));
    await expect(maakDienstlader(zoekmap)()).rejects.toThrow('beschadigd');
  });

  test('die nooit komen, laten niet eindeloos wachten', async () => {
    vi.useFakeTimers();
    stubDocument(() => undefined);
    const antwoord = expect(maakDienstlader(zoekmap)()).rejects.toThrow('niet te laden');
    await vi.runAllTimersAsync();
    await antwoord;
  });
});
