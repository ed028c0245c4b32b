import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { stubDocument } from '../../tests/fixtures/nepdocument.ts';
import { pakPunten } from '../domain/regio/punten-verpakken.ts';
import { verpak } from '../domain/verpakt.ts';
import { maakPuntenlader } from './punten-laden.ts';

const punten = verpak(pakPunten(new Map([[1091, { breedte: 52.35, lengte: 4.92 }]])));

beforeEach(() => {
  globalThis.toolboxPunten = undefined;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('de punten worden pas bij de eerste vraag geladen, en maar één keer', async () => {
  const scripts = stubDocument((script) => {
    globalThis.toolboxPunten = punten;
    script.meld('load');
  });
  const laad = maakPuntenlader('https://voorbeeld.example/zoek/punten.js');
  expect(scripts).toHaveLength(0);
  expect((await laad())?.has(1091)).toBe(true);
  expect((await laad())?.has(1091)).toBe(true);
  expect(scripts.map(({ src }) => src)).toEqual(['https://voorbeeld.example/zoek/punten.js']);
});

test('na een storing probeert de volgende vraag het opnieuw', async () => {
  let isKapot = true;
  const scripts = stubDocument((script) => {
    if (!isKapot) globalThis.toolboxPunten = punten;
    script.meld(isKapot ? 'error' : 'load');
  });
  const laad = maakPuntenlader('punten.js');
  expect(await laad()).toBeUndefined();
  expect(scripts[0]?.isWeg).toBe(true);
  isKapot = false;
  expect((await laad())?.size).toBe(1);
});

test('beschadigde punten tellen niet', async () => {
  stubDocument((script) => {
    globalThis.toolboxPunten = { ...punten, tekst: `${punten.tekst} ` };
    script.meld('load');
  });
  expect(await maakPuntenlader('punten.js')()).toBeUndefined();
});
