import { langsteLink, maakLink } from './deellink.ts';
import { vindDeel, vindSoort } from './deel.ts';
import { makeQrpad } from './qr-code.ts';
import { legeSelectie, type Selectie } from './selectie.ts';

/** Milliseconds of rest after a key before the code is drawn again. */
const rust = 300;

/** The part of the page with the link and its QR code. */
export class Deelvak {
  readonly #wortel: ParentNode;
  readonly #publiek: string;
  readonly #veld: HTMLInputElement;
  #timer = 0;
  #selectie = legeSelectie;

  /** `publiek` is the address of this page on the public site. */
  constructor(wortel: ParentNode, publiek: string) {
    this.#wortel = wortel;
    this.#publiek = publiek;
    this.#veld = vindSoort(wortel, 'link', HTMLInputElement);
  }

  /** Shows the link of this selection: to this copy of the site, or to the public one when this copy is on a disk. */
  show(selectie: Selectie): void {
    const link = maakLink(location.protocol === 'file:' ? this.#publiek : location.href, selectie);
    const past = link.length <= langsteLink;
    this.#veld.value = past ? link : '';
    vindDeel(this.#wortel, 'linkregel').hidden = !past;
    vindDeel(this.#wortel, 'te-lang').hidden = past;
    vindDeel(this.#wortel, 'lengte').textContent = String(link.length);
    this.#selectie = selectie;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.drawCode(), rust);
  }

  /** Copies the link, or selects it when the browser does not let pages copy. Says what the visitor can do now. */
  async copy(): Promise<string> {
    this.#veld.select();
    try {
      await navigator.clipboard.writeText(this.#veld.value);
      return 'De link is gekopieerd.';
    } catch {
      this.#veld.focus();
      return 'Kopieer de geselecteerde link met Ctrl+C.';
    }
  }

  /** Draws the code at once, as a printer needs it. */
  drawCode(): void {
    const qr = makeQrpad(maakLink(this.#publiek, this.#selectie));
    const svg = vindSoort(this.#wortel, 'qr', SVGElement);
    svg.setAttribute('viewBox', `0 0 ${qr?.breedte ?? 1} ${qr?.breedte ?? 1}`);
    svg.querySelector('path')?.setAttribute('d', qr?.pad ?? '');
    vindDeel(this.#wortel, 'met-qr').hidden = !qr;
    vindDeel(this.#wortel, 'zonder-qr').hidden = qr !== undefined;
  }
}
