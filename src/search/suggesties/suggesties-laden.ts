import type { Kaart } from '../catalogue/kaartteksten.ts';
import type { Synoniemgroep } from '../dutch/begrippen.ts';
import type { VolledigeTekst } from '../fulltext/volledige-tekst.ts';
import { loadScript } from '../script-laden.ts';
import type { Suggestieplek } from './suggestielijst.ts';

declare global {
  // How the finder reaches the bundle suggesties.js once it is loaded.
  var toolboxSuggesties:
    | ((plek: Suggestieplek, begrippen: readonly Synoniemgroep[], vermeldingen: readonly Kaart[]) => void)
    | undefined;
}

/**
 * Gets the suggestions when the visitor first enters the search field, not before. Without them the field works as it is.
 * `base` is the absolute address of the folder with the scripts.
 */
export function enableSuggesties(
  plek: Omit<Suggestieplek, 'afgehandeld'>,
  vermeldingen: readonly Kaart[],
  laadTekst: () => Promise<VolledigeTekst>,
  base: string,
): void {
  const { veld, signal } = plek;
  // The text that nothing has to be suggested for any more: so a question sent while loading opens no list.
  let afgehandeld = veld.value;
  let geladen = false;
  const begin = (): void => {
    if (geladen) return;
    geladen = true;
    afgehandeld = veld.value;
    // Titles can be suggested without terms.
    const termen = laadTekst().then(
      ({ groepen }) => groepen,
      () => [],
    );
    Promise.all([termen, loadScript(new URL('suggesties.js', base).href)]).then(
      ([groepen]) => globalThis.toolboxSuggesties?.({ ...plek, afgehandeld }, groepen, vermeldingen),
      () => (geladen = false),
    );
  };
  veld.addEventListener('focus', begin, { signal });
  veld.form?.addEventListener('submit', () => (afgehandeld = veld.value), { signal });
  if (document.activeElement === veld) begin();
}
