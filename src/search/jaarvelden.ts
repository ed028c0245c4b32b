import { makeJaarkeuze, readJaar, type Jaarkeuze, type Jaartelling } from '../domain/facets/jaar.ts';
import { find } from './delen.ts';

/** The choice of years as the visitor sees it: from, up to and including, and whether unknown years are welcome. */
export class Jaarvelden {
  readonly #van: HTMLInputElement;
  readonly #tot: HTMLInputElement;
  readonly #onbekend: HTMLInputElement;
  readonly #melding: HTMLElement;
  /** What was last put in the fields. */
  #staat = '';

  /** The fields and their message have the ids jaar-van, jaar-tot, jaar-onbekend and jaar-melding. */
  constructor(formulier: Element) {
    this.#van = find(formulier, '#jaar-van', HTMLInputElement);
    this.#tot = find(formulier, '#jaar-tot', HTMLInputElement);
    this.#onbekend = find(formulier, '#jaar-onbekend', HTMLInputElement);
    this.#melding = find(formulier, '#jaar-melding', HTMLElement);
  }

  /** What is chosen now. What is no year counts as empty. */
  read(): Jaarkeuze | undefined {
    return makeJaarkeuze(readJaar(this.#van.value), readJaar(this.#tot.value), this.#onbekend.checked);
  }

  /** Shows a choice; what was typed and differs from it is replaced, and that is said until the fields change again. */
  write(jaar: Jaarkeuze | undefined): void {
    const getypt = [this.#van.value.trim(), this.#tot.value.trim()];
    const [van, tot] = [String(jaar?.van ?? ''), String(jaar?.tot ?? '')];
    this.#onbekend.checked = jaar?.onbekend ?? true;
    const stond = this.#staat;
    this.#staat = `${van}-${tot}`;
    if (this.#staat === stond && this.#staat === getypt.join('-')) return;
    const fout = getypt.find((tekst) => tekst !== '' && readJaar(tekst) === undefined);
    const isGewisseld = van !== tot && getypt[0] === tot && getypt[1] === van;
    this.#melding.textContent =
      fout === undefined
        ? isGewisseld
          ? 'De jaren zijn omgewisseld.'
          : ''
        : `“${fout}” is geen jaar van vier cijfers.`;
    this.#van.value = van;
    this.#tot.value = tot;
  }

  /** Puts the number behind the box. It cannot be changed without years, nor when that would leave nothing. */
  showTelling({ bekend, onbekend }: Jaartelling): void {
    const vak = this.#onbekend;
    const getal = vak.closest('label')?.querySelector('.aantal');
    if (getal) getal.textContent = String(onbekend);
    const over = vak.checked ? bekend : bekend + onbekend;
    // The box that someone has just changed keeps the focus: it leads back to what there was.
    vak.disabled = document.activeElement !== vak && (!this.read() || over === 0);
  }
}
