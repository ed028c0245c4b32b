import type { Suggereer, Suggestie } from './suggesties.ts';

/** Where suggestions come and what they work with. */
export interface Suggestieplek {
  veld: HTMLInputElement;
  /** Gets the list and the line for screen readers. */
  houder: HTMLElement;
  /** Absolute address of the root of the site, ending in a slash. */
  wortel: string;
  /** Questions of before, newest first. */
  eerder: () => readonly string[];
  /** What was in the field when the visitor entered it or last sent it. */
  afgehandeld: string;
  signal: AbortSignal;
}

/** Milliseconds between leaving the field and the end of the press that did so. */
const geduld = 300;

/** Milliseconds of rest before a screen reader hears how many suggestions there are. */
const rust = 1200;

function zet(element: Element, attributen: Record<string, string>): void {
  for (const [naam, waarde] of Object.entries(attributen)) element.setAttribute(naam, waarde);
}

function makeOptie({ soort, tekst, bij }: Suggestie, plaats: number): HTMLElement {
  const optie = document.createElement('li');
  zet(optie, { id: `suggestie-${plaats}`, role: 'option', 'aria-selected': 'false', 'data-soort': soort });
  optie.append(tekst);
  if (bij !== '') {
    const uitleg = document.createElement('small');
    uitleg.textContent = bij;
    optie.append(' ', uitleg);
  }
  return optie;
}

/**
 * Makes a search field an editable combobox with a list of suggestions (ARIA 1.2, manual selection): the arrow keys choose,
 * Enter takes, Escape closes and keeps the text. The focus stays in the field.
 */
export class Suggestielijst {
  readonly #plek: Suggestieplek;
  readonly #suggereer: Suggereer;
  readonly #lijst = document.createElement('ul');
  readonly #melding = document.createElement('span');
  #suggesties: readonly Suggestie[] = [];
  /** Place of the chosen suggestion, or -1 while the text itself is. */
  #gekozen = -1;
  #timer = 0;

  constructor(plek: Suggestieplek, suggereer: Suggereer) {
    this.#plek = plek;
    this.#suggereer = suggereer;
    const { veld, houder, afgehandeld } = plek;
    zet(this.#lijst, { id: 'suggesties', role: 'listbox', 'aria-label': 'Suggesties' });
    zet(this.#melding, { class: 'onzichtbaar', role: 'status' });
    zet(veld, { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': 'suggesties' });
    houder.replaceChildren(this.#lijst, this.#melding);
    this.#sluit();
    this.#listen();
    if (document.activeElement === veld && (veld.value === '' || veld.value !== afgehandeld)) this.#toon();
  }

  #listen(): void {
    const { veld, signal } = this.#plek;
    const toonLeeg = (): void => {
      if (veld.value === '' && this.#lijst.hidden) this.#toon();
    };
    const luister = (naam: string, doe: () => void): void => veld.addEventListener(naam, doe, { signal });
    luister('input', () => this.#toon());
    luister('focus', toonLeeg);
    luister('click', toonLeeg);
    // Not at once: where the list takes room, what someone is pressing would move away from under the finger.
    luister('blur', () => setTimeout(() => document.activeElement !== veld && this.#sluit(), geduld));
    veld.addEventListener('keydown', (event) => this.#onToets(event), { signal });
    veld.form?.addEventListener('submit', () => this.#sluit(), { signal });
    // Pressing a suggestion must not take the focus out of the field: that closes the list.
    this.#lijst.addEventListener('mousedown', (event) => event.preventDefault(), { signal });
    this.#lijst.addEventListener(
      'click',
      ({ target }) => {
        const optie = target instanceof Element ? target.closest('li') : null;
        if (optie) this.#neem([...this.#lijst.children].indexOf(optie));
      },
      { signal },
    );
    signal.addEventListener('abort', () => this.#sluit());
  }

  #toon(): void {
    this.#sluit();
    this.#suggesties = this.#suggereer(this.#plek.veld.value);
    const { length } = this.#suggesties;
    if (length === 0) return;
    this.#lijst.replaceChildren(...this.#suggesties.map(makeOptie));
    this.#lijst.hidden = false;
    zet(this.#plek.veld, { 'aria-expanded': 'true' });
    this.#timer = window.setTimeout(() => {
      this.#melding.textContent = length === 1 ? '1 suggestie' : `${length} suggesties`;
    }, rust);
  }

  #sluit(): void {
    clearTimeout(this.#timer);
    this.#kies(-1);
    this.#lijst.hidden = true;
    this.#lijst.replaceChildren();
    this.#melding.textContent = '';
    zet(this.#plek.veld, { 'aria-expanded': 'false' });
  }

  #kies(plaats: number): void {
    const { veld } = this.#plek;
    const opties = this.#lijst.children;
    opties[this.#gekozen]?.setAttribute('aria-selected', 'false');
    this.#gekozen = plaats;
    const optie = opties[plaats];
    veld.removeAttribute('aria-activedescendant');
    if (!optie) return;
    zet(optie, { 'aria-selected': 'true' });
    zet(veld, { 'aria-activedescendant': optie.id });
    optie.scrollIntoView({ block: 'nearest' });
  }

  #onToets(event: KeyboardEvent): void {
    const { key, isComposing, shiftKey } = event;
    if (isComposing || shiftKey) return;
    const isPijl = key === 'ArrowDown' || key === 'ArrowUp';
    if (isPijl && this.#lijst.hidden) this.#toon();
    if (this.#lijst.hidden) return;
    const gekozen = this.#gekozen;
    const laatste = this.#suggesties.length - 1;
    if (key === 'ArrowDown') this.#kies(gekozen < laatste ? gekozen + 1 : 0);
    else if (key === 'ArrowUp') this.#kies(gekozen > 0 ? gekozen - 1 : laatste);
    else if (key === 'Escape') this.#sluit();
    else if (key === 'Tab') {
      this.#sluit();
      return;
    } else if (gekozen < 0) return;
    else if (key === 'Home') this.#kies(0);
    else if (key === 'End') this.#kies(laatste);
    else if (key === 'Enter') this.#neem(gekozen);
    else {
      // Any other key goes on with the text.
      this.#kies(-1);
      return;
    }
    event.preventDefault();
  }

  /** A title leads to its page, anything else is searched. */
  #neem(plaats: number): void {
    const { veld, wortel } = this.#plek;
    const suggestie = this.#suggesties[plaats];
    if (!suggestie) return;
    this.#sluit();
    if (suggestie.soort === 'titel') {
      location.assign(new URL(suggestie.adres, wortel));
      return;
    }
    veld.value = suggestie.tekst;
    veld.form?.requestSubmit();
  }
}
