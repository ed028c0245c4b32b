import { facetten, keuzes, type Facet, type Keuze } from '../domain/initiatieven/facetten.ts';
import type { Tellingen } from '../domain/initiatieven/filter.ts';
import { makeLeeftijdkeuze, readLeeftijd } from '../domain/initiatieven/vraag.ts';
import { labelOf } from '../domain/taxonomy/vocabulary.ts';
import { vind } from './delen.ts';

const isFacet = (naam: string): naam is Facet => Object.hasOwn(facetten, naam);

/** The label of a chosen value. */
export const labelOfKeuze = (facet: Facet, waarde: string): string => labelOf(keuzes[facet], waarde);

/** The filters as the visitor sees them: boxes, an age, and the number behind every box. */
export class Formulier {
  readonly #vakken: readonly HTMLInputElement[];
  readonly #leeftijd: HTMLInputElement;
  readonly #onbekend: HTMLInputElement;
  readonly #melding: HTMLElement;

  constructor(form: HTMLFormElement) {
    this.#vakken = [...form.querySelectorAll('input')].filter(({ name }) => isFacet(name));
    this.#leeftijd = vind(form, '#leeftijd', HTMLInputElement);
    this.#onbekend = vind(form, '#leeftijd-onbekend', HTMLInputElement);
    this.#melding = vind(form, '[data-deel="leeftijdmelding"]', HTMLElement);
  }

  /** What is chosen now. What is no age counts as empty, and is said. */
  read(): Keuze {
    const van = (facet: Facet): string[] =>
      this.#vakken.filter(({ name, checked }) => name === facet && checked).map(({ value }) => value);
    const getypt = this.#leeftijd.value.trim();
    const isFout = getypt !== '' && readLeeftijd(getypt) === undefined;
    this.#melding.textContent = isFout ? `“${getypt}” is geen leeftijd van 0 tot en met 30 jaar.` : '';
    this.#leeftijd.setAttribute('aria-invalid', String(isFout));
    return {
      soort: van('soort'),
      doelgroep: van('doelgroep'),
      onderwijssoort: van('onderwijssoort'),
      status: van('status'),
      bereik: van('bereik'),
      leeftijd: makeLeeftijdkeuze(getypt, this.#onbekend.checked),
    };
  }

  /** Shows a choice. A field that says the same already keeps what was typed in it, also what is no age. */
  write(keuze: Keuze): void {
    for (const vak of this.#vakken) vak.checked = isFacet(vak.name) && keuze[vak.name].includes(vak.value);
    this.#onbekend.checked = keuze.leeftijd?.onbekend ?? true;
    if (readLeeftijd(this.#leeftijd.value) !== keuze.leeftijd?.jaren)
      this.#leeftijd.value = String(keuze.leeftijd?.jaren ?? '');
  }

  /** Empties the field of the age, whatever was typed in it. */
  wisLeeftijd(): void {
    this.#leeftijd.value = '';
  }

  /** Puts the numbers behind the boxes; a box that would lead to nothing cannot be ticked. */
  showTellingen(tellingen: Tellingen): void {
    const toon = (vak: HTMLInputElement, aantal: number): void => {
      const getal = vak.closest('label')?.querySelector('.aantal');
      if (getal) getal.textContent = String(aantal);
    };
    for (const vak of this.#vakken) {
      const aantal = isFacet(vak.name) ? (tellingen[vak.name].get(vak.value) ?? 0) : 0;
      toon(vak, aantal);
      vak.disabled = aantal === 0 && !vak.checked;
    }
    toon(this.#onbekend, tellingen.leeftijd.get('onbekend') ?? 0);
  }
}
