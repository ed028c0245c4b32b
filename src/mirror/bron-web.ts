import type { Misser, Spiegelbron } from './meting.ts';

export interface Webkeuzes {
  /** Give up a file after so many milliseconds without a single byte. */
  stilteMs: number;
  /** Give up a file, however it trickles, after so many milliseconds. */
  bestandMs: number;
  /** Give up everything after so many milliseconds. */
  totaalMs: number;
}

export const gewoneWebkeuzes: Webkeuzes = { stilteMs: 30_000, bestandMs: 10 * 60_000, totaalMs: 60 * 60_000 };

/**
 * The folder an address stands for: with a slash at its end, without a file name, question or fragment. Undefined
 * when it is no http address.
 */
export function webmap(adres: string): URL | undefined {
  const url = URL.canParse(adres) ? new URL(adres) : undefined;
  if (url?.protocol !== 'http:' && url?.protocol !== 'https:') return undefined;
  url.search = '';
  url.hash = '';
  const laatste = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  if (laatste !== '' && !laatste.includes('.')) url.pathname += '/';
  return new URL('./', url);
}

/** What a server says goes to a screen: without signs that move a cursor, and not endlessly. */
const toonbaar = (tekst: string): string => tekst.replace(/[^\x20-\x7e]/g, '?').slice(0, 200);

function oorzaak(fout: unknown): string {
  if (!(fout instanceof Error)) return String(fout);
  const diepste = fout.cause instanceof Error ? fout.cause : fout;
  const code = 'code' in diepste && typeof diepste.code === 'string' ? diepste.code : '';
  return toonbaar([code, diepste.message].filter((deel) => deel !== '').join(': '));
}

class Verbinding {
  readonly #breker = new AbortController();
  readonly #klokken: NodeJS.Timeout[] = [];
  readonly #keuzes: Webkeuzes;
  #stilte: NodeJS.Timeout | undefined;
  #reden = '';

  constructor(keuzes: Webkeuzes, nogMs: number) {
    this.#keuzes = keuzes;
    this.#na(keuzes.bestandMs, 'Het bestand komt te langzaam binnen; het lezen is gestopt.');
    this.#na(nogMs, 'De tijd voor de hele controle is om.');
    this.#tik();
  }

  #na(ms: number, reden: string): void {
    this.#klokken.push(setTimeout(() => this.#breek(reden), Math.max(0, ms)));
  }

  #breek(reden: string): void {
    this.#reden = reden;
    this.#breker.abort();
  }

  #tik(): void {
    clearTimeout(this.#stilte);
    this.#stilte = setTimeout(() => this.#breek('Het antwoord bleef uit.'), this.#keuzes.stilteMs);
  }

  #sluit(): void {
    clearTimeout(this.#stilte);
    for (const klok of this.#klokken) clearTimeout(klok);
    this.#breker.abort();
  }

  #fout(fout: unknown): Error {
    return new Error(this.#reden === '' ? oorzaak(fout) : this.#reden);
  }

  async open(adres: URL): Promise<{ stroom: AsyncIterable<Uint8Array> } | Misser> {
    let antwoord: Response;
    try {
      antwoord = await fetch(adres, {
        redirect: 'manual',
        signal: this.#breker.signal,
        headers: { 'accept-encoding': 'identity', 'cache-control': 'no-cache' },
      });
    } catch (fout) {
      this.#sluit();
      return { soort: 'onbereikbaar', waarom: `De server is niet te bereiken: ${this.#fout(fout).message}` };
    }
    if (antwoord.status === 200) return { stroom: this.#stroom(antwoord) };
    const naar = antwoord.headers.get('location');
    this.#sluit();
    if (antwoord.status === 404 || antwoord.status === 410) return { soort: 'ontbreekt' };
    if (antwoord.status >= 300 && antwoord.status < 400) {
      return { soort: 'omleiding', naar: naar === null ? 'een onbekend adres' : toonbaar(naar) };
    }
    return { soort: 'geweigerd', status: antwoord.status };
  }

  async *#stroom({ body }: Response): AsyncGenerator<Uint8Array> {
    try {
      for await (const deel of body ?? []) {
        this.#tik();
        yield deel;
      }
    } catch (fout) {
      throw this.#fout(fout);
    } finally {
      this.#sluit();
    }
  }
}

/** A copy on a web server. `map` as from `webmap`. Redirects are not followed: each file has to be where it belongs. */
export function bronWeb(map: URL, keuzes: Webkeuzes = gewoneWebkeuzes): Spiegelbron {
  const begin = performance.now();
  return {
    paden: () => Promise.resolve(undefined),
    open: (pad) => {
      const nogMs = keuzes.totaalMs - (performance.now() - begin);
      return new Verbinding(keuzes, nogMs).open(new URL(pad, map));
    },
  };
}
