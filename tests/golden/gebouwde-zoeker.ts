import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { Zoekdienst } from '../../src/search/zoekdienst.ts';

/** As much of a page as the search scripts touch: scripts can be added, nothing is shown. */
class Scriptelement {
  src = '';
  readonly #luisteraars = new Map<string, () => void>();
  addEventListener(naam: string, luister: () => void): void {
    this.#luisteraars.set(naam, luister);
  }
  remove(): void {
    this.#luisteraars.clear();
  }
  meld(naam: 'load' | 'error'): void {
    this.#luisteraars.get(naam)?.();
  }
}

/**
 * The search of a built site without a browser: the scripts that a page loads, run as they are. `lees` gives the text of
 * a file below `dist`, for tests that damage it.
 */
export function openGebouwdeZoeker(
  dist: string,
  lees: (pad: string) => string = (pad) => readFileSync(join(dist, pad), 'utf8'),
): Zoekdienst {
  const root = 'https://toolbox.invalid/';
  const venster: Record<string, unknown> = {
    URL,
    Response,
    TextDecoder,
    TextEncoder,
    WebAssembly,
    atob,
    setTimeout,
    clearTimeout,
    console,
    HTMLElement: Scriptelement,
    HTMLScriptElement: Scriptelement,
    customElements: { get: () => undefined, define: () => undefined },
    location: new URL('https://toolbox.invalid/toolbox.html'),
  };
  venster['self'] = venster;
  venster['window'] = venster;
  const context = createContext(venster);
  const run = (element: Scriptelement): void => {
    try {
      const pad = new URL(element.src).href.slice(root.length);
      document.currentScript = element;
      runInContext(lees(pad), context, { filename: pad });
      element.meld('load');
    } catch {
      element.meld('error');
    }
  };
  const document: { currentScript: Scriptelement | undefined; createElement: unknown; head: unknown } = {
    currentScript: undefined,
    createElement: () => new Scriptelement(),
    head: { append: (element: Scriptelement) => queueMicrotask(() => run(element)) },
  };
  venster['document'] = document;
  for (const naam of ['catalogus.js', 'zoeker.js']) {
    const element = new Scriptelement();
    element.src = `${root}zoek/${naam}`;
    run(element);
  }
  const dienst: unknown = venster['toolboxZoekdienst'];
  if (!isZoekdienst(dienst)) throw new Error('De gebouwde site heeft geen zoekdienst.');
  return dienst;
}

const isZoekdienst = (value: unknown): value is Zoekdienst =>
  typeof value === 'object' && value !== null && 'inKaarten' in value && 'volledig' in value;
