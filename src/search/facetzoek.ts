import { normaliseer, woordenVan } from './dutch/woorden.ts';

/** Shows of a facet the options that hold every word in the field; what is ticked stays. */
function filterOpties(facet: Element, woorden: readonly string[]): string {
  const vakken = [...facet.querySelectorAll<HTMLInputElement>('[data-label]')];
  let over = 0;
  for (const vak of vakken) {
    const label = normaliseer(vak.dataset['label'] ?? '');
    const past = woorden.every((woord) => label.includes(woord));
    if (past) over += 1;
    const optie = vak.closest('li');
    if (optie) optie.hidden = !past && !vak.checked;
  }
  for (const sectie of facet.querySelectorAll('details')) {
    const isLeeg = !sectie.querySelector('li:not([hidden])');
    sectie.hidden = isLeeg;
    sectie.open = woorden.length > 0 && !isLeeg;
  }
  return woorden.length === 0 ? '' : `${over} van de ${vakken.length} passen`;
}

/** Lets every long facet be searched: its field appears and narrows the options while someone types. Escape empties it. */
export function enableFacetzoek(facetten: Element, signal: AbortSignal): void {
  for (const regel of facetten.querySelectorAll<HTMLElement>('[data-deel="facetzoek"]')) {
    const [facet, veld] = [regel.closest('details'), regel.querySelector('input')];
    const melding = regel.querySelector('[role="status"]');
    if (!facet || !veld || !melding) continue;
    const filter = (): void => {
      melding.textContent = filterOpties(facet, woordenVan(veld.value));
    };
    veld.addEventListener('input', filter, { signal });
    // What is typed here is no question: the form must not hear of it.
    veld.addEventListener('change', (event) => event.stopPropagation(), { signal });
    veld.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Enter' && (event.key !== 'Escape' || veld.value === '')) return;
        event.preventDefault();
        if (event.key === 'Enter') return;
        veld.value = '';
        filter();
      },
      { signal },
    );
    regel.hidden = false;
    filter();
  }
}
