import { geenKeuze } from '../domain/initiatieven/facetten.ts';
import { countFacets } from '../domain/initiatieven/filter.ts';
import { bezoekersplekVan, type Bezoekersplek } from '../domain/initiatieven/nabij.ts';
import { statustekst } from '../domain/initiatieven/statustekst.ts';
import { readVraag, writeVraag, type Initiatiefvraag } from '../domain/initiatieven/vraag.ts';
import type { Postcodepunten } from '../domain/regio/aardpunt.ts';
import { vindDelen, type Delen } from './delen.ts';
import { makeFilterlabels } from './filterlabels.ts';
import { Formulier } from './formulier.ts';
import { Kaartenlijst } from './kaartenlijst.ts';
import { vondstVan } from './plaatsvondst.ts';
import { Puntenkaart } from './puntenkaart.ts';

/** Milliseconds of rest after a key in the field of the age before the list follows. */
const rust = 300;

/**
 * The list of initiatieven: makes the filters live and sorts by the distance to the place that the place field found.
 * Its attribute data-staat says "bezig" while distances are loading, "klaar" when the list is settled.
 */
export class InitiatievenLijst extends HTMLElement {
  /** Gives the points of postcodes; set before the element is defined. */
  static laadPunten: () => Promise<Postcodepunten | undefined> = () => Promise.resolve(undefined);

  #luisteraars = new AbortController();
  #delen!: Delen;
  #formulier!: Formulier;
  #lijst!: Kaartenlijst;
  #kaart!: Puntenkaart;
  /** Places found before, by what was typed: the way back needs no search. */
  readonly #plekken = new Map<string, Bezoekersplek>();
  #vraag: Initiatiefvraag = { keuze: geenKeuze, plaats: '' };
  #timer = 0;

  connectedCallback(): void {
    this.#luisteraars = new AbortController();
    this.#delen = vindDelen(this);
    this.#formulier = new Formulier(this.#delen.formulier);
    if (this.dataset['staat'] === undefined) this.#readCards();
    this.#delen.formulier.hidden = false;
    this.#delen.balk.hidden = false;
    this.#listen();
    this.#followAddress();
  }

  disconnectedCallback(): void {
    this.#luisteraars.abort();
    clearTimeout(this.#timer);
  }

  /** Once, while all cards are still in the page. */
  #readCards(): void {
    this.#lijst = new Kaartenlijst(this);
    this.#kaart = new Puntenkaart(this.#delen.kaart, this);
  }

  #listen(): void {
    const { signal } = this.#luisteraars;
    const { formulier, filterknop, filters, wis } = this.#delen;
    const pas = (): void => this.#ask({ ...this.#vraag, keuze: this.#formulier.read() });
    formulier.addEventListener('change', pas, { signal });
    formulier.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        pas();
      },
      { signal },
    );
    formulier.addEventListener(
      'input',
      ({ target }) => {
        clearTimeout(this.#timer);
        if (target instanceof HTMLInputElement && target.type === 'text')
          this.#timer = window.setTimeout(pas, rust);
      },
      { signal },
    );
    filterknop.addEventListener(
      'click',
      () => {
        const isOpen = filters.toggleAttribute('data-open');
        filterknop.setAttribute('aria-expanded', String(isOpen));
      },
      { signal },
    );
    wis.addEventListener('click', () => this.#verder({ keuze: geenKeuze, plaats: '' }), { signal });
    window.addEventListener('popstate', () => this.#followAddress(), { signal });
    this.addEventListener('plaats-gevonden', (event) => void this.#onPlaats(event), { signal });
    this.addEventListener('plaats-gewist', () => void this.#onGewist(), { signal });
  }

  /** The place field keeps the address itself; what it found but did not put there is put there here. */
  async #onPlaats(event: Event): Promise<void> {
    const vondst = vondstVan(event);
    if (!vondst) return;
    this.dataset['staat'] = 'bezig';
    await Promise.resolve();
    const inAdres = readVraag(location.search).plaats;
    const plaats = inAdres === '' ? vondst.naam : inAdres;
    const punten = await InitiatievenLijst.laadPunten();
    this.#plekken.set(plaats, bezoekersplekVan(vondst, punten ?? new Map()));
    if (readVraag(location.search).plaats === inAdres) this.#ask({ ...this.#vraag, plaats });
  }

  async #onGewist(): Promise<void> {
    await Promise.resolve();
    this.#ask({ ...this.#vraag, plaats: '' });
  }

  #followAddress(): void {
    this.#show(readVraag(location.search));
  }

  /** Puts the question in the address and answers it. */
  #ask(vraag: Initiatiefvraag): void {
    clearTimeout(this.#timer);
    const query = writeVraag(vraag);
    // The same question in another order is no step that Back should undo.
    if (query !== writeVraag(readVraag(location.search)))
      history.pushState(null, '', `${location.pathname}${query}`);
    this.#show(vraag);
  }

  /** Asks what a label or "Alles wissen" leaves; the focus goes to the count, because the button is gone. */
  #verder(vraag: Initiatiefvraag): void {
    if (!vraag.keuze.leeftijd) this.#formulier.wisLeeftijd();
    const isAnderePlaats = vraag.plaats !== this.#vraag.plaats;
    this.#ask(vraag);
    // The place field follows the address of the page: it hears of a new one as it does of Back.
    if (isAnderePlaats) window.dispatchEvent(new PopStateEvent('popstate'));
    this.#delen.status.focus();
  }

  #show(vraag: Initiatiefvraag): void {
    const { status, chips, wis, leeg, filterknop } = this.#delen;
    this.#vraag = vraag;
    const { keuze, plaats } = vraag;
    const plek = plaats === '' ? undefined : this.#plekken.get(plaats);
    this.#formulier.write(keuze);
    this.#formulier.showTellingen(countFacets(this.#lijst.kaarten, keuze));
    const { ids, telling } = this.#lijst.show(keuze, plek);
    this.#kaart.show(
      ids,
      plek,
      (postcode) => `${location.pathname}${writeVraag({ keuze, plaats: postcode })}#lijst`,
    );
    const labels = makeFilterlabels(vraag, (rest) => this.#verder(rest));
    chips.replaceChildren(...labels);
    wis.hidden = labels.length === 0;
    filterknop.textContent = labels.length === 0 ? 'Filters' : `Filters · ${labels.length}`;
    leeg.hidden = ids.size > 0;
    this.#explain(plek);
    status.textContent = statustekst(telling, plek);
    this.dataset['staat'] = 'klaar';
  }

  /** Says how the distances were measured, or that there are none. */
  #explain(plek: Bezoekersplek | undefined): void {
    const { uitleg } = this.#delen;
    uitleg.hidden = plek === undefined;
    uitleg.textContent = plek?.punt
      ? `De afstanden zijn hemelsbreed: van het midden van ${plek.naam} naar het midden van de plaats of gemeente van het initiatief.`
      : 'De afstanden zijn nu niet bekend. Bovenaan staat wat in deze regio werkt.';
  }
}
