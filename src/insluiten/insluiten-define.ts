import { InsluitMaker } from './insluit-maker-element.ts';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) InsluitMaker.wortel = new URL('..', currentScript.src).href;
customElements.define('insluit-maker', InsluitMaker);
