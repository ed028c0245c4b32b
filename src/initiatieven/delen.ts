/** The parts of the page that the script works with, by their data-deel. */
export interface Delen {
  formulier: HTMLFormElement;
  filterknop: HTMLButtonElement;
  filters: HTMLElement;
  balk: HTMLElement;
  status: HTMLElement;
  chips: HTMLElement;
  wis: HTMLButtonElement;
  uitleg: HTMLElement;
  leeg: HTMLElement;
  kaart: HTMLElement;
}

/** The one element of a kind that a selector names. Throws when it is missing, with the selector. */
export function vind<Deel extends Element>(wortel: Element, selector: string, soort: new () => Deel): Deel {
  const gevonden = wortel.querySelector(selector);
  if (!(gevonden instanceof soort)) throw new Error(`De lijst van initiatieven mist ${selector}.`);
  return gevonden;
}

/** Finds all parts, or says which one is missing. */
export function vindDelen(wortel: Element): Delen {
  const deel = (naam: string): string => `[data-deel="${naam}"]`;
  return {
    formulier: vind(wortel, deel('formulier'), HTMLFormElement),
    filterknop: vind(wortel, deel('filterknop'), HTMLButtonElement),
    filters: vind(wortel, deel('filters'), HTMLElement),
    balk: vind(wortel, deel('balk'), HTMLElement),
    status: vind(wortel, deel('status'), HTMLElement),
    chips: vind(wortel, deel('chips'), HTMLElement),
    wis: vind(wortel, deel('wis'), HTMLButtonElement),
    uitleg: vind(wortel, deel('uitleg'), HTMLElement),
    leeg: vind(wortel, deel('leeg'), HTMLElement),
    kaart: vind(wortel, deel('kaart'), HTMLElement),
  };
}
