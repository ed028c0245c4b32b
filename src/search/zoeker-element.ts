import { geenKeuze } from '../domain/facets/facet.ts';
import { countFacets } from '../domain/facets/filter.ts';
import { readZoekvraag, writeZoekvraag, type Zoekvraag } from '../domain/facets/zoekvraag.ts';
import { labelOf } from '../domain/taxonomy/vocabulary.ts';
import type { Vermelding } from '../domain/vermelding.ts';
import { makeCatalogusZoeker, type CatalogusZoeker } from './catalogue/catalogus-zoeken.ts';
import type { Catalogus } from './catalogue/catalogus.ts';
import { findDelen, type Delen } from './delen.ts';
import { makeVerbreder, type Verbreder } from './dutch/verbreden.ts';
import { Facetformulier } from './facetformulier.ts';
import { enableFacetzoek } from './facetzoek.ts';
import { enableFilterdialoog } from './filterdialoog.ts';
import { makeFilterlabels } from './filterlabels.ts';
import { enableGeheugen } from './geheugen/geheugenregel.ts';
import { Resultatenlijst } from './resultatenlijst.ts';
import { statustekst } from './statustekst.ts';
import { enableSuggesties } from './suggesties/suggesties-laden.ts';
import { makeVolledigeTekst } from './volledige-tekst-laden.ts';
import { arrange, findInCatalogus, mergeGevonden, type VolledigeTekst } from './zoeken.ts';

/** Milliseconds of rest after a key before the list follows. */
const rust = 150;

/**
 * The finder: makes the search form and the list in it live. Its attribute data-zoekstatus says "bezig" while full text
 * is being searched, "klaar" when the list is settled, "kapot" when full text does not work (the catalogue still does).
 */
export class ToolboxZoeker extends HTMLElement {
  /** Absolute address of the folder with the search scripts, ending in a slash. */
  static base = '';
  static catalogus: Catalogus | undefined;

  #luisteraars = new AbortController();
  #delen!: Delen;
  #formulier!: Facetformulier;
  #lijst!: Resultatenlijst;
  #alle: readonly Vermelding[] = [];
  #regionamen: Catalogus['regionamen'] = {};
  #verbreed!: Verbreder;
  #zoekInCatalogus!: CatalogusZoeker;
  #volledigeTekst!: VolledigeTekst;
  #vraagnummer = 0;
  #timer = 0;

  connectedCallback(): void {
    const { catalogus, base } = ToolboxZoeker;
    if (!catalogus) return;
    this.#luisteraars = new AbortController();
    this.#delen = findDelen(this);
    this.#alle = catalogus.vermeldingen;
    this.#regionamen = catalogus.regionamen;
    this.#verbreed = makeVerbreder(catalogus.synoniemen);
    this.#zoekInCatalogus = makeCatalogusZoeker(this.#alle);
    this.#volledigeTekst = makeVolledigeTekst(base);
    this.#formulier = new Facetformulier(this.#delen.formulier, geenKeuze);
    this.#lijst = new Resultatenlijst(this.#delen.lijst);
    this.#delen.balk.hidden = false;
    this.#listen();
    this.#followAddress();
    this.#enableExtras(catalogus, base);
  }

