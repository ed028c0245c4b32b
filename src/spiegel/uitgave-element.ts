import { datumInWoorden } from '../domain/datum.ts';
import { grootteInWoorden } from '../domain/grootte.ts';
import { leesUitgavelijst, type Uitgavebestand, type Uitgavelijst } from '../domain/spiegel/uitgavelijst.ts';

const afwezig = new Set([404, 410]);

/**
 * Shows, on the public site alone, the files of the newest release. In a copy nothing is asked for and the sentence in the page
 * stays. Its attribute data-staat says "getoond", "geen" or "onleesbaar"; without it nothing was asked.
 */
export class UitgaveLijst extends HTMLElement {
  /** Absolute address of the folder with the release, ending in a slash; nothing where this is not the public site. */
  static bron: () => string | undefined = () => undefined;

  #breker = new AbortController();

  connectedCallback(): void {
    const bron = UitgaveLijst.bron();
    this.#breker = new AbortController();
    if (bron !== undefined) void this.#laad(bron, this.#breker.signal);
  }

  disconnectedCallback(): void {
    this.#breker.abort();
  }

  async #laad(bron: string, signal: AbortSignal): Promise<void> {
    try {
      const adres = new URL('uitgave.json', bron);
      const antwoord = await fetch(adres, { signal, cache: 'no-cache', redirect: 'error' });
      if (afwezig.has(antwoord.status)) this.#meldGeen();
      else this.#toon(antwoord.ok ? leesUitgavelijst(await antwoord.text()) : undefined, bron);
    } catch {
      if (!signal.aborted) this.#toon(undefined, bron);
    }
  }

  #meldGeen(): void {
    this.dataset['staat'] = 'geen';
    this.#deel('elders').hidden = true;
    this.#deel('melding').textContent =
      'Er staat hier nu geen bundel klaar. U kunt de site wel zelf kopiëren: hoe dat gaat, leest u hierboven.';
  }

  #toon(lijst: Uitgavelijst | undefined, bron: string): void {
    this.dataset['staat'] = lijst ? 'getoond' : 'onleesbaar';
    if (!lijst) return;
    const [van, tot] = [lijst.gemaakt, lijst.verloopt].map(datumInWoorden);
    this.#deel('melding').textContent = `Versie ${lijst.versie}, van ${van}. Geldig tot en met ${tot}.`;
    this.#deel('tabel')
      .querySelector('tbody')
      ?.replaceChildren(...lijst.bestanden.map((bestand) => this.#rij(bestand, bron)));
    this.#deel('tabel').hidden = false;
    this.#deel('elders').hidden = true;
  }

  #rij({ naam, wat, grootte, sha256 }: Uitgavebestand, bron: string): Node {
    const sjabloon = this.#deel('rij');
    if (!(sjabloon instanceof HTMLTemplateElement)) throw new Error('Het sjabloon van een rij ontbreekt.');
    const rij = document.importNode(sjabloon.content, true);
    const velden = { naam, wat, grootte: grootteInWoorden(grootte), sha256 };
    for (const [veld, tekst] of Object.entries(velden)) {
      const plek = rij.querySelector(`[data-veld="${veld}"]`);
      if (plek) plek.textContent = tekst;
    }
    rij.querySelector('a')?.setAttribute('href', new URL(naam, bron).href);
    return rij;
  }

  #deel(naam: string): HTMLElement {
    const deel = this.querySelector(`[data-deel="${naam}"]`);
    if (!(deel instanceof HTMLElement)) throw new Error(`De lijst van de uitgave mist ${naam}.`);
    return deel;
  }
}
