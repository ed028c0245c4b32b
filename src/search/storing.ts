import { findDelen } from './delen.ts';

/** Says on a finder that nothing can be searched or filtered: there is no catalogue, or it is damaged. */
export function meldStoring(zoeker: HTMLElement): void {
  const { kapot, facetten } = findDelen(zoeker);
  kapot.textContent = 'Zoeken en filteren werkt nu niet. Hieronder staat alles.';
  kapot.hidden = false;
  facetten.hidden = true;
  zoeker.dataset['zoekstatus'] = 'kapot';
}
