import type { Vondst } from '../domain/regio/plaats-zoeken.ts';
import { regioslink, toonAntwoord } from './antwoord-tonen.ts';
import { vraagOmPlaats, type Antwoordbeeld } from './antwoordbeeld.ts';
import { metPlaats, plaatsUit, zetInAdres } from './plaats-adres.ts';
import { metRegios, regiosVan } from './regiofilter.ts';
import type { Plaatsdienst } from './plaatsdienst.ts';

/** Milliseconds that an answer may take before the field says that it is busy. */
const geduld = 300;

/** Where a question came from: typed, a button below the field, or the address of the page. */
type Herkomst = 'veld' | 'keuze' | 'adres';

/**
 * A field for a postcode, place or region, and the answer below it. Its attribute data-doel says what happens to what is
 * found: "toon" shows it here, "adres" shows it and keeps it in the address of the page as ?plaats=, "pagina" goes to
 * the address of the form, "filter" filters the finder around it. Before that a bubbling, cancelable event
 * "plaats-gevonden" carries the Vondst; "plaats-gewist" says that the field was emptied. Its attribute data-staat is "leeg",
 * "bezig", "gevonden", "keuze", "onbekend" or "kapot" (the tables did not come).
 */
export class Plaatsveld extends HTMLElement {
  static laad: (() => Promise<Plaatsdienst>) | undefined;
  /** Absolute address of the root of the site, ending in a slash. */
  static wortel = '';

  #luisteraars = new AbortController();
  #veld!: HTMLInputElement;
  #melding!: HTMLElement;
  #antwoord!: HTMLElement;
  #vraagnummer = 0;
  #vondst: Vondst | undefined;

  /** What was found last; nothing while a question is open, or when nothing was found. */
  get vondst(): Vondst | undefined {
    return this.#vondst;
  }

  connectedCallback(): void {
    const veld = this.querySelector('input');
    const melding = this.querySelector<HTMLElement>('[data-deel="melding"]');
    const antwoord = this.querySelector<HTMLElement>('[data-deel="antwoord"]');
    if (!veld || !melding || !antwoord) return;
    [this.#veld, this.#melding, this.#antwoord] = [veld, melding, antwoord];
    this.#luisteraars = new AbortController();
    this.#listen();
    if (document.activeElement === veld) this.#warmUp();
    if (this.#doel === 'adres') this.#followAddress();
  }

  disconnectedCallback(): void {
    this.#luisteraars.abort();
    this.#vraagnummer += 1;
  }

  get #doel(): string {
    return this.dataset['doel'] ?? 'toon';
  }

  #listen(): void {
    const { signal } = this.#luisteraars;
    const vraag = (event: Event): void => {
      event.preventDefault();
      void this.#ask(this.#veld.value, 'veld');
    };
    this.#veld.addEventListener('focus', () => this.#warmUp(), { signal });
    this.addEventListener('submit', vraag, { signal });
    // Inside another form this field has none of its own, and that form must not hear of it.
    const zonderFormulier = !this.querySelector('form');
    if (zonderFormulier) {
      this.querySelector('button')?.addEventListener('click', vraag, { signal });
      for (const soort of ['input', 'change']) {
        this.addEventListener(soort, (event) => event.stopPropagation(), { signal });
      }
    }
    this.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') this.#close(event);
        if (event.key === 'Enter' && zonderFormulier && event.target === this.#veld) vraag(event);
      },
      { signal },
    );
    if (this.#doel === 'adres') {
      window.addEventListener('popstate', () => this.#followAddress(), { signal });
    }
  }

