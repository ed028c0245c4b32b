import { geenKeuze } from '../domain/facets/facet.ts';
import { countFacets } from '../domain/facets/filter.ts';
import { readZoekvraag, writeZoekvraag, type Zoekvraag } from '../domain/facets/zoekvraag.ts';
import { labelOf } from '../domain/taxonomy/vocabulary.ts';
import type { Catalogus } from './catalogue/catalogus.ts';
import { findDelen, type Delen } from './delen.ts';
import { Facetformulier } from './facetformulier.ts';
import { enableFacetzoek } from './facetzoek.ts';
import { enableFilterdialoog } from './filterdialoog.ts';
import { makeFilterlabels } from './filterlabels.ts';
import { enableGeheugen } from './geheugen/geheugenregel.ts';
import { meteen } from './meteen.ts';
import { alleTreffers, arrange } from './ordenen.ts';
import { Resultatenlijst } from './resultatenlijst.ts';
import { meldStoring } from './storing.ts';
import { statustekst } from './statustekst.ts';
import { enableSuggesties } from './suggesties/suggesties-laden.ts';
import type { Zoekdienst } from './zoekdienst.ts';
import type { Zoekuitkomst } from './zoeken.ts';

/** Milliseconds of rest after a key before the list follows. */
const rust = 150;

/**
 * The finder: makes the search form and the list in it live. Its attribute data-zoekstatus says "bezig" while words
 * are being searched, "klaar" when the list is settled, "kapot" when full text does not work (the catalogue still does).
 */
export class ToolboxZoeker extends HTMLElement {
  /** What is searched; nothing when it is damaged or did not load. */
  static catalogus: Catalogus | undefined;
  static zoekdienst: Zoekdienst | undefined;
  /** Absolute address of the folder with the search scripts, ending in a slash. */
  static base = '';

  #luisteraars = new AbortController();
  #delen!: Delen;
  #formulier!: Facetformulier;
  #lijst!: Resultatenlijst;
  #catalogus!: Catalogus;
  #zoekdienst!: Zoekdienst;
  #vraagnummer = 0;
  #timer = 0;

  connectedCallback(): void {
    const { catalogus, zoekdienst } = ToolboxZoeker;
    if (!catalogus || !zoekdienst) {
      meldStoring(this);
      return;
    }
    this.#luisteraars = new AbortController();
    this.#delen = findDelen(this);
    this.#catalogus = catalogus;
    this.#zoekdienst = zoekdienst;
    this.#formulier = new Facetformulier(this.#delen.formulier, geenKeuze);
    this.#lijst = new Resultatenlijst(this.#delen.lijst);
    this.#delen.balk.hidden = false;
    this.#listen();
    this.#followAddress();
    this.#enableExtras();
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
  #enableExtras(): void {
    const { base } = ToolboxZoeker;
    const { signal } = this.#luisteraars;
    const { veld, suggesties: houder, geheugen, facetten } = this.#delen;
    enableFacetzoek(facetten, signal);
    const eerder = enableGeheugen(geheugen, veld, signal);
    enableSuggesties(
      { veld, houder, wortel: new URL('..', base).href, eerder, signal },
      this.#catalogus.vermeldingen,
      this.#zoekdienst.tekst,
      base,
    );
  }

  #onInput({ target }: Event): void {
    if (target instanceof HTMLSelectElement) this.#ask(this.#formulier.read(), 'nieuw');
    if (!(target instanceof HTMLInputElement) || target.type !== 'search') return;
    clearTimeout(this.#timer);
    const stap = readZoekvraag(location.search).q === '' ? 'nieuw' : 'zelfde';
    this.#timer = window.setTimeout(() => this.#ask(this.#formulier.read(), stap), rust);
  }

  #followAddress(): void {
    const vraag = readZoekvraag(location.search);
    this.#formulier.write(vraag);
    void this.#show(vraag);
  }

  /** Puts the question in the address and answers it. The first letters of a question are a step back; more of them are not. */
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
    const nummer = ++this.#vraagnummer;
    const isNu = (): boolean => nummer === this.#vraagnummer;
    this.#showChips(vraag);
    if (vraag.q === '') {
      this.#lijst.zwijg();
      this.#settle(vraag, alleTreffers(this.#catalogus.vermeldingen), 'klaar');
      return;
    }
    this.dataset['zoekstatus'] = 'bezig';
    const volledig = this.#zoekdienst.volledig(vraag.q);
    const snel = await meteen(volledig);
    if (!isNu()) return;
    if (!snel) {
      this.#lijst.zwijg();
      // What was said of the question before does not hold for this one.
      this.#delen.leeg.hidden = true;
      this.#delen.status.textContent = '';
      this.#arrange(vraag, await this.#zoekdienst.inKaarten(vraag.q));
    }
    try {
      const uitkomst = await volledig;
      const tekst = await this.#zoekdienst.tekst();
      if (!isNu()) return;
      this.#lijst.vertel(uitkomst, tekst);
      this.#settle(vraag, uitkomst, 'klaar', tekst.uitleg(uitkomst));
    } catch {
      const uitkomst = await this.#zoekdienst.inKaarten(vraag.q);
      if (isNu()) this.#settle(vraag, uitkomst, 'kapot');
    }
  }

  #arrange(vraag: Zoekvraag, { treffers }: Pick<Zoekuitkomst, 'treffers'>): string {
    const resultaten = arrange(treffers, vraag);
    this.#lijst.show(resultaten);
    const gevonden = treffers.map(({ vermelding }) => vermelding);
    this.#formulier.showTellingen(countFacets(gevonden, vraag.keuze));
    return statustekst(resultaten);
  }

  /** The final list of a question; announced once. With damaged full text an empty list is not called empty. */
  #settle(vraag: Zoekvraag, uitkomst: Zoekuitkomst, status: 'klaar' | 'kapot', uitleg = ''): void {
    const { status: regel, kapot, leeg, toon, lijst } = this.#delen;
    const tekst = this.#arrange(vraag, uitkomst);
    const isLeeg = lijst.childElementCount === 0;
    const telling = isLeeg && status === 'kapot' ? 'Zoeken werkt niet volledig' : tekst;
    regel.textContent = uitleg === '' ? telling : `${telling}. ${uitleg}`;
    toon.textContent = `Toon ${tekst.split(':', 1)[0]?.toLowerCase() ?? ''}`;
    leeg.hidden = !isLeeg || status === 'kapot';
    kapot.hidden = status !== 'kapot';
    this.dataset['zoekstatus'] = status;
  }

  #showChips({ keuze }: Zoekvraag): void {
    const { chips, wis, filterknop, status } = this.#delen;
    const labels = makeFilterlabels(
      keuze,
      (facet, waarde) =>
        this.#formulier.labelOf(facet, waarde) ?? labelOf(this.#catalogus.namen.regio, waarde),
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
