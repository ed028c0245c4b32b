import type { Bezoekersplek } from '../domain/initiatieven/nabij.ts';
import { stiptitel } from '../domain/initiatieven/stippen.ts';
import { opKaart } from '../domain/landkaart/projectie.ts';

/** What the map takes from the card of an initiatief. */
interface Lid {
  id: string;
  titel: string;
  plaats: string;
  /** Address of its page. */
  adres: string;
}

interface Stip {
  link: Element;
  naam: string;
  postcode: string;
  leden: readonly Lid[];
}

function readLid(wortel: Element, id: string): Lid {
  const kaart = wortel.querySelector(`[data-id="${CSS.escape(id)}"]`);
  const link = kaart?.querySelector('a');
  const plaats = kaart?.querySelector('.meta > :not(.afstand)')?.textContent.trim() ?? '';
  return { id, titel: link?.textContent.trim() ?? '', plaats, adres: link?.href ?? '' };
}

/** Parts of a drawing have no attribute hidden. */
function toon(deel: Element, zichtbaar: boolean): void {
  if (zichtbaar) deel.removeAttribute('display');
  else deel.setAttribute('display', 'none');
}

/** The map beside the list: its dots follow what the list shows, and the place of the visitor is marked on it. */
export class Puntenkaart {
  readonly #kaart: Element;
  readonly #stippen: readonly Stip[];

  /** Reads the cards of the page once: all of them must still be in it. */
  constructor(kaart: Element, wortel: Element) {
    this.#kaart = kaart;
    this.#stippen = [...kaart.querySelectorAll('[data-leden]')].map((link) => ({
      link,
      naam: link.getAttribute('data-naam') ?? '',
      postcode: link.getAttribute('data-postcode') ?? '',
      leden: (link.getAttribute('data-leden') ?? '').split(' ').map((id) => readLid(wortel, id)),
    }));
  }

  /** Shows the dots of these initiatieven. `adresBij` gives the address of the list as seen from a postcode. */
  show(
    ids: ReadonlySet<string>,
    plek: Bezoekersplek | undefined,
    adresBij: (postcode: string) => string,
  ): void {
    for (const cirkel of this.#kaart.querySelectorAll('[data-plek]'))
      toon(cirkel, ids.has(cirkel.getAttribute('data-plek') ?? ''));
    for (const { link, naam, postcode, leden } of this.#stippen) {
      const over = leden.filter(({ id }) => ids.has(id));
      const [enige] = over;
      const alleen = over.length === 1 && enige !== undefined;
      toon(link, over.length > 0);
      link.setAttribute('href', alleen ? enige.adres : adresBij(postcode));
      link.querySelector('.stip')?.setAttribute('r', alleen ? '24' : '40');
      const [titel, getal] = [link.querySelector('title'), link.querySelector('text')];
      if (titel) titel.textContent = stiptitel(naam, over);
      if (getal) getal.textContent = alleen ? '' : String(over.length);
    }
    this.#markeer(plek);
  }

  #markeer(plek: Bezoekersplek | undefined): void {
    const hier = this.#kaart.querySelector('[data-deel="hier"]');
    if (!hier) return;
    toon(hier, plek?.punt !== undefined);
    if (!plek?.punt) return;
    const [x, y] = opKaart(plek.punt.lengte, plek.punt.breedte).map(Math.round);
    hier.setAttribute('transform', `translate(${x} ${y})`);
  }
}
