import type { Delen } from './delen.ts';

/**
 * On a narrow screen the facets move into a dialog that opens with a button, and back when it closes. The dialog itself
 * (focus, Escape) is the browser's.
 */
export function enableFilterdialoog(
  { filterknop, dialoog, facetten, toon }: Delen,
  formulier: HTMLFormElement,
  signal: AbortSignal,
): void {
  const dock = document.createElement('div');
  dock.hidden = true;
  filterknop.addEventListener(
    'click',
    () => {
      facetten.replaceWith(dock);
      // Boxes outside the form still belong to it.
      for (const vak of facetten.querySelectorAll('input')) vak.setAttribute('form', formulier.id);
      dialoog.prepend(facetten);
      dialoog.showModal();
    },
    { signal },
  );
  dialoog.addEventListener(
    'close',
    () => {
      for (const vak of facetten.querySelectorAll('input')) vak.removeAttribute('form');
      dock.replaceWith(facetten);
      filterknop.focus();
    },
    { signal },
  );
  toon.addEventListener('click', () => dialoog.close(), { signal });
}
