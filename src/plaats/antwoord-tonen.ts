import type { Antwoordbeeld, Antwoordrij } from './antwoordbeeld.ts';

/** What the answer needs of the page around it. */
export interface Antwoordomgeving {
  /** Absolute address of the root of the site, ending in a slash. */
  wortel: string;
  /** Leave out the way to the list of initiatieven: this is that page. */
  zonderInitiatieven: boolean;
  /** What happens when somebody picks a choice or a suggestion. */
  kies: (tekst: string) => void;
}

/** More regions than this fold away. */
const overzichtelijk = 4;

function maak<Naam extends keyof HTMLElementTagNameMap>(
  naam: Naam,
  klasse: string,
  ...inhoud: (Node | string)[]
): HTMLElementTagNameMap[Naam] {
  const element = document.createElement(naam);
  if (klasse !== '') element.className = klasse;
  element.append(...inhoud);
  return element;
}

function maakLink(adres: string, tekst: string): HTMLAnchorElement {
  const link = maak('a', '', tekst);
  link.href = adres;
  return link;
}

/** The way to all regions, for who is not helped here. */
export const regioslink = (wortel: string): HTMLElement =>
  maak('p', 'verder', maakLink(new URL('regios.html', wortel).href, 'Bekijk alle regio’s'));

function maakRij({ kop, gebieden }: Antwoordrij, wortel: string): HTMLElement {
  const links = gebieden.map(({ code, naam }) => {
    const link = maakLink(new URL(`regios/${code}.html`, wortel).href, naam);
    const metCode = /^[pv]o/.test(code) && !naam.toUpperCase().includes(code.toUpperCase());
    return maak('li', '', link, ...(metCode ? [' ', maak('span', 'code', code.toUpperCase())] : []));
  });
  const lijst = maak('ul', '', ...links);
  const inhoud =
    links.length <= overzichtelijk
      ? lijst
      : maak('details', '', maak('summary', '', `Bekijk alle ${links.length}`), lijst);
  return maak('div', '', maak('dt', '', kop), maak('dd', '', inhoud));
}

function maakKnoppen(
  opties: readonly { tekst: string; naam: string; kenmerk?: string }[],
  kies: (tekst: string) => void,
): HTMLElement {
  const knoppen = opties.map(({ tekst, naam, kenmerk }) => {
    const knop = maak('button', 'optie', maak('span', 'naam', naam));
    knop.type = 'button';
    if (kenmerk !== undefined) knop.append(' ', maak('span', 'kenmerk', kenmerk));
    knop.addEventListener('click', () => kies(tekst));
    return maak('li', '', knop);
  });
  const lijst = maak('ul', 'opties niet-afdrukken', ...knoppen);
  lijst.setAttribute('aria-label', 'Bedoelt u');
  return lijst;
}

/** The parts of the page that show an answer. Everything a visitor typed is in it as text. */
export function toonAntwoord(beeld: Antwoordbeeld, omgeving: Antwoordomgeving): HTMLElement[] {
  const { wortel, kies } = omgeving;
  if (beeld.soort === 'keuze') return [maakKnoppen(beeld.opties, kies)];
  if (beeld.soort === 'onbekend') {
    const suggesties = beeld.suggesties.map((tekst) => ({ tekst, naam: tekst }));
    return [...(suggesties.length > 0 ? [maakKnoppen(suggesties, kies)] : []), regioslink(wortel)];
  }
  const titel = maak('p', 'titel', beeld.titel);
  // Focus goes here when the button that was clicked is gone.
  titel.tabIndex = -1;
  const initiatieven = new URL('initiatieven.html', wortel);
  initiatieven.searchParams.set('plaats', beeld.tekst);
  return [
    maak(
      'div',
      'gevonden',
      titel,
      ...(beeld.noot === undefined ? [] : [maak('p', 'noot', beeld.noot)]),
      maak('dl', '', ...beeld.rijen.map((rij) => maakRij(rij, wortel))),
      ...(omgeving.zonderInitiatieven
        ? []
        : [maak('p', 'verder niet-afdrukken', maakLink(initiatieven.href, 'Initiatieven in de buurt'))]),
    ),
  ];
}
