import { Plaatsveld } from './plaatsveld-element.ts';
import { maakDienstlader } from './dienst-laden.ts';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  const { src } = currentScript;
  Plaatsveld.wortel = new URL('..', src).href;
  Plaatsveld.laad = maakDienstlader(new URL('.', src).href);
}

const define = (): void => {
  if (!customElements.get('plaats-veld')) customElements.define('plaats-veld', Plaatsveld);
};

// Not before the other scripts of the page have run: one of them may wait for what a field finds in the address.
if (document.readyState === 'complete') define();
else document.addEventListener('DOMContentLoaded', define, { once: true });
