/** Pages that an address can put a question to. */
const metVraag = new Set(['toolbox.html', 'initiatieven.html', 'insluiten.html', 'regios.html']);

/**
 * The address in this copy of a page that a program for copying left to the site it copied: such programs take no address
 * with a question along, and write where it came from instead. Nothing for any other address.
 *
 * @param wortel address of the start of this copy, ending in a slash
 */
export function eigenAdres(adres: string, wortel: string): string | undefined {
  if (!URL.canParse(adres) || !adres.startsWith('http')) return undefined;
  const { host, pathname, search, hash } = new URL(adres);
  const naam = pathname.slice(pathname.lastIndexOf('/') + 1);
  return host !== new URL(wortel).host && metVraag.has(naam) ? wortel + naam + search + hash : undefined;
}

/** Lets the links with a question and the forms of the page lead to this copy again. */
export function haalAdressenTerug(wortel: string): void {
  const verbeter = (element: Element, naam: string): void => {
    const eigen = eigenAdres(element.getAttribute(naam) ?? '', wortel);
    if (eigen !== undefined) element.setAttribute(naam, eigen);
  };
  for (const link of document.querySelectorAll('a[href^="http"][href*="?"]')) verbeter(link, 'href');
  for (const form of document.querySelectorAll('form[action^="http"]')) verbeter(form, 'action');
}
