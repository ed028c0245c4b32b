import type { Bewaarplaats } from './bewaarplaats.ts';
import { laadKaartjes, type Kaartjes } from './catalogus-lezer.ts';
import { schrijfCsv } from './csv.ts';
import { vindDeel, vindSoort } from './deel.ts';
import { leesDeellink } from './deellink.ts';
import { Deelvak } from './deelvak.ts';
import { downloadTekst } from './download.ts';
import {
  legeSelectie,
  metNotitie,
  metTitel,
  verplaats,
  verwijder,
  vindRegel,
  voegSamen,
  type Selectie,
} from './selectie.ts';
import { Selectielijst } from './selectielijst.ts';
import { toonregels, type Toonregel } from './toonregel.ts';

type Staat = 'leeg' | 'eigen' | 'gedeeld' | 'kapot';

/**
 * The page of the selection: one's own, or the one in the link. Its attribute data-staat says which: "leeg", "eigen",
 * "gedeeld" or "kapot" (a link that is not complete). Parts of the page name the states they belong to in data-bij.
 */
export class ToolboxSelectie extends HTMLElement {
  static plaats: Bewaarplaats | undefined;

  #luisteraars = new AbortController();
  #plaats!: Bewaarplaats;
  #lijst!: Selectielijst;
  #deelvak!: Deelvak;
  #titelveld!: HTMLInputElement;
  #publiek = '';
  #kaartjes: Kaartjes | undefined;
  /** What the address holds; undefined for one's own selection. */
  #gedeeld: Selectie | 'kapot' | undefined;
  /** What the last click took away. */
  #vorige: Selectie | undefined;

