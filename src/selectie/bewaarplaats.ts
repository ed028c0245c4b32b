import { leesSelectie, legeSelectie, type Selectie } from './selectie.ts';

/** The one key in the browser's storage. Pages opened from a disk all see the same storage, so it names the site. */
export const sleutel = 'toolbox-thuiszitters-selectie';

/**
 * Keeps the visitor's selection in the browser: reading never writes, and an empty selection leaves nothing behind.
 * Tells of every change, also those from other tabs, with the event "wijziging". When the browser refuses to store, it
 * keeps the selection for as long as the page is open.
 */
export class Bewaarplaats extends EventTarget {
  readonly #opslag: () => Storage;
  #alleenHier: Selectie | undefined;
  #geblokkeerd = false;

  /** `opslag` may throw, as the storage of a browser does when it is switched off. */
  constructor(opslag: () => Storage) {
    super();
    this.#opslag = opslag;
  }

  /** Whether the browser has refused to read or to store. */
  get geblokkeerd(): boolean {
    return this.#geblokkeerd;
  }

  /** The selection as it is now. Damaged storage counts as empty. */
  lees(): Selectie {
    if (this.#alleenHier) return this.#alleenHier;
    let tekst: string | null;
    try {
      tekst = this.#opslag().getItem(sleutel);
    } catch {
      this.#geblokkeerd = true;
      return legeSelectie;
    }
    try {
      return leesSelectie(JSON.parse(tekst ?? 'null'));
    } catch {
      return legeSelectie;
    }
  }

  /** Changes the selection, starting from what other tabs made of it. Gives the selection that it becomes. */
  wijzig(verandering: (selectie: Selectie) => Selectie): Selectie {
    const selectie = verandering(this.lees());
    try {
      const opslag = this.#opslag();
      if (selectie.regels.length === 0) opslag.removeItem(sleutel);
      else opslag.setItem(sleutel, JSON.stringify(selectie));
      this.#alleenHier = undefined;
      this.#geblokkeerd = false;
    } catch {
      this.#alleenHier = selectie;
      this.#geblokkeerd = true;
    }
    this.meld();
    return selectie;
  }

  /** Tells that the selection may have changed. */
  meld(): void {
    this.dispatchEvent(new Event('wijziging'));
  }

  /** Follows what other tabs do, and what they did while this page lay in the browser's history. */
  volg(venster: Window): void {
    venster.addEventListener('storage', ({ key }) => {
      if (key === sleutel || key === null) this.meld();
    });
    venster.addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.meld();
    });
  }
}
