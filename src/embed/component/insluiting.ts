import { leesInstellingen, type Instellingen } from './instellingen.ts';
import { leesLijst } from './lijst-lezen.ts';
import { opmaak } from './opmaak.ts';
import { tekenLijst, tekenTerugval } from './tekenen.ts';

/** Milliseconds that the data may take. */
const geduld = 10_000;

const gehaald = new Map<string, Promise<unknown>>();

/** The data of a region, asked for once per page for as long as that goes well. */
function haal(adres: string): Promise<unknown> {
  const bekend = gehaald.get(adres);
  if (bekend) return bekend;
  const vraag = fetch(adres, {
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(geduld),
  }).then((antwoord): Promise<unknown> => {
    if (!antwoord.ok) throw new Error(String(antwoord.status));
    return antwoord.json();
  });
  gehaald.set(adres, vraag);
  vraag.catch(() => gehaald.delete(adres));
  return vraag;
}

/** What somebody asks of a list, by the name of the attribute. */
export type Kenmerken = (naam: string) => string | null;

/**
 * One list on a page of somebody else, in the shadow of `plek`. Until it is there, and when it does not come, what the
 * page has in `plek` itself stays visible. Throws where a browser cannot do this; then nothing changed.
 */
export class Insluiting {
  readonly #plek: HTMLElement;
  readonly #wortel: string;
  readonly #kenmerken: Kenmerken;
  readonly #stijl = new CSSStyleSheet();
  readonly #kijker: IntersectionObserver;
  readonly #schaduw: ShadowRoot;
  #beurt = 0;
  #getoond = 0;

  /** `wortel` is the root of the toolbox, ending in a slash. */
  constructor(plek: HTMLElement, wortel: string, kenmerken: Kenmerken) {
    [this.#plek, this.#wortel, this.#kenmerken] = [plek, wortel, kenmerken];
    this.#kijker = new IntersectionObserver(([gezien]) => gezien && this.#onZicht(gezien), {
      rootMargin: '600px 0px',
    });
    this.#schaduw = plek.shadowRoot ?? plek.attachShadow({ mode: 'open' });
    this.#schaduw.adoptedStyleSheets = [this.#stijl];
    this.#schaduw.replaceChildren(document.createElement('slot'));
  }

  /** Shows the list that the attributes ask for now, once a visitor comes near it. */
  start(): void {
    const { aantal, hoogte } = leesInstellingen(this.#kenmerken);
    // Room for the list, so that the page does not jump when it comes.
    this.#houdRuimte(hoogte === undefined ? `${5 * Math.min(aantal, 10) + 6}em` : `${hoogte}px`);
    this.#beurt += 1;
    // Looking anew tells at once whether it is near.
    this.stop();
    this.#kijker.observe(this.#plek);
  }

  stop(): void {
    this.#kijker.disconnect();
  }

  #houdRuimte(ruimte: string): void {
    this.#stijl.replaceSync(opmaak(leesInstellingen(this.#kenmerken).kop, ruimte));
  }

  #onZicht({ isIntersecting, boundingClientRect }: IntersectionObserverEntry): void {
    if (isIntersecting) void this.#toon();
    // Room that is left over goes when that moves nothing in sight.
    else if (this.#getoond === this.#beurt && boundingClientRect.top > 0) this.#houdRuimte('0');
  }

  async #toon(): Promise<void> {
    const beurt = this.#beurt;
    if (this.#getoond === beurt) return;
    this.#getoond = beurt;
    const nieuw = await this.#inhoud(leesInstellingen(this.#kenmerken));
    if (beurt === this.#beurt) this.#schaduw.replaceChildren(...nieuw);
  }

  async #inhoud(instellingen: Instellingen): Promise<Node[]> {
    const { regio, inhoud } = instellingen;
    if (regio === undefined) return tekenTerugval('Deze lijst is niet goed ingesteld: de regio klopt niet.');
    const wortel = this.#wortel;
    try {
      const lijst = leesLijst(await haal(`${wortel}data/v1/regios/${regio}.json`), inhoud, wortel);
      if (lijst) return [tekenLijst(lijst, instellingen)];
    } catch {
      // Told below, in words.
    }
    return tekenTerugval('De lijst kan nu niet worden getoond.', `${wortel}regios/${regio}.html`);
  }
}
