/** The parts of the finder's markup that the script works with, by their data-deel. */
export interface Delen {
  formulier: HTMLFormElement;
  facetten: HTMLElement;
  balk: HTMLElement;
  status: HTMLElement;
  chips: HTMLElement;
  wis: HTMLButtonElement;
  kapot: HTMLElement;
  leeg: HTMLElement;
  lijst: HTMLElement;
  filterknop: HTMLButtonElement;
  dialoog: HTMLDialogElement;
  toon: HTMLButtonElement;
}

function find<Part extends Element>(root: Element, selector: string, kind: new () => Part): Part {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`De zoeker mist ${selector}.`);
  return found;
}

/** Finds all parts, or says which one is missing. */
export function findDelen(root: Element): Delen {
  const deel = (naam: string): string => `[data-deel="${naam}"]`;
  return {
    formulier: find(root, 'form', HTMLFormElement),
    facetten: find(root, deel('facetten'), HTMLElement),
    balk: find(root, deel('balk'), HTMLElement),
    status: find(root, deel('status'), HTMLElement),
    chips: find(root, deel('chips'), HTMLElement),
    wis: find(root, deel('wis'), HTMLButtonElement),
    kapot: find(root, deel('kapot'), HTMLElement),
    leeg: find(root, deel('leeg'), HTMLElement),
    lijst: find(root, '#resultaten', HTMLElement),
    filterknop: find(root, deel('filterknop'), HTMLButtonElement),
    dialoog: find(root, deel('dialoog'), HTMLDialogElement),
    toon: find(root, deel('toon'), HTMLButtonElement),
  };
}