  /** Gets the tables while somebody is still typing; a failure is told when there is a question. */
  #warmUp(): void {
    Plaatsveld.laad?.().catch(() => undefined);
  }

  #followAddress(): void {
    const tekst = plaatsUit(location.search);
    this.#veld.value = tekst;
    if (tekst !== '') void this.#ask(tekst, 'adres');
    else if (this.dataset['staat'] !== undefined) this.#wipe('');
  }

  /** Escape closes the answer; only then is it not for what is around the field. */
  #close(event: Event): void {
    if (!this.#antwoord.hasChildNodes() && this.#melding.textContent === '') return;
    event.preventDefault();
    this.#vraagnummer += 1;
    this.#show('leeg', '');
    this.#veld.focus();
  }

  #show(staat: string, melding: string, ...inhoud: Node[]): void {
    this.dataset['staat'] = staat;
    this.#melding.textContent = melding;
    // What is found stands below in full; the sentence is for who hears it.
    this.#melding.classList.toggle('onzichtbaar', staat === 'gevonden' && inhoud.length > 0);
    this.#veld.setAttribute('aria-invalid', String(staat === 'onbekend' || melding === vraagOmPlaats));
    this.#antwoord.replaceChildren(...inhoud);
  }

  #wipe(melding: string): void {
    this.#vraagnummer += 1;
    this.#vondst = undefined;
    this.#show('leeg', melding);
    this.dispatchEvent(new CustomEvent('plaats-gewist', { bubbles: true }));
  }

  async #ask(getypt: string, vandaan: Herkomst): Promise<void> {
    const tekst = getypt.trim();
    if (tekst === '') {
      this.#wipe(vraagOmPlaats);
      if (this.#doel === 'adres') zetInAdres(metPlaats(location.search, undefined));
      this.#veld.focus();
      return;
    }
    const nummer = ++this.#vraagnummer;
    const isNu = (): boolean => nummer === this.#vraagnummer;
    this.#vondst = undefined;
    const wekker = setTimeout(
      () => isNu() && this.#show('bezig', 'Even geduld, we zoeken uw plaats op.'),
      geduld,
    );
    try {
      if (!Plaatsveld.laad) throw new Error('Er zijn geen tabellen.');
      const antwoord = await Plaatsveld.laad();
      if (isNu()) this.#settle(antwoord(tekst), vandaan);
    } catch {
      const melding = 'Zoeken op plaats werkt nu niet. U kunt uw regio wel kiezen uit de lijst.';
      if (isNu()) this.#show('kapot', melding, regioslink(Plaatsveld.wortel));
    } finally {
      clearTimeout(wekker);
    }
  }

  /** From a button below the field the focus moves along, because the button goes. */
  #settle(beeld: Antwoordbeeld, vandaan: Herkomst): void {
    if (beeld.soort === 'gevonden') {
      this.#found(beeld, vandaan);
      return;
    }
    this.#showAnswer(beeld);
    const vraagtPostcode = beeld.soort === 'keuze' && beeld.metPostcode;
    if (vandaan === 'keuze' || (vraagtPostcode && vandaan === 'veld')) {
      this.#veld.focus();
      this.#veld.select();
    }
  }

  #found(beeld: Antwoordbeeld & { soort: 'gevonden' }, vandaan: Herkomst): void {
    const { vondst, tekst, kort } = beeld;
    this.#vondst = vondst;
    const event = new CustomEvent('plaats-gevonden', { bubbles: true, cancelable: true, detail: vondst });
    if (!this.dispatchEvent(event)) this.#show('gevonden', kort);
    else if (this.#doel === 'pagina') {
      const adres = this.querySelector('form')?.action ?? '';
      location.assign(new URL(metPlaats('', tekst), adres));
    } else if (this.#doel === 'filter') {
      this.#show('gevonden', kort);
      zetInAdres(metRegios(location.search, regiosVan(vondst)));
      // The finder follows the address of the page: it hears of a new one as it does of Back.
      window.dispatchEvent(new PopStateEvent('popstate'));
    } else {
      if (this.#doel === 'adres' && vandaan !== 'adres') zetInAdres(metPlaats(location.search, tekst));
      this.#showAnswer(beeld);
    }
    if (vandaan === 'keuze') (this.querySelector<HTMLElement>('[tabindex]') ?? this.#veld).focus();
  }

  #showAnswer(beeld: Antwoordbeeld): void {
    const { wortel } = Plaatsveld;
    const inhoud = toonAntwoord(beeld, {
      wortel,
      zonderInitiatieven: new URL('initiatieven.html', wortel).pathname === location.pathname,
      kies: (tekst) => {
        this.#veld.value = tekst;
        void this.#ask(tekst, 'keuze');
      },
    });
    this.#show(beeld.soort, beeld.melding, ...inhoud);
  }
}
