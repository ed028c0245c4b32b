import type { Verpakt } from '../domain/verpakt.ts';
import { unpackCatalogus } from './catalogue/verpakken.ts';
import { makeZoekdienst, type Zoekdienst } from './zoekdienst.ts';
import { ToolboxZoeker } from './zoeker-element.ts';

declare global {
  // Set by zoek/catalogus.js, which the page loads before this script.
  var toolboxCatalogus: Verpakt | undefined;
  // The search without a page around it, for whoever measures it.
  var toolboxZoekdienst: Zoekdienst | undefined;
}

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  const base = new URL('.', currentScript.src).href;
  ToolboxZoeker.base = base;
  const catalogus = unpackCatalogus(globalThis.toolboxCatalogus);
  if (catalogus) {
    globalThis.toolboxZoekdienst = makeZoekdienst(catalogus, base);
    ToolboxZoeker.catalogus = catalogus;
    ToolboxZoeker.zoekdienst = globalThis.toolboxZoekdienst;
  }
  if (!customElements.get('toolbox-zoeker')) customElements.define('toolbox-zoeker', ToolboxZoeker);
}
