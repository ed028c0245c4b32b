import { vindDeel, vindSoort } from './deel.ts';
import type { Toonregel } from './toonregel.ts';

/** The list on the page of the selection. Keeps the row of an entry when it moves, so that focus and text stay. */
export class Selectielijst {
  readonly #lijst: HTMLElement;
  readonly #sjabloon: HTMLTemplateElement;
  #volgorde = '';
  #rijen = new Map<string, HTMLElement>();

  constructor(wortel: ParentNode) {
    this.#lijst = vindDeel(wortel, 'lijst');
    this.#sjabloon = vindSoort(wortel, 'regel', HTMLTemplateElement);
  }

  /** Shows these entries in this order; `vast` means that they can only be read. */
  show(regels: readonly Toonregel[], vast: boolean): void {
    const rijen = new Map(
      regels.map((regel) => [regel.id, this.#rijen.get(regel.id) ?? this.#makeRij(regel)]),
    );
    this.#rijen = rijen;
    const volgorde = [...rijen.keys()].join(' ');
    if (volgorde !== this.#volgorde) {
      this.#volgorde = volgorde;
      const { activeElement } = document;
      this.#lijst.replaceChildren(...rijen.values());
      if (activeElement instanceof HTMLElement) activeElement.focus();
    }
    regels.forEach(({ id, notitie }, plek) => {
      const rij = rijen.get(id);
      if (!rij) return;
      const veld = vindSoort(rij, 'notitieveld', HTMLTextAreaElement);
      if (veld !== document.activeElement) veld.value = notitie;
      vindDeel(rij, 'notitie').textContent = notitie;
      for (const bediening of rij.querySelectorAll<HTMLElement>('[data-bediening]')) bediening.hidden = vast;
      // Not disabled: then the focus would be lost by who has just moved an entry to the top.
      vindDeel(rij, 'omhoog').setAttribute('aria-disabled', String(plek === 0));
      vindDeel(rij, 'omlaag').setAttribute('aria-disabled', String(plek === regels.length - 1));
    });
  }

  /** The id of the entry whose row holds this element. */
  idOf(element: Element): string | undefined {
    return element.closest<HTMLElement>('[data-regel]')?.dataset['regel'];
  }

  #makeRij({ id, titel, soort, wie, samenvatting, adres, webadres }: Toonregel): HTMLElement {
    const kopie = document.importNode(this.#sjabloon.content, true);
    const rij = kopie.querySelector<HTMLElement>('[data-regel]');
    if (!rij) throw new Error('Het sjabloon van een regel is leeg.');
    rij.dataset['regel'] = id;
    const tekst = { soort, wie, samenvatting, webadres };
    for (const [naam, waarde] of Object.entries(tekst)) vindDeel(rij, naam).textContent = waarde;
    for (const naam of rij.querySelectorAll('[data-titel]')) naam.textContent = titel;
    const link = vindSoort(rij, 'pagina', HTMLAnchorElement);
    if (adres !== '') link.href = adres;
    return rij;
  }
}
