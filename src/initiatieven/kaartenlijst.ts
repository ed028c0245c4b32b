import { voorbij, type Keuze } from '../domain/initiatieven/facetten.ts';
import { passes } from '../domain/initiatieven/filter.ts';
import { readKaart, type Kaartgegevens } from '../domain/initiatieven/kaartgegevens.ts';
import {
  nabijheidInWoorden,
  nabijheidVan,
  vergelijkNabijheid,
  type Bezoekersplek,
} from '../domain/initiatieven/nabij.ts';
import type { Lijsttelling } from '../domain/initiatieven/statustekst.ts';

interface Kaart extends Kaartgegevens {
  id: string;
  element: HTMLElement;
}

interface Sectie {
  naam: string;
  element: HTMLElement;
  lijst: HTMLElement;
  kaarten: readonly Kaart[];
}

/**
 * The cards of the page in their sections. The cards stand in the page already; this only decides which of them show, in
 * what order, and what they say about the place of the visitor.
 */
export class Kaartenlijst {
  readonly #secties: readonly Sectie[];

  constructor(wortel: Element) {
    this.#secties = [...wortel.querySelectorAll<HTMLElement>('[data-sectie]')].flatMap((element) => {
      const lijst = element.querySelector<HTMLElement>('.kaarten');
      if (!lijst) return [];
      const kaarten = [...lijst.querySelectorAll<HTMLElement>('[data-id]')].map((kaart) => ({
        ...readKaart(kaart.dataset),
        id: kaart.dataset['id'] ?? '',
        element: kaart,
      }));
      return [{ naam: element.dataset['sectie'] ?? '', element, lijst, kaarten }];
    });
  }

  /** All initiatieven of the page, ended ones too. */
  get kaarten(): readonly Kaart[] {
    return this.#secties.flatMap(({ kaarten }) => kaarten);
  }

  /** Says on every card how far it is from a place, or nothing, and sorts by it from then on. */
  #orden(kaarten: readonly Kaart[], plek: Bezoekersplek | undefined): readonly Kaart[] {
    const nabij = kaarten.map((kaart) => ({
      kaart,
      nabijheid: plek ? nabijheidVan(kaart, plek) : undefined,
    }));
    for (const { kaart, nabijheid } of nabij) {
      const regel = kaart.element.querySelector<HTMLElement>('[data-deel="afstand"]');
      if (!regel) continue;
      regel.textContent = plek && nabijheid ? nabijheidInWoorden(nabijheid, plek) : '';
      regel.hidden = regel.textContent === '';
    }
    return nabij
      .sort((a, b) => (a.nabijheid && b.nabijheid ? vergelijkNabijheid(a.nabijheid, b.nabijheid) : 0))
      .map(({ kaart }) => kaart);
  }

  /**
   * Shows what passes, nearest first. Ended ones stay folded until someone asks for that status; folded they do not
   * count. Gives the ids of what shows, and how many they are.
   */
  show(keuze: Keuze, plek: Bezoekersplek | undefined): { ids: ReadonlySet<string>; telling: Lijsttelling } {
    const vraagtVoorbij = keuze.status.includes(voorbij);
    // Behind the fold stands what would pass if ended ones counted.
    const ruim = vraagtVoorbij || keuze.status.length > 0 ? keuze : { ...keuze, status: [voorbij] };
    const telling = { regionaal: 0, overal: 0 };
    const ids = new Set<string>();
    for (const { naam, element, lijst, kaarten } of this.#secties) {
      const isVouw = element instanceof HTMLDetailsElement;
      const getoond = this.#orden(kaarten, plek).filter((kaart) => passes(kaart, isVouw ? ruim : keuze));
      lijst.replaceChildren(...getoond.map((kaart) => kaart.element));
      element.hidden = getoond.length === 0;
      const aantal = element.querySelector('[data-deel="aantal"]');
      if (aantal) aantal.textContent = String(getoond.length);
      if (isVouw) element.open = vraagtVoorbij;
      if (isVouw && !vraagtVoorbij) continue;
      telling[naam === 'overal' ? 'overal' : 'regionaal'] += getoond.length;
      for (const { id } of getoond) ids.add(id);
    }
    return { ids, telling };
  }
}
