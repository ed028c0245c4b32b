import type { Bewaarplaats } from './bewaarplaats.ts';
import { grenzen, verwijder, vindRegel, voegToe } from './selectie.ts';

/** Where a button belongs: at the end of a card, or in the place that the page of an entry keeps for it. */
const plekken = '.kaart[data-id], [data-bewaar]';

const idVan = (plek: Element): string =>
  plek.getAttribute('data-bewaar') ?? plek.getAttribute('data-id') ?? '';

/** What is said when a click could not do what it promises; empty when it did. */
function uitleg(plaats: Bewaarplaats, id: string, wasBewaard: boolean): string {
  const isBewaard = vindRegel(plaats.lees(), id) !== undefined;
  if (wasBewaard && isBewaard) return 'Hierbij staat een notitie. Verwijder dit op de pagina Mijn selectie.';
  if (!wasBewaard && !isBewaard)
    return `Uw selectie is vol: er passen ${grenzen.regels} vermeldingen in. Haal er eerst iets uit.`;
  if (plaats.geblokkeerd)
    return 'Uw browser laat deze site niets bewaren. Uw selectie verdwijnt als u deze pagina verlaat.';
  return '';
}

/**
 * Puts a button "Bewaar" on every card and on the page of an entry. One listener on the document serves all of them,
 * because the finder moves cards in and out of the page.
 */
export function enableBewaarknoppen(plaats: Bewaarplaats): void {
  const melding = document.createElement('p');
  melding.className = 'bewaarmelding';
  melding.setAttribute('role', 'alert');

  const show = (): void => {
    const selectie = plaats.lees();
    const ids = new Set(selectie.regels.map(({ id }) => id));
    for (const plek of document.querySelectorAll(plekken)) {
      const knop = plek.querySelector('.bewaar') ?? makeKnop(plek);
      const isBewaard = ids.has(idVan(plek));
      const woord = isBewaard ? 'Bewaard' : 'Bewaar';
      knop.setAttribute('aria-pressed', String(isBewaard));
      if (knop.firstChild && knop.firstChild.nodeValue !== woord) knop.firstChild.nodeValue = woord;
    }
  };

  const toggle = (knop: Element, plek: Element): void => {
    const id = idVan(plek);
    const regel = vindRegel(plaats.lees(), id);
    // Nobody loses a note by a click in a list of results.
    if (!regel?.notitie) plaats.wijzig((selectie) => (regel ? verwijder : voegToe)(selectie, id));
    const tekst = uitleg(plaats, id, regel !== undefined);
    melding.remove();
    melding.textContent = tekst;
    if (tekst) knop.after(melding);
  };

  document.addEventListener('click', ({ target }) => {
    const knop = target instanceof Element && target.closest('.bewaar');
    const plek = knop && knop.closest(plekken);
    if (knop && plek) toggle(knop, plek);
  });
  plaats.addEventListener('wijziging', show);
  const kaarten = new MutationObserver(show);
  for (const lijst of document.querySelectorAll('.kaarten')) kaarten.observe(lijst, { childList: true });
  show();
}

/** The button, with the title of its entry for who hears it without seeing the card. */
function makeKnop(plek: Element): Element {
  const titel = plek.querySelector('.titel') ?? document.querySelector('h1');
  const naam = document.createElement('span');
  naam.className = 'onzichtbaar';
  naam.textContent = `: ${titel?.textContent.trim() ?? ''}`;
  const knop = document.createElement('button');
  knop.type = 'button';
  knop.className = 'bewaar';
  knop.append('Bewaar', naam);
  plek.append(knop);
  return knop;
}
