/** What the bar says. */
export interface Balktekst {
  gemaakt: string;
  datum: string;
  /** Name of the public site, and the address of this page there. */
  host: string;
  adres: string;
  elders: boolean;
  oud: boolean;
}

function element(naam: string, ...delen: (Node | string)[]): HTMLElement {
  const gemaakt = document.createElement(naam);
  gemaakt.append(...delen);
  return gemaakt;
}

/**
 * Shows at the foot of the window of when the pages are. Last in the page, so that nothing moves; gone for as long as the
 * page is open when the visitor hides it.
 */
export function toonBalk({ gemaakt, datum, host, adres, elders, oud }: Balktekst): void {
  const tijd = element('time', datum);
  tijd.setAttribute('datetime', gemaakt);
  const regel = element('p', elders ? 'Deze kopie is van ' : 'Deze pagina’s zijn van ', tijd);
  regel.append(oud ? (elders ? ' en is verouderd. ' : ' en kunnen verouderd zijn.') : '. ');
  if (elders) {
    const link = element('a', host);
    link.setAttribute('href', adres);
    regel.append(
      'De nieuwste staat op ',
      link,
      '. ',
      element('span', 'Links met ↗ werken alleen met internet.'),
    );
  }
  const knop = element('button', 'Verberg');
  knop.setAttribute('aria-label', 'Verberg deze melding');
  const balk = element('aside', regel, knop);
  balk.className = oud ? 'kopiebalk oud' : 'kopiebalk';
  balk.setAttribute('aria-label', 'Over deze kopie');
  knop.addEventListener('click', () => balk.remove(), { once: true });
  document.body.append(balk);
}
