import type { Geheugendelen } from './geheugen/geheugenregel.ts';

/** The parts of the finder's markup that the script works with, by their data-deel. */
export interface Delen {
  formulier: HTMLFormElement;
  veld: HTMLInputElement;
  suggesties: HTMLElement;
  geheugen: Geheugendelen;
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

/** The one element of a kind that a selector names, or says that it is missing. */
export function find<Part extends Element>(root: Element, selector: string, kind: new () => Part): Part {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`De zoeker mist ${selector}.`);
  return found;
}

/** Finds all parts, or says which one is missing. */
export function findDelen(root: Element): Delen {
  const deel = (naam: string): string => `[data-deel="${naam}"]`;
  return {
    formulier: find(root, 'form', HTMLFormElement),
    veld: find(root, 'input[name="q"]', HTMLInputElement),
    suggesties: find(root, deel('suggesties'), HTMLElement),
    geheugen: {
      regel: find(root, deel('geheugen'), HTMLElement),
      onthoud: find(root, deel('onthoud'), HTMLButtonElement),
      vergeet: find(root, deel('vergeet'), HTMLButtonElement),
      melding: find(root, deel('geheugenmelding'), HTMLElement),
    },
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
