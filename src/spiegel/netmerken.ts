const uitleg = 'kopie-internet';

/** Marks the links that leave the copy: with a sign, and with words for who hears the page. */
function merk(): void {
  for (const link of document.querySelectorAll('a[href^="http"]:not(:has(>.netmerk))')) {
    if (!(link instanceof HTMLAnchorElement) || link.host === location.host) continue;
    const teken = document.createElement('span');
    teken.className = 'netmerk';
    // The sign is in the style sheet: the text of the link stays what it is.
    teken.ariaHidden = 'true';
    link.append(teken);
    link.setAttribute('aria-describedby', uitleg);
  }
}

/** Marks every link to another site, also those that come later. */
export function merkLinks(): void {
  const tekst = document.createElement('span');
  tekst.id = uitleg;
  tekst.hidden = true;
  tekst.textContent = 'Werkt alleen met internet.';
  document.body.append(tekst);
  merk();
  new MutationObserver(merk).observe(document.body, { childList: true, subtree: true });
}
