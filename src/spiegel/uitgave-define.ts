import { UitgaveLijst } from './uitgave-element.ts';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  const map = new URL('../uitgave/', currentScript.src).href;
  UitgaveLijst.bron = () => (globalThis.toolboxKopie?.[3] === location.host ? map : undefined);
  // By then the script has run that knows which host is the public one.
  document.addEventListener(
    'DOMContentLoaded',
    () => {
      if (!customElements.get('uitgave-lijst')) customElements.define('uitgave-lijst', UitgaveLijst);
    },
    { once: true },
  );
}
