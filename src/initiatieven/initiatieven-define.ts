import { InitiatievenLijst } from './initiatieven-element.ts';
import { maakPuntenlader } from './punten-laden.ts';

const { currentScript } = document;
if (currentScript instanceof HTMLScriptElement) {
  InitiatievenLijst.laadPunten = maakPuntenlader(new URL('punten.js', currentScript.src).href);
  if (!customElements.get('initiatieven-lijst'))
    customElements.define('initiatieven-lijst', InitiatievenLijst);
}