  connectedCallback(): void {
    const { plaats } = ToolboxSelectie;
    if (!plaats) return;
    this.#plaats = plaats;
    this.#publiek = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
    this.#kaartjes = laadKaartjes(vindDeel(this, 'lijst').dataset);
    this.#lijst = new Selectielijst(this);
    this.#deelvak = new Deelvak(this, this.#publiek);
    this.#titelveld = vindSoort(this, 'titelveld', HTMLInputElement);
    this.#luisteraars = new AbortController();
    const { signal } = this.#luisteraars;
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    this.addEventListener('input', (event) => this.#onInput(event), { signal });
    plaats.addEventListener('wijziging', () => this.#show(), { signal });
    window.addEventListener('hashchange', () => this.#followAddress(), { signal });
    window.addEventListener('beforeprint', () => this.#deelvak.drawCode(), { signal });
    this.#followAddress();
  }

  disconnectedCallback(): void {
    this.#luisteraars.abort();
  }

  #followAddress(): void {
    const gedeeld = leesDeellink(location.hash);
    // An anchor on the page, such as that of the skip link, is not another selection.
    if (gedeeld || location.hash === '') this.#gedeeld = gedeeld;
    vindDeel(this, 'vraag').hidden = true;
    this.#show();
  }

  /** The selection on the page. */
  get #selectie(): Selectie {
    if (this.#gedeeld === 'kapot') return legeSelectie;
    return this.#gedeeld ?? this.#plaats.lees();
  }

  get #regels(): Toonregel[] {
    return toonregels(this.#selectie, this.#kaartjes, this.#publiek);
  }

  #show(): void {
    const selectie = this.#selectie;
    const staat = this.#staatVan(selectie);
    this.dataset['staat'] = staat;
    for (const deel of this.querySelectorAll<HTMLElement>('[data-bij]')) {
      deel.hidden = !deel.dataset['bij']?.split(' ').includes(staat);
    }
    const isEigen = staat === 'leeg' || staat === 'eigen';
    vindDeel(this, 'titel').textContent = selectie.titel;
    if (this.#titelveld !== document.activeElement) this.#titelveld.value = selectie.titel;
    vindDeel(this, 'geblokkeerd').hidden = !this.#plaats.geblokkeerd;
    vindDeel(this, 'geen-catalogus').hidden = this.#kaartjes !== undefined;
    vindDeel(this, 'datum').textContent = new Date().toLocaleDateString('nl-NL', {
      dateStyle: 'long',
    });
    this.#lijst.show(this.#regels, !isEigen);
    this.#deelvak.show(selectie);
    vindDeel(this, 'terugzetten').hidden = !this.#vorige;
  }

  #staatVan({ regels }: Selectie): Staat {
    if (this.#gedeeld === 'kapot') return 'kapot';
    if (this.#gedeeld) return 'gedeeld';
    return regels.length === 0 ? 'leeg' : 'eigen';
  }

  #onInput({ target }: Event): void {
    this.#vorige = undefined;
    if (target === this.#titelveld) this.#plaats.wijzig((eigen) => metTitel(eigen, this.#titelveld.value));
    if (!(target instanceof HTMLTextAreaElement)) return;
    const id = this.#lijst.idOf(target) ?? '';
    this.#plaats.wijzig((eigen) => metNotitie(eigen, id, target.value));
  }

  #onClick({ target }: Event): void {
    const knop = target instanceof Element && target.closest<HTMLElement>('[data-doe]');
    if (!knop) return;
    const id = this.#lijst.idOf(knop) ?? '';
    const doe: Record<string, () => void> = {
      omhoog: () => this.#move(id, -1),
      omlaag: () => this.#move(id, 1),
      verwijder: () => this.#take((eigen) => verwijder(eigen, id), `Verwijderd: ${this.#titelVan(id)}.`),
      wis: () => this.#take(() => legeSelectie, 'Uw selectie is gewist.'),
      terug: () => this.#putBack(),
      kopieer: () => void this.#deelvak.copy().then((tekst) => this.#say(tekst)),
      csv: () => downloadTekst(schrijfCsv(this.#regels), 'selectie.csv', 'text/csv'),
      print: () => window.print(),
      bewaar: () => this.#keep(),
      toevoegen: () => this.#replace(voegSamen),
      vervangen: () => this.#replace((_eigen, ander) => ander),
      annuleer: () => this.#ask(false),
    };
    doe[knop.dataset['doe'] ?? '']?.();
  }

  #titelVan(id: string): string {
    return this.#regels.find((regel) => regel.id === id)?.titel ?? id;
  }

  #say(tekst: string): HTMLElement {
    const melding = vindDeel(this, 'melding');
    melding.textContent = tekst;
    return melding;
  }

  #move(id: string, stap: -1 | 1): void {
    this.#vorige = undefined;
    const { regels } = this.#plaats.wijzig((eigen) => verplaats(eigen, id, stap));
    const plek = regels.findIndex((regel) => regel.id === id) + 1;
    this.#say(`${this.#titelVan(id)} staat op plaats ${plek} van ${regels.length}.`);
  }

  /** Takes something away, and keeps it within reach. */
  #take(verandering: (eigen: Selectie) => Selectie, tekst: string): void {
    this.#vorige = this.#plaats.lees();
    this.#plaats.wijzig(verandering);
    this.#say(tekst).focus();
  }

  #putBack(): void {
    const vorige = this.#vorige;
    this.#vorige = undefined;
    if (vorige) this.#plaats.wijzig(() => vorige);
    this.#say('Uw selectie is teruggezet.').focus();
  }

  /** Keeps the shared selection, after asking what to do with one's own, if there is one. */
  #keep(): void {
    if (this.#plaats.lees().regels.length === 0) this.#replace((_eigen, ander) => ander);
    else this.#ask(true);
  }

  #ask(vraag: boolean): void {
    vindDeel(this, 'vraag').hidden = !vraag;
    this.querySelector<HTMLElement>(`[data-doe="${vraag ? 'toevoegen' : 'bewaar'}"]`)?.focus();
  }

  #replace(combine: (eigen: Selectie, ander: Selectie) => Selectie): void {
    const ander = this.#gedeeld;
    if (!ander || ander === 'kapot') return;
    const eigen = this.#plaats.lees();
    this.#vorige = eigen.regels.length === 0 ? undefined : eigen;
    this.#gedeeld = undefined;
    history.pushState(null, '', location.pathname + location.search);
    const nieuw = this.#plaats.wijzig((nu) => combine(nu, ander));
    const buiten = ander.regels.filter(({ id }) => !vindRegel(nieuw, id)).length;
    const vol = `${buiten} vermeldingen passen er niet bij: uw selectie is vol.`;
    this.#say(buiten === 0 ? 'Bewaard als uw selectie.' : vol).focus();
  }
}
