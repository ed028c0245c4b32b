import type { Catalogus } from '../catalogue/catalogus.ts';
import { loadScript } from '../script-laden.ts';
import type { Suggestieplek } from './suggestielijst.ts';

declare global {
  // How the finder reaches the bundle suggesties.js once it is loaded.
  var toolboxSuggesties: ((plek: Suggestieplek, catalogus: Catalogus) => void) | undefined;
}

/**
 * Gets the suggestions when the visitor first enters the search field, not before. Without them the field works as it is.
 * `base` is the absolute address of the folder with the scripts.
 */
export function enableSuggesties(
  plek: Omit<Suggestieplek, 'afgehandeld'>,
  catalogus: Catalogus,
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
    loadScript(new URL('suggesties.js', base).href).then(
      () => globalThis.toolboxSuggesties?.({ ...plek, afgehandeld }, catalogus),
      () => (geladen = false),
    );
  };
  veld.addEventListener('focus', begin, { signal });
  veld.form?.addEventListener('submit', () => (afgehandeld = veld.value), { signal });
  if (document.activeElement === veld) begin();
}
