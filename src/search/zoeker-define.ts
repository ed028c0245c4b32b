import type { Catalogus } from './catalogue/catalogus.ts';
import { ToolboxZoeker } from './zoeker-element.ts';

declare global {
  // Set by zoek/catalogus.js, which the page loads before this script.
  var toolboxCatalogus: Catalogus | undefined;
}

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement && globalThis.toolboxCatalogus) {
  ToolboxZoeker.base = new URL('.', currentScript.src).href;
  ToolboxZoeker.catalogus = globalThis.toolboxCatalogus;
  if (!customElements.get('toolbox-zoeker')) customElements.define('toolbox-zoeker', ToolboxZoeker);
}
