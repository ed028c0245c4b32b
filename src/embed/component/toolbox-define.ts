import { Insluiting, type Kenmerken } from './insluiting.ts';

const naam = 'toolbox-initiatieven';

/** A list in an element; where the browser cannot do that, what is in the element stays. */
function sluitIn(plek: HTMLElement, wortel: string, kenmerken: Kenmerken): Insluiting | undefined {
  try {
    return new Insluiting(plek, wortel, kenmerken);
  } catch {
    return undefined;
  }
}

function define(wortel: string): void {
  customElements.define(
    naam,
    class extends HTMLElement {
      static observedAttributes = ['regio', 'inhoud', 'aantal', 'kop', 'hoogte'];

      #insluiting: Insluiting | undefined;

      connectedCallback(): void {
        this.#insluiting ??= sluitIn(this, wortel, (kenmerk) => this.getAttribute(kenmerk));
        this.#insluiting?.start();
      }

      disconnectedCallback(): void {
        this.#insluiting?.stop();
      }

      attributeChangedCallback(): void {
        if (this.isConnected) this.#insluiting?.start();
      }
    },
  );
  const upgrade = (): void => {
    for (const div of document.querySelectorAll<HTMLElement>(`div[data-${naam}]`)) {
      sluitIn(div, wortel, (kenmerk) => div.getAttribute(`data-${kenmerk}`))?.start();
    }
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', upgrade);
  else upgrade();
}

const { currentScript } = document;
// Whichever version comes first does all of the page; a second one leaves it alone.
if (currentScript instanceof HTMLScriptElement && currentScript.src !== '' && !customElements.get(naam)) {
  define(new URL('../../', currentScript.src).href);
}
