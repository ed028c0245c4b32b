import { isErInBrowser, kanZoeken } from './is-er.ts';
import {
  proefBestanden,
  proefFilter,
  proefPlaats,
  proefZoeken,
  type Uitslag,
  type Venster,
} from './proeven.ts';
import { vervoerVan } from './vervoer.ts';

/** What the server calls itself. */
async function serverNaam(): Promise<string> {
  if (location.protocol === 'file:') return '';
  return fetch(location.href, { method: 'HEAD' }).then(
    ({ headers }) => headers.get('server') ?? '',
    () => '',
  );
}

/**
 * The page that tests a copy. Its attribute data-staat says "bezig", then "goed" or "fout"; without it the test has not
 * started. Each test has its data-uitslag.
 */
export class ZelfTest extends HTMLElement {
  /** Absolute address of the root of the site, ending in a slash. */
  static wortel = '';
  /** What the scripts of the page left behind. */
  static venster: () => Venster;

  connectedCallback(): void {
    void this.#test();
  }

  async #test(): Promise<void> {
    const { wortel, venster } = ZelfTest;
    const { vraag = '', id = '', type = '', aantal = '', postcode = '' } = this.dataset;
    const verwacht = { vraag, id, type, aantal: Number(aantal), postcode };
    this.dataset['staat'] = 'bezig';
    this.#deel('niet').hidden = true;
    this.#deel('proeven').hidden = false;
    this.#zeg('De test loopt…');
    const hier = venster();
    const uitslagen = await Promise.all([
      this.#toon('script', () => ({ goed: true, tekst: 'Scripts werken.' })),
      this.#toon('opmaak', () => this.#opmaak()),
      this.#toon('zoeken', () => proefZoeken(hier, verwacht)),
      this.#toon('filter', () => proefFilter(hier, verwacht)),
      this.#toon('plaats', () => proefPlaats(hier, verwacht)),
      this.#toon('bestanden', () => this.#bestanden(hier, wortel)),
    ]);
    const mis = uitslagen.filter(({ goed }) => !goed).length;
    if (mis > 0) await this.#kiesAdvies();
    this.#zeg(
      mis === 0
        ? 'Alles werkt. Deze site is goed te gebruiken.'
        : `${mis} van de ${uitslagen.length} proeven ${mis === 1 ? 'is' : 'zijn'} mislukt. Hieronder staat wat u kunt doen.`,
    );
    this.dataset['staat'] = mis === 0 ? 'goed' : 'fout';
  }

  #bestanden(hier: Venster, wortel: string): Promise<Uitslag> {
    const eigen = new URL('zelftest.html', wortel).href;
    return proefBestanden(hier, { wortel, eigen }, kanZoeken() ? isErInBrowser : undefined);
  }

  #opmaak(): Uitslag {
    const geladen = getComputedStyle(this).getPropertyValue('--papier') !== '';
    return { goed: geladen, tekst: geladen ? 'De opmaak is geladen.' : 'De opmaak is niet geladen.' };
  }

  /** Does one test and shows what it found; a test that breaks has failed. */
  async #toon(naam: string, proef: () => Uitslag | Promise<Uitslag>): Promise<Uitslag> {
    const uitslag = await Promise.resolve()
      .then(proef)
      .catch((): Uitslag => ({ goed: false, tekst: 'De proef is zelf mislukt: een bestand is beschadigd.' }));
    const rij = this.querySelector<HTMLElement>(`[data-proef="${naam}"]`);
    const tekst = rij?.querySelector('[data-deel="uitslag"]');
    const advies = rij?.querySelector<HTMLElement>('[data-deel="advies"]');
    if (rij) rij.dataset['uitslag'] = uitslag.goed ? 'goed' : 'fout';
    if (tekst) tekst.textContent = `${uitslag.goed ? 'Goed' : 'Fout'}: ${uitslag.tekst}`;
    if (advies) advies.hidden = uitslag.goed;
    return uitslag;
  }

  /** Leaves out the advice for other ways than the one in which this page came, when that is known. */
  async #kiesAdvies(): Promise<void> {
    const vervoer = vervoerVan(location, await serverNaam());
    if (vervoer === 'onbekend') return;
    for (const regel of this.querySelectorAll<HTMLElement>('[data-vervoer]'))
      regel.hidden = regel.dataset['vervoer'] !== vervoer;
  }

  #deel(naam: string): HTMLElement {
    const deel = this.querySelector(`[data-deel="${naam}"]`);
    if (!(deel instanceof HTMLElement)) throw new Error(`De zelftest mist ${naam}.`);
    return deel;
  }

  #zeg(tekst: string): void {
    this.#deel('melding').textContent = tekst;
  }
}
