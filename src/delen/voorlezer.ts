/** Where what is read aloud stands on a page: its title, its first lines, its text and the steps in it. */
const leesbaar = 'h1, h2, h3, h4, p, li, dt, dd';
const nietVoorlezen = '[data-pagefind-ignore], .niet-afdrukken, [hidden], svg, [aria-hidden="true"]';

/** The texts of a page in reading order. A part inside another part is read once. */
export function voorleesteksten(artikel: Element): string[] {
  return [...artikel.querySelectorAll(leesbaar)]
    .filter((deel) => !deel.closest(nietVoorlezen) && !deel.querySelector(leesbaar))
    .map((deel) => deel.textContent.replace(/\s+/g, ' ').trim())
    .filter((tekst) => tekst !== '');
}

/** A Dutch voice on the device itself: another one would send the text to a third party. */
export function nederlandseStem(stemmen: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const nederlands = stemmen.filter(({ lang, localService }) => localService && /^nl([-_]|$)/i.test(lang));
  return nederlands.find(({ lang }) => /^nl[-_]nl$/i.test(lang)) ?? nederlands[0];
}

/** Reads texts aloud with the browser's own speech. */
export class Voorlezer extends EventTarget {
  readonly #spraak: SpeechSynthesis;
  #leest = false;

  constructor(spraak: SpeechSynthesis) {
    super();
    this.#spraak = spraak;
  }

  get leest(): boolean {
    return this.#leest;
  }

  get kanLezen(): boolean {
    return nederlandseStem(this.#spraak.getVoices()) !== undefined;
  }

  /**
   * Reads one text after the other; "klaar" is dispatched when it ends, is stopped, or fails. False when there is
   * nothing to read or nothing to read with.
   */
  lees(teksten: readonly string[]): boolean {
    const stem = nederlandseStem(this.#spraak.getVoices());
    if (!stem || teksten.length === 0) return false;
    this.#leest = true;
    // One utterance per text: browsers break off a long one.
    teksten.forEach((tekst, nummer) => {
      const uiting = new SpeechSynthesisUtterance(tekst);
      uiting.voice = stem;
      uiting.lang = stem.lang;
      if (nummer === teksten.length - 1) uiting.addEventListener('end', () => this.#klaar());
      uiting.addEventListener('error', () => this.stop());
      this.#spraak.speak(uiting);
    });
    return true;
  }

  stop(): void {
    if (!this.#leest) return;
    this.#klaar();
    this.#spraak.cancel();
  }

  #klaar(): void {
    this.#leest = false;
    this.dispatchEvent(new Event('klaar'));
  }
}