  disconnectedCallback(): void {
    this.#luisteraars.abort();
    clearTimeout(this.#timer);
  }

  #listen(): void {
    const { signal } = this.#luisteraars;
    const { formulier, facetten: paneel, wis } = this.#delen;
    formulier.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#ask(this.#formulier.read(), 'nieuw');
      },
      { signal },
    );
    formulier.addEventListener('input', (event) => this.#onInput(event), { signal });
    paneel.addEventListener('change', () => this.#ask(this.#formulier.read(), 'nieuw'), { signal });
    wis.addEventListener(
      'click',
      () => {
        this.#ask({ ...this.#formulier.read(), keuze: geenKeuze }, 'nieuw');
        this.#delen.status.focus();
      },
      { signal },
    );
    window.addEventListener('popstate', () => this.#followAddress(), { signal });
    enableFilterdialoog(this.#delen, formulier, signal);
  }

  /** What the finder can do without. */
  #enableExtras(catalogus: Catalogus, base: string): void {
    const { signal } = this.#luisteraars;
    const { veld, suggesties: houder, geheugen, facetten } = this.#delen;
    enableFacetzoek(facetten, signal);
    const eerder = enableGeheugen(geheugen, veld, signal);
    enableSuggesties({ veld, houder, wortel: new URL('..', base).href, eerder, signal }, catalogus, base);
  }

  #onInput({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#ask(this.#formulier.read(), 'nieuw');
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#ask(this.#formulier.read(), 'zelfde'), rust);
  }

  #followAddress(): void {
    const vraag = readZoekvraag(location.search);
    this.#formulier.write(vraag);
    void this.#show(vraag);
  }

  /** Puts the question in the address and answers it. While typing the same history entry is kept. */
  #ask(vraag: Zoekvraag, geschiedenis: 'nieuw' | 'zelfde'): void {
    clearTimeout(this.#timer);
    const address = `${location.pathname}${writeZoekvraag(vraag)}`;
    const isNew = address !== `${location.pathname}${location.search}`;
    if (geschiedenis === 'nieuw' && isNew) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    this.#formulier.write(vraag);
    void this.#show(vraag);
  }

  async #show(vraag: Zoekvraag): Promise<void> {
    this.#vraagnummer += 1;
    const nummer = this.#vraagnummer;
    const termen = this.#verbreed(vraag.q);
    const eerst = findInCatalogus(termen, this.#alle, this.#zoekInCatalogus);
    this.#showChips(vraag);
    if (termen.length === 0) {
      this.#settle(vraag, eerst, 'klaar');
      return;
    }
    this.dataset['zoekstatus'] = 'bezig';
    this.#arrange(vraag, eerst);
    try {
      const ids = await this.#volledigeTekst(termen);
      if (nummer === this.#vraagnummer) this.#settle(vraag, mergeGevonden(eerst, ids, this.#alle), 'klaar');
    } catch {
      if (nummer === this.#vraagnummer) this.#settle(vraag, eerst, 'kapot');
    }
  }

  #arrange(vraag: Zoekvraag, gevonden: readonly Vermelding[]): string {
    const resultaten = arrange(gevonden, vraag);
    this.#lijst.show(resultaten);
    this.#formulier.showTellingen(countFacets(gevonden, vraag.keuze));
    return statustekst(resultaten);
  }

  /** The final list of a question; announced once. With damaged full text an empty list is not called empty. */
  #settle(vraag: Zoekvraag, gevonden: readonly Vermelding[], status: 'klaar' | 'kapot'): void {
    const { status: regel, kapot, leeg, toon, lijst } = this.#delen;
    const tekst = this.#arrange(vraag, gevonden);
    const isLeeg = lijst.childElementCount === 0;
    regel.textContent = isLeeg && status === 'kapot' ? 'Zoeken werkt niet volledig' : tekst;
    toon.textContent = `Toon ${tekst.split(':', 1)[0]?.toLowerCase() ?? ''}`;
    leeg.hidden = !isLeeg || status === 'kapot';
    kapot.hidden = status !== 'kapot';
    this.dataset['zoekstatus'] = status;
  }

  #showChips({ keuze }: Zoekvraag): void {
    const { chips, wis, filterknop, status } = this.#delen;
    const labels = makeFilterlabels(
      keuze,
      (facet, waarde) => this.#formulier.labelOf(facet, waarde) ?? labelOf(this.#regionamen, waarde),
      (rest) => {
        this.#ask({ ...this.#formulier.read(), keuze: rest }, 'nieuw');
        status.focus();
      },
    );
    chips.replaceChildren(...labels);
    wis.hidden = labels.length === 0;
    filterknop.textContent = labels.length === 0 ? 'Filters' : `Filters · ${labels.length}`;
  }
}
