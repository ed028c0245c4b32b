import type { VolledigeTekst } from './fulltext/volledige-tekst.ts';
import type { Resultaten } from './ordenen.ts';
import type { Treffer } from './rangschikken.ts';
import type { Zoekuitkomst } from './zoeken.ts';

/** What makes visible why an entry was found; comes with the full text. */
type Vertelling = Pick<VolledigeTekst, 'waarom' | 'toonTreffers' | 'wisTreffers'>;

/**
 * The list of results. The cards stand in the page already; this only decides which of them show, in what order, and
 * what they say about the question. So the list is there without script too, and no card is made twice.
 */
export class Resultatenlijst {
  readonly #lijst: HTMLElement;
  readonly #kaarten = new Map<string, HTMLElement>();
  readonly #groepskop: HTMLElement;
  #wis: () => void = () => undefined;

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

  /** Takes away what the cards say of an earlier question. */
  zwijg(): void {
    this.#wis();
  }

  /** Marks on the cards what was found, and says what a card does not show. */
  vertel(uitkomst: Zoekuitkomst, { waarom, toonTreffers, wisTreffers }: Vertelling): void {
    this.zwijg();
    this.#wis = () => {
      for (const kaart of this.#kaarten.values()) {
        wisTreffers(kaart);
        kaart.querySelector('.treffernoot')?.remove();
      }
    };
    for (const treffer of uitkomst.treffers) {
      const kaart = this.#kaarten.get(treffer.vermelding.id);
      if (!kaart) continue;
      toonTreffers(
        kaart,
        treffer.redenen.flatMap(({ woorden }) => woorden),
      );
      const tekst = waarom(treffer, uitkomst);
      if (tekst === '') continue;
      const noot = document.createElement('p');
      noot.className = 'treffernoot';
      noot.textContent = tekst;
      kaart.append(noot);
    }
  }
}
