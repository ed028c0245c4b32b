import { Voorlezer, voorleesteksten } from './voorlezer.ts';

/** The buttons that share, print and read aloud the page they stand on; each shows only where the browser can do it. */
export class DeelKnoppen extends HTMLElement {
  #luisteraars = new AbortController();
  #voorlezer: Voorlezer | undefined;

  connectedCallback(): void {
    this.#luisteraars = new AbortController();
    const { signal } = this.#luisteraars;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.#show('deel', typeof navigator.share === 'function');
    this.#show('kopieer', true);
    this.#show('print', true);
    if ('speechSynthesis' in window) this.#enableVoorlezen(window.speechSynthesis, signal);
  }

  disconnectedCallback(): void {
    this.#luisteraars.abort();
    this.#voorlezer?.stop();
  }

  #enableVoorlezen(spraak: SpeechSynthesis, signal: AbortSignal): void {
    const voorlezer = new Voorlezer(spraak);
    this.#voorlezer = voorlezer;
    const showKnop = (): void => this.#show('lees', voorlezer.kanLezen);
    // Browsers load their voices after the page.
    spraak.addEventListener('voiceschanged', showKnop, { signal });
    voorlezer.addEventListener('klaar', () => this.#nameKnop('lees', 'Lees voor'), { signal });
    // Speech goes on when the page is gone.
    window.addEventListener('pagehide', () => voorlezer.stop(), { signal });
    showKnop();
  }

  #onClick({ target }: Event): void {
    const knop = target instanceof Element && target.closest('[data-doe]');
    if (!knop) return;
    const doe = knop.getAttribute('data-doe');
    if (doe === 'deel') void this.#deel();
    if (doe === 'kopieer') void this.#kopieer();
    if (doe === 'print') window.print();
    if (doe === 'lees') this.#leesOfStop();
  }

  /** The address of this page for others: a copy on a disk has none of its own. */
  get #adres(): string {
    const { adres = '' } = this.dataset;
    return location.protocol === 'file:' ? adres : location.href.replace(/#.*$/, '');
  }

  async #deel(): Promise<void> {
    try {
      await navigator.share({ title: this.dataset['titel'] ?? document.title, url: this.#adres });
    } catch (fout) {
      // Whoever closes the sheet knows that.
      if (fout instanceof DOMException && fout.name === 'AbortError') return;
      await this.#kopieer();
    }
  }

  async #kopieer(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#adres);
      this.#say('De link is gekopieerd.');
    } catch {
      this.#say(`Uw browser kopieert niet vanzelf. De link is: ${this.#adres}`);
    }
  }

  #leesOfStop(): void {
    const voorlezer = this.#voorlezer;
    if (!voorlezer) return;
    if (voorlezer.leest) {
      voorlezer.stop();
      return;
    }
    const artikel = document.querySelector('main article') ?? document.querySelector('main');
    if (artikel && voorlezer.lees(voorleesteksten(artikel))) this.#nameKnop('lees', 'Stop met voorlezen');
  }

  #knop(doe: string): HTMLElement | null {
    return this.querySelector(`[data-doe="${doe}"]`);
  }

  #show(doe: string, kan: boolean): void {
    const knop = this.#knop(doe);
    if (knop) knop.hidden = !kan;
  }

  #nameKnop(doe: string, naam: string): void {
    const knop = this.#knop(doe);
    if (knop) knop.textContent = naam;
  }

  #say(tekst: string): void {
    const status = this.querySelector('[data-deel="status"]');
    if (status) status.textContent = tekst;
  }
}
