/** Under which name the questions stand in the browser. */
const sleutel = 'toolbox-zoekvragen';

const meeste = 8;

type Opslag = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * The last questions of a visitor, kept in the browser only after the visitor asked for it. `opslag` may throw, at once or
 * when used: then nothing is kept.
 */
export class Zoekgeheugen {
  readonly #opslag: () => Opslag;

  constructor(opslag: () => Opslag) {
    this.#opslag = opslag;
  }

  #schrijf(vragen: readonly string[]): boolean {
    try {
      this.#opslag().setItem(sleutel, JSON.stringify(vragen));
      return true;
    } catch {
      return false;
    }
  }

  /** The questions, newest first; nothing when the visitor did not ask to keep them. */
  lees(): string[] | undefined {
    try {
      const bewaard = this.#opslag().getItem(sleutel);
      if (bewaard === null) return undefined;
      const vragen: unknown = JSON.parse(bewaard);
      if (!Array.isArray(vragen)) return [];
      return vragen
        .filter((vraag): vraag is string => typeof vraag === 'string' && vraag !== '')
        .slice(0, meeste);
    } catch {
      return undefined;
    }
  }

  /** Starts to keep questions, or forgets those there are. Says whether the browser allows it. */
  begin(): boolean {
    return this.#schrijf([]);
  }

  /** Keeps a question when that was asked for: the last eight, none twice. */
  onthoud(vraag: string): void {
    const kaal = vraag.trim();
    const vragen = this.lees();
    if (!vragen || kaal === '') return;
    this.#schrijf([kaal, ...vragen.filter((other) => other !== kaal)].slice(0, meeste));
  }

  /** Leaves nothing behind. */
  stop(): void {
    try {
      this.#opslag().removeItem(sleutel);
    } catch {
      // What cannot be reached was not kept either.
    }
  }
}
