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

/** The text of a file below the site; nothing when it never answers. Throws when it is not there. */
export type Lees = (pad: string) => string | undefined;

/** Gives the text of the files of a built site; reads each once. */
export function makeLees(dist: string): (pad: string) => string {
  const gelezen = new Map<string, string>();
  return (pad) => {
    const tekst = gelezen.get(pad) ?? readFileSync(join(dist, pad), 'utf8');
    gelezen.set(pad, tekst);
    return tekst;
  };
}

/** What a component of the page extends; none is ever made. */
class Paginaelement {
  readonly dataset = {};
}

const zwijg = (): void => undefined;

const isZoekdienst = (value: unknown): value is Zoekdienst =>
  typeof value === 'object' && value !== null && 'inKaarten' in value && 'volledig' in value;

/**
 * The search of a built site without a browser: the scripts that a page loads, run as they are. `lees` is for tests that
 * damage files; `tempo` is how long a millisecond of the page lasts, below 1 for tests that wait for what never comes.
 * Throws when the scripts make no search, as with a damaged catalogue.
 */
export function openGebouwdeZoeker(dist: string, lees: Lees = makeLees(dist), tempo = 1): Zoekdienst {
  const root = 'https://toolbox.invalid/';
  const venster: Record<string, unknown> = {
    URL,
    Response,
    TextDecoder,
    TextEncoder,
    WebAssembly,
    atob,
    setTimeout: (doe: () => void, duur: number) => setTimeout(doe, duur * tempo),
    clearTimeout,
    // What fails is said in answers; the engine says it here too.
    console: { log: zwijg, warn: zwijg, error: zwijg },
    HTMLElement: Paginaelement,
    HTMLScriptElement: Scriptelement,
    customElements: { get: () => undefined, define: () => undefined },
    location: new URL('https://toolbox.invalid/toolbox.html'),
  };
  venster['self'] = venster;
  venster['window'] = venster;
  const context = createContext(venster);
  const document: { currentScript: Scriptelement | undefined; createElement: unknown; head: unknown } = {
    currentScript: undefined,
    createElement: () => new Scriptelement(),
    head: { append: (element: Scriptelement) => queueMicrotask(() => run(element)) },
  };
  venster['document'] = document;

  /** Like a browser: only a file that is not there is an error; one that is damaged has loaded. */
  function run(element: Scriptelement): boolean {
    const pad = element.src.slice(root.length);
    let tekst: string | undefined;
    try {
      tekst = lees(pad);
    } catch {
      element.meld('error');
      return true;
    }
    if (tekst === undefined) return false;
    try {
      document.currentScript = element;
      runInContext(tekst, context, { filename: pad });
    } catch {
      // A page says so on the console and goes on.
    } finally {
      document.currentScript = undefined;
    }
    element.meld('load');
    return true;
  }

  // Deferred scripts wait for the one before them.
  ['catalogus.js', 'zoeker.js'].every((naam) => {
    const element = new Scriptelement();
    element.src = `${root}zoek/${naam}`;
    return run(element);
  });
  const dienst = venster['toolboxZoekdienst'];
  if (!isZoekdienst(dienst)) throw new Error('De gebouwde site heeft geen zoekdienst.');
  return dienst;
}
