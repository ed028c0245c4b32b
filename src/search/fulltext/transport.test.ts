import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { stubDocument, type Nepscript } from '../../../tests/fixtures/nepdocument.ts';
import { afgekapt, metEenAnderTeken } from '../../../tests/fixtures/schade.ts';
import { kleineWoorden } from '../../../tests/fixtures/zoekkennis.ts';
import { som } from '../../domain/som.ts';
import { pakWoorden } from '../dutch/woordenschat.ts';
import { makeLoadChunk } from './transport.ts';

const base = 'https://voorbeeld.example/map/zoek/';
const inhoud = pakWoorden(kleineWoorden);
const sommen = { wegwijzer: som(inhoud), 'index/nl_1.pf_index': som('AAAA') };
const fout = 'Het zoekbestand wegwijzer is niet te laden.';

/** A server: each script calls with what it holds, and has loaded. */
const geeft =
  (naam: string, tekst: string) =>
  (script: Nepscript): void => {
    globalThis.toolboxZoekdata?.(naam, tekst);
    script.meld('load');
  };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('een zoekbestand', () => {
  test('komt van zijn adres onder de map van de zoeker, zoals het verstuurd is', async () => {
    const scripts = stubDocument(geeft('wegwijzer', inhoud));
    expect(await makeLoadChunk(base, sommen)('wegwijzer')).toBe(inhoud);
    expect(scripts.map(({ src }) => src)).toEqual([`${base}data/wegwijzer.js`]);
  });

  test('wordt één keer geladen, hoe vaak het ook gevraagd wordt', async () => {
    const scripts = stubDocument(geeft('wegwijzer', inhoud));
    const load = makeLoadChunk(base, sommen);
    await Promise.all([load('wegwijzer'), load('wegwijzer')]);
    await load('wegwijzer');
    expect(scripts).toHaveLength(1);
  });

  test('mag tegelijk met een ander komen, in welke volgorde ook', async () => {
    const wachtend: Nepscript[] = [];
    stubDocument((script) => wachtend.push(script));
    const load = makeLoadChunk(base, sommen);
    const beide = Promise.all([load('wegwijzer'), load('index/nl_1.pf_index')]);
    await Promise.resolve();
    for (const script of wachtend.slice(1)) geeft('index/nl_1.pf_index', 'AAAA')(script);
    for (const script of wachtend.slice(0, 1)) geeft('wegwijzer', inhoud)(script);
    expect(await beide).toEqual([inhoud, 'AAAA']);
  });
});

describe('een zoekbestand dat er niet is zoals het hoort', () => {
  const faalt = async (laad: (script: Nepscript) => void): Promise<void> => {
    const scripts = stubDocument(laad);
    const geladen = expect(makeLoadChunk(base, sommen)('wegwijzer')).rejects.toThrow(fout);
    await vi.advanceTimersByTimeAsync(5000);
    await geladen;
    expect(scripts[0]?.isWeg).toBe(true);
  };

  test('ontbreekt', () => faalt((script) => script.meld('error')));
  test('antwoordt nooit', () => faalt(() => undefined));
  test('is een inlogpagina of een leeg bestand: het laadt en zegt niets', () =>
    faalt((script) => script.meld('load')));
  test('draagt een andere naam', () => faalt(geeft('iets-anders', inhoud)));
  test('heeft een andere inhoud', () => faalt(geeft('wegwijzer', `${inhoud}x`)));
  test('is leeg', () => faalt(geeft('wegwijzer', '')));

  test('heeft geen som: dan is het niet van deze site', async () => {
    stubDocument(geeft('vreemd', 'AAAA'));
    const geladen = expect(makeLoadChunk(base, sommen)('vreemd')).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(5000);
    await geladen;
  });

  test('wordt bij de volgende vraag opnieuw geprobeerd', async () => {
    let keer = 0;
    stubDocument((script) => (++keer === 1 ? script.meld('error') : geeft('wegwijzer', inhoud)(script)));
    const load = makeLoadChunk(base, sommen);
    await expect(load('wegwijzer')).rejects.toThrow(fout);
    expect(await load('wegwijzer')).toBe(inhoud);
  });
});

test('een woordenlijst die ergens een ander teken heeft of afgekapt is, komt nooit aan', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(metEenAnderTeken(inhoud), afgekapt(inhoud)), async (anders) => {
      stubDocument(geeft('wegwijzer', anders));
      await expect(makeLoadChunk(base, sommen)('wegwijzer')).rejects.toThrow(fout);
    }),
    { numRuns: 300 },
  );
});
