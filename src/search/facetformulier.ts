import type { Tellingen } from '../domain/facets/filter.ts';
import { facetten, type Facet, type Facetwaarden } from '../domain/facets/facet.ts';
import { readZoekvraag, type Zoekvraag } from '../domain/facets/zoekvraag.ts';
import { Jaarvelden } from './jaarvelden.ts';
import { valuesOf } from '../domain/taxonomy/vocabulary.ts';

const allFacets = valuesOf(facetten);
const isFacet = (name: string): name is Facet => name in facetten;

/** The search form as the visitor sees it: words, boxes and order, and the number behind every box. */
export class Facetformulier {
  readonly #form: HTMLFormElement;
  /** Chosen values that have no box, such as a gemeente from a shared address. */
  #zonderVak: Facetwaarden;
  readonly #jaar: Jaarvelden;

  constructor(form: HTMLFormElement, start: Facetwaarden) {
    this.#form = form;
    this.#zonderVak = start;
    this.#jaar = new Jaarvelden(form);
  }

  #vakken(): HTMLInputElement[] {
    // form.elements also holds boxes that belong to the form while they stand in the dialog.
    return [...this.#form.elements].filter(
      (element): element is HTMLInputElement =>
        element instanceof HTMLInputElement && element.type === 'checkbox' && isFacet(element.name),
    );
  }

  /** What the form asks now. */
  read(): Zoekvraag {
    const params = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string') params.append(name, value);
    for (const facet of allFacets) for (const waarde of this.#zonderVak[facet]) params.append(facet, waarde);
    const vraag = readZoekvraag(params.toString());
    return { ...vraag, keuze: { ...vraag.keuze, jaar: this.#jaar.read() } };
  }

  /** Shows a zoekvraag in the form. */
  write({ q, keuze, sorteer }: Zoekvraag): void {
    const vakken = this.#vakken();
    for (const vak of vakken) vak.checked = isFacet(vak.name) && keuze[vak.name].includes(vak.value);
    const hasBox = (facet: Facet, waarde: string): boolean =>
      vakken.some(({ name, value }) => name === facet && value === waarde);
    const rest = (facet: Facet): string[] => keuze[facet].filter((waarde) => !hasBox(facet, waarde));
    this.#zonderVak = {
      type: rest('type'),
      regio: rest('regio'),
      doelgroep: rest('doelgroep'),
      thema: rest('thema'),
      onderwijssoort: rest('onderwijssoort'),
    };
    this.#jaar.write(keuze.jaar);
    const veld = this.#form.elements.namedItem('q');
    const lijst = this.#form.elements.namedItem('sorteer');
    if (veld instanceof HTMLInputElement && veld.value !== q) veld.value = q;
    if (lijst instanceof HTMLSelectElement) lijst.value = sorteer;
  }

  /**
   * Puts the numbers behind the boxes; a box that would lead to nothing cannot be ticked. A region never leads to nothing
   * while there are entries for the whole country: they pass any choice of region.
   */
  showTellingen(tellingen: Tellingen): void {
    const landelijk = tellingen.regio.get('landelijk') ?? 0;
    for (const vak of this.#vakken()) {
      if (!isFacet(vak.name)) continue;
      const aantal = tellingen[vak.name].get(vak.value) ?? 0;
      const getal = vak.closest('label')?.querySelector('.aantal');
      if (getal) getal.textContent = String(aantal);
      const blijft = vak.name === 'regio' ? landelijk : 0;
      vak.disabled = aantal + blijft === 0 && !vak.checked;
    }
    this.#jaar.showTelling(tellingen.jaar);
  }

  /** The label of a value as its box shows it. */
  labelOf(facet: Facet, waarde: string): string | undefined {
    return this.#vakken().find(({ name, value }) => name === facet && value === waarde)?.dataset['label'];
  }
}
