import {
  lijsttitel,
  maakSnippets,
  type Insluitbron,
  type Insluitkeuze,
} from '../domain/insluiten/snippets.ts';
import type { Vondst } from '../domain/regio/plaats-zoeken.ts';
import { leesKeuze, regiosBij, type Regio } from './keuze-lezen.ts';
import { kopieer } from './kopieren.ts';
import { toonFrame, toonOnderdeel } from './voorbeeld.ts';

const isVondst = (wat: unknown): wat is Vondst =>
  typeof wat === 'object' && wat !== null && 'code' in wat && 'als' in wat && 'po' in wat;

/**
 * The page on which a webmaster makes a list for his own site: what is chosen shows in every text to copy and in the
 * preview. It takes the regions from the list at the foot of the page, and the first choice from ?regio= in the address.
 */
export class InsluitMaker extends HTMLElement {
  /** Root of this copy of the site, ending in a slash. */
  static wortel = '';

  #luisteraars = new AbortController();
  readonly #regios = new Map<string, Regio>();
  readonly #kleuren = new Map<string, string>();

  connectedCallback(): void {
    this.#luisteraars = new AbortController();
    const { signal } = this.#luisteraars;
    for (const regel of this.querySelectorAll<HTMLElement>('[data-code]')) {
      const { code = '', initiatieven, materialen } = regel.dataset;
      const naam = regel.querySelector('a')?.textContent ?? code;
      const tel = { initiatieven: Number(initiatieven), materialen: Number(materialen) };
      this.#regios.set(code, { code, naam, ...tel });
    }
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('plaats-gevonden', (event) => this.#onPlaats(event), { signal });
    for (const deel of ['plaats', 'keuzes', 'manierkeuze', 'onderdeel']) this.#show(deel, true);
    for (const knop of this.querySelectorAll<HTMLElement>('[data-doe="kopieer"]')) knop.hidden = false;
    this.#show('op-schijf', location.protocol === 'file:');
    const gevraagd = new URLSearchParams(location.search).get('regio')?.toLowerCase() ?? '';
    this.#offer(this.#regios.has(gevraagd) ? [gevraagd, 'landelijk'] : ['landelijk']);
    this.#toonManier();
    this.#toon();
  }

  disconnectedCallback(): void {
    this.#luisteraars.abort();
  }

  get #bron(): Insluitbron {
    const { wortel = '', versie = '', integrity = '' } = this.dataset;
    return { wortel, versie, integrity };
  }

  #show(deel: string, zichtbaar: boolean): void {
    const element = this.querySelector<HTMLElement>(`[data-deel="${deel}"]`);
    if (element) element.hidden = !zichtbaar;
  }

  #veld(naam: string): string {
    const veld = this.querySelector(`form[data-deel="keuzes"] [name="${naam}"]`);
    return veld instanceof HTMLSelectElement ? veld.value : '';
  }

  #onInput({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.name === 'manier') this.#toonManier();
    else if (target instanceof HTMLInputElement && target.type === 'color') {
      this.#kleuren.set(target.name, target.value);
      this.#toon();
    } else if (target instanceof HTMLSelectElement) this.#toon();
  }

  #onClick({ target }: Event): void {
    const knop = target instanceof Element ? target.closest<HTMLElement>('[data-doe]') : null;
    if (knop?.dataset['doe'] === 'kopieer') void kopieer(knop.closest('[data-deel="codeblok"]'));
    if (knop?.dataset['doe'] === 'wis-kleuren') {
      this.#kleuren.clear();
      for (const veld of this.querySelectorAll<HTMLInputElement>('input[type="color"]'))
        veld.value = veld.defaultValue || '#000000';
      this.#toon();
    }
  }

  /** The place field only says what it found; which region of it is meant is chosen here. */
  #onPlaats(event: Event): void {
    if (!(event instanceof CustomEvent)) return;
    const vondst: unknown = event.detail;
    if (!isVondst(vondst)) return;
    event.preventDefault();
    this.#offer(regiosBij(vondst));
    this.#toon();
  }

  #offer(codes: readonly string[]): void {
    const kiezer = this.querySelector('select[name="regio"]');
    const opties = codes.flatMap((code) => {
      const regio = this.#regios.get(code);
      return regio ? [new Option(code === 'landelijk' ? 'Heel Nederland' : regio.naam, code)] : [];
    });
    if (kiezer && opties.length > 0) kiezer.replaceChildren(...opties);
  }

  /** Shows one way at a time. */
  #toonManier(): void {
    const gekozen = this.querySelector<HTMLInputElement>('input[name="manier"]:checked')?.value;
    for (const deel of this.querySelectorAll<HTMLElement>('[data-manier]'))
      deel.hidden = deel.dataset['manier'] !== gekozen;
  }

  #toon(): void {
    const keuze = leesKeuze((naam) => this.#veld(naam), this.#kleuren, this.#regios);
    for (const [naam, tekst] of Object.entries(maakSnippets(keuze, this.#bron))) {
      for (const code of this.querySelectorAll(`[data-snippet="${naam}"]`)) code.textContent = tekst;
    }
    for (const status of this.querySelectorAll('[data-deel="codeblok"] [role="status"]'))
      status.textContent = '';
    this.#toonLeeg(keuze);
    toonFrame(this.querySelector('iframe'), keuze, InsluitMaker.wortel);
    toonOnderdeel(this.querySelector('[data-deel="proef"]'), keuze);
  }

  #toonLeeg(keuze: Insluitkeuze): void {
    const regel = this.querySelector('[data-deel="leeg"]');
    if (!regel) return;
    const tekst = `Er zijn nu nog geen vermeldingen: ‘${lijsttitel(keuze)}’. De lijst vult zich vanzelf als ze er komen.`;
    regel.textContent = keuze.vermeldingen === 0 ? tekst : '';
  }
}
