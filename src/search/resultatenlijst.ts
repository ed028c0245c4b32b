import type { Resultaten } from './ordenen.ts';
import type { Treffer } from './rangschikken.ts';

/**
 * The list of results. The cards stand in the page already; this only decides which of them show, and in what order.
 * So the list is there without script too, and no card is made twice.
 */
export class Resultatenlijst {
  readonly #lijst: HTMLElement;
  readonly #kaarten = new Map<string, HTMLElement>();
  readonly #groepskop: HTMLElement;

  constructor(lijst: HTMLElement) {
    this.#lijst = lijst;
    for (const kaart of lijst.querySelectorAll<HTMLElement>('[data-id]')) {
      this.#kaarten.set(kaart.dataset['id'] ?? '', kaart);
    }
    this.#groepskop = document.createElement('p');
    this.#groepskop.className = 'groep';
  }

  /** Shows results: those of the chosen regions first, then, under a heading, those for the whole country. */
  show({ regionaal, landelijk }: Resultaten): void {
    const kaartenVan = (treffers: readonly Treffer[]): HTMLElement[] =>
      treffers.flatMap(({ vermelding }) => this.#kaarten.get(vermelding.id) ?? []);
    this.#groepskop.remove();
    const [eerste, ...rest] = kaartenVan(landelijk);
    if (eerste) {
      this.#groepskop.textContent = 'Landelijk, ook in uw regio te gebruiken';
      eerste.prepend(this.#groepskop);
    }
    this.#lijst.replaceChildren(...kaartenVan(regionaal), ...(eerste ? [eerste, ...rest] : []));
  }
}
