import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { som } from '../../domain/som.ts';
import { makeLoadChunk } from './transport.ts';

/** A script that was added to the page; the test decides what becomes of it. */
class Script extends EventTarget {
  src = '';
  remove(): void {
    /* Nothing looks at what is left on the page. */
  }
}

let scripts: Script[] = [];

beforeEach(() => {
  scripts = [];
  vi.useFakeTimers();
  vi.stubGlobal('document', {
    createElement: () => new Script(),
    head: { append: (script: Script) => scripts.push(script) },
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  globalThis.toolboxZoekdata = undefined;
});

const makeLoader = () => makeLoadChunk('https://x.invalid/zoek/', { 'a/b': som('goed') });

/** What has become of a promise once all that can happen now has happened. */
async function stand(promise: Promise<string>): Promise<string> {
  const nu = vi.advanceTimersByTimeAsync(0).then(() => 'wacht');
  return Promise.race([promise.catch(() => 'mislukt'), nu]);
}

/** Lets the last script arrive with this in it. */
function kom(inhoud: string): void {
  globalThis.toolboxZoekdata?.('a/b', inhoud);
  scripts.at(-1)?.dispatchEvent(new Event('load'));
}

test('een tweede poging heeft haar eigen geduld, en komt altijd ergens uit', async () => {
  const load = makeLoader();
  const eerste = load('a/b');
  scripts.at(-1)?.dispatchEvent(new Event('error'));
  expect(await stand(eerste)).toBe('mislukt');
  await vi.advanceTimersByTimeAsync(3900);
  const tweede = load('a/b');
  await vi.advanceTimersByTimeAsync(200);
  kom('goed');
  expect(await stand(tweede)).toBe('goed');
});

test('een tweede poging die stil blijft, mislukt', async () => {
  const load = makeLoader();
  const eerste = load('a/b');
  scripts.at(-1)?.dispatchEvent(new Event('error'));
  expect(await stand(eerste)).toBe('mislukt');
  await vi.advanceTimersByTimeAsync(2000);
  const tweede = load('a/b');
  await Promise.all([expect(tweede).rejects.toThrow('a/b'), vi.advanceTimersByTimeAsync(4000)]);
});

test('wat er van de eerste poging nog binnenkomt, breekt de tweede niet af', async () => {
  const load = makeLoader();
  const eerste = load('a/b');
  await Promise.all([expect(eerste).rejects.toThrow('a/b'), vi.advanceTimersByTimeAsync(4000)]);
  const tweede = load('a/b');
  scripts[0]?.dispatchEvent(new Event('error'));
  expect(await stand(tweede)).toBe('wacht');
  kom('goed');
  expect(await stand(tweede)).toBe('goed');
});
