import type { Vondst } from '../domain/regio/plaats-zoeken.ts';
import { regioslink, toonAntwoord } from './antwoord-tonen.ts';
import { antwoordbeeld, vraagOmPlaats, type Antwoordbeeld } from './antwoordbeeld.ts';
import { metRegios, regiosVan } from './regiofilter.ts';
import type { Plaatsdienst } from './tabel-laden.ts';

/** Milliseconds that an answer may take before the field says that it is busy. */
const geduld = 300;

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
      void this.#ask(this.#veld.value);
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
    const tekst = new URLSearchParams(location.search).get('plaats')?.trim().slice(0, 200) ?? '';
    this.#veld.value = tekst;
    if (tekst !== '') void this.#ask(tekst, 'adres');
    else if (this.#vondst) this.#wipe();
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
    this.#melding.classList.toggle('onzichtbaar', staat === 'gevonden' && this.#doel !== 'filter');
    this.#veld.toggleAttribute('aria-invalid', false);
    this.#antwoord.replaceChildren(...inhoud);
  }

  #wipe(): void {
    this.#vondst = undefined;
    this.#show('leeg', '');
    this.dispatchEvent(new CustomEvent('plaats-gewist', { bubbles: true }));
  }

  /** Answers a text. From a choice the focus moves along, because its button goes. */
  async #ask(getypt: string, vandaan: 'veld' | 'keuze' | 'adres' = 'veld'): Promise<void> {
    const nummer = ++this.#vraagnummer;
    const isNu = (): boolean => nummer === this.#vraagnummer;
    const tekst = getypt.trim();
    this.#vondst = undefined;
    if (tekst === '') {
      this.#wipe();
      this.#keep(undefined);
      this.#show('leeg', vraagOmPlaats);
      this.#veld.focus();
      return;
    }
    const wekker = setTimeout(
      () => isNu() && this.#show('bezig', 'Even geduld, we zoeken uw plaats op.'),
      geduld,
    );
    try {
      if (!Plaatsveld.laad) throw new Error('Er zijn geen tabellen.');
      const { zoek, namen } = await Plaatsveld.laad();
      if (isNu()) this.#settle(antwoordbeeld(tekst, zoek(tekst), zoek, namen), vandaan);
    } catch {
      if (!isNu()) return;
      this.#show('kapot', 'Zoeken op plaats werkt nu niet. U kunt uw regio wel kiezen uit de lijst.');
      this.#antwoord.append(regioslink(Plaatsveld.wortel));
    } finally {
      clearTimeout(wekker);
    }
  }

  #settle(beeld: Antwoordbeeld, vandaan: 'veld' | 'keuze' | 'adres'): void {
    if (beeld.soort !== 'gevonden') {
      this.#showAnswer(beeld);
      if (vandaan === 'keuze' || (beeld.soort === 'keuze' && beeld.metPostcode && vandaan === 'veld')) {
        this.#veld.focus();
        this.#veld.select();
      }
      return;
    }
    this.#vondst = beeld.vondst;
    const detail = beeld.vondst;
    const event = new CustomEvent('plaats-gevonden', { bubbles: true, cancelable: true, detail });
    if (!this.dispatchEvent(event)) {
      this.#show('gevonden', '');
      return;
    }
    if (this.#doel === 'pagina') this.#leave(beeld.tekst);
    else {
      if (vandaan !== 'adres') this.#keep(beeld.tekst);
      this.#showAnswer(beeld);
      if (this.#doel === 'filter') this.#filter(beeld.vondst);
      if (vandaan === 'keuze') this.#focusAnswer();
    }
  }

  #showAnswer(beeld: Antwoordbeeld): void {
    const inhoud =
      this.#doel === 'filter' && beeld.soort === 'gevonden'
        ? []
        : toonAntwoord(beeld, {
            wortel: Plaatsveld.wortel,
            zonderInitiatieven:
              new URL('initiatieven.html', Plaatsveld.wortel).pathname === location.pathname,
            kies: (tekst) => {
              this.#veld.value = tekst;
              void this.#ask(tekst, 'keuze');
            },
          });
    this.#show(beeld.soort, beeld.melding, ...inhoud);
  }

  #focusAnswer(): void {
    (this.#antwoord.querySelector<HTMLElement>('[tabindex]') ?? this.#veld).focus();
  }

  #leave(tekst: string): void {
    const adres = new URL(this.querySelector('form')?.action ?? 'initiatieven.html', Plaatsveld.wortel);
    adres.searchParams.set('plaats', tekst);
    location.assign(adres);
  }

  /** Puts the place in the address of the page, or takes it out; the rest of the address stays. */
  #keep(tekst: string | undefined): void {
    if (this.#doel !== 'adres') return;
    const params = new URLSearchParams(location.search);
    if (tekst === undefined) params.delete('plaats');
    else params.set('plaats', tekst);
    const query = params.size === 0 ? '' : `?${params.toString()}`;
    if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}`);
  }

  /** The finder follows the address of the page: it hears of a new one as it does of Back. */
  #filter(vondst: Vondst): void {
    history.pushState(null, '', `${location.pathname}${metRegios(location.search, regiosVan(vondst))}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
  }
}
