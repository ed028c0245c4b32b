import type { Bewaarplaats } from './bewaarplaats.ts';

/** Says behind every link to the selection how many entries are in it, and keeps that right. */
export function enableSelectielinks(plaats: Bewaarplaats): void {
  const show = (): void => {
    const { length } = plaats.lees().regels;
    for (const link of document.querySelectorAll('[data-selectielink]')) {
      link.textContent = length === 0 ? 'Mijn selectie' : `Mijn selectie (${length})`;
    }
  };
  plaats.addEventListener('wijziging', show);
  show();
}
