import { maakSnippets, type Insluitbron, type Insluitkeuze } from '../domain/insluiten/snippets.ts';
import type { Vondst } from '../domain/regio/plaats-zoeken.ts';
import { leesKeuze, regiosBij, type Keuzelijst } from './keuze-lezen.ts';
import { kopieer } from './kopieren.ts';
import { leesRegel } from './lijsten-lezen.ts';
import { toonFrame, toonOnderdeel } from './voorbeeld.ts';

const isVondst = (wat: unknown): wat is Vondst =>
  typeof wat === 'object' && wat !== null && 'code' in wat && 'als' in wat && 'po' in wat;

/**
 * The page on which a webmaster makes a list for his own site: what is chosen shows in every text to copy and in the
 * preview. It takes all lists from the addresses at the foot of the page, and the first choice from ?regio= or ?lijst= in the address.
 */
export class InsluitMaker extends HTMLElement {
  /** Root of this copy of the site, ending in a slash. */
  static wortel = '';

  #luisteraars = new AbortController();
  /** By the folder of their files; that of a region is its code. */
  readonly #lijsten = new Map<string, Keuzelijst>();
  readonly #kleuren = new Map<string, string>();

  connectedCallback(): void {
    this.#luisteraars = new AbortController();
    const { signal } = this.#luisteraars;
    for (const regel of this.querySelectorAll<HTMLElement>('[data-map]'))
      this.#lijsten.set(regel.dataset['map'] ?? '', leesRegel(regel));
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('submit', (event) => event.preventDefault(), { signal });
    this.addEventListener('plaats-gevonden', (event) => this.#onPlaats(event), { signal });
    for (const deel of ['waarvan', 'plaats', 'keuzes', 'manierkeuze']) this.#show(deel, true);
    for (const knop of this.querySelectorAll<HTMLElement>('[data-doe="kopieer"]')) knop.hidden = false;
    this.#show('op-schijf', location.protocol === 'file:');
    this.#kiesUitAdres();
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
    const veld = this.querySelector(`form select[name="${naam}"], input[name="${naam}"]:checked`);
    return veld instanceof HTMLSelectElement || veld instanceof HTMLInputElement ? veld.value : '';
  }

  /** What a link to this page asked for; anything that is no list counts as nothing. */
  #kiesUitAdres(): void {
    const vraag = new URLSearchParams(location.search);
    const regio = vraag.get('regio')?.toLowerCase() ?? '';
    this.#offer([regio, 'landelijk']);
    const lijst = `lijst/${vraag.get('lijst')?.toLowerCase()}`;
    const kiezer = this.querySelector<HTMLSelectElement>('select[name="lijst"]');
    const waarvan = this.querySelector<HTMLInputElement>('input[name="waarvan"][value="lijst"]');
    if (!kiezer || !waarvan || !this.#lijsten.has(lijst)) return;
    waarvan.checked = true;
    kiezer.value = lijst;
  }

  #onInput({ target }: Event): void {
    if (target instanceof HTMLInputElement && target.name === 'manier') this.#toonManier();
    else if (target instanceof HTMLInputElement && target.name === 'waarvan') this.#toon();
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
    const opties = [...new Set(codes)].flatMap((code) => {
      const lijst = this.#lijsten.get(code);
      return lijst?.onderwerp.regio
        ? [new Option(code === 'landelijk' ? 'Heel Nederland' : lijst.naam, code)]
        : [];
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
    const keuze = leesKeuze((naam) => this.#veld(naam), this.#kleuren, this.#lijsten);
    if (!keuze) return;
    this.#toonDelen(keuze);
    const snippets = new Map<string, string>(Object.entries(maakSnippets(keuze, this.#bron)));
    for (const code of this.querySelectorAll<HTMLElement>('[data-snippet]')) {
      const tekst = snippets.get(code.dataset['snippet'] ?? '');
      code.textContent = tekst ?? '';
      const blok = code.closest<HTMLElement>('[data-deel="codeblok"]');
      if (blok) blok.hidden = tekst === undefined;
    }
    for (const status of this.querySelectorAll('[data-deel="codeblok"] [role="status"]'))
      status.textContent = '';
    this.#toonLeeg(keuze);
    toonFrame(this.querySelector('iframe'), keuze, InsluitMaker.wortel);
    toonOnderdeel(this.querySelector('[data-deel="proef"]'), keuze);
  }

  /** Shows what goes with a region or with another list, and offers only the kinds that the list has. */
  #toonDelen({ onderwerp, inhoud }: Insluitkeuze): void {
    const bij = onderwerp.regio ? 'regio' : 'lijst';
    for (const deel of this.querySelectorAll<HTMLElement>('[data-alleen]'))
      deel.hidden = deel.dataset['alleen'] !== bij;
    const soorten = this.#lijsten.get(onderwerp.map)?.soorten ?? {};
    const kiezer = this.querySelector<HTMLSelectElement>('select[name="inhoud"]');
    if (!kiezer) return;
    for (const optie of kiezer.options) optie.disabled = !Object.hasOwn(soorten, optie.value);
    kiezer.value = inhoud;
  }

  #toonLeeg({ titel, vermeldingen }: Insluitkeuze): void {
    const regel = this.querySelector('[data-deel="leeg"]');
    if (!regel) return;
    const tekst = `Er zijn nu nog geen vermeldingen: ‘${titel}’. De lijst vult zich vanzelf als ze er komen.`;
    regel.textContent = vermeldingen === 0 ? tekst : '';
  }
}
