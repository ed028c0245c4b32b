import { ZelfTest } from './zelftest-element.ts';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  ZelfTest.wortel = new URL('..', currentScript.src).href;
  ZelfTest.venster = () => ({
    zoekdienst: globalThis.toolboxZoekdienst,
    catalogus: globalThis.toolboxCatalogus,
    maakPlaatsdienst: Reflect.get(globalThis, 'toolboxPlaatsdienst'),
    plaatsen: Reflect.get(globalThis, 'toolboxPlaatsen'),
    steekproef: Reflect.get(globalThis, 'toolboxSteekproef'),
  });
  if (!customElements.get('zelf-test')) customElements.define('zelf-test', ZelfTest);
}
