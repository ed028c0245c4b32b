import { beginzin } from '../domain/gids/situatievragen.ts';

/**
 * The questions "Wat is er aan de hand?" on the page of the guide. The answers are in the boxes on the screen and nowhere
 * else: no storage, no address, no history, and they are gone when the page is left, also for who comes back to it.
 */
export class GidsCheck extends HTMLElement {
  #luisteraars: AbortController | undefined;

  connectedCallback(): void {
    const formulier = this.querySelector('form');
    const lijst = this.querySelector<HTMLElement>('[data-lijst]');
    if (!formulier || !lijst) return;
    lijst.hidden = true;
    formulier.hidden = false;
    this.#luisteraars = new AbortController();
    const { signal } = this.#luisteraars;
    const wis = (): void => {
      for (const vak of formulier.querySelectorAll('input')) vak.checked = false;
      this.#toon();
    };
    formulier.addEventListener('change', () => this.#toon(), { signal });
    formulier.addEventListener('submit', (event) => event.preventDefault(), { signal });
    formulier.addEventListener('reset', () => this.#wisEnBlijf(wis), { signal });
    formulier.addEventListener('click', (event) => this.#volg(event), { signal });
    // A browser may keep the whole page in memory for the way back.
    window.addEventListener('pagehide', wis, { signal });
    window.addEventListener('pageshow', wis, { signal });
    this.#toon();
  }

  disconnectedCallback(): void {
    this.#luisteraars?.abort();
  }

  /** Shows what fits the boxes that are ticked. */
  #toon(): void {
    const gekozen = [...this.querySelectorAll('input:checked')].map((vak) => vak.getAttribute('value') ?? '');
    for (const deel of this.querySelectorAll<HTMLElement>('[data-bij]')) {
      const bij = (deel.dataset['bij'] ?? '').split(' ');
      deel.hidden = !gekozen.some((naam) => bij.includes(naam));
    }
    const stappen = [...this.querySelectorAll('ol > li:not([hidden]) a')];
    const uitkomst = this.querySelector<HTMLElement>('[data-uitkomst]');
    const begin = this.querySelector('[data-begin]');
    const eerste = stappen[0]?.textContent.trim().replace(/^S/, 's') ?? '';
    if (uitkomst) uitkomst.hidden = stappen.length === 0;
    if (begin) begin.textContent = stappen.length === 0 ? '' : beginzin(stappen.length, eerste);
  }

  /** The button that was pressed disappears: the focus goes to the first question. */
  #wisEnBlijf(wis: () => void): void {
    wis();
    this.querySelector('input')?.focus();
  }

  /** A link to a step would put the step, and so the answer, in the address and the history: go there without. */
  #volg(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const anker = link?.hash.slice(1);
    const stap = anker ? document.getElementById(anker) : null;
    if (!stap || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    stap.scrollIntoView();
    stap.querySelector('h3')?.focus({ preventScroll: true });
  }
}
