import { makeCatalogusZoeker } from './catalogue/catalogus-zoeken.ts';
import type { Catalogus } from './catalogue/catalogus.ts';
import { kaartteksten } from './catalogue/kaartteksten.ts';
import { makeWoordlezer } from './dutch/vormen.ts';
import type { Alternatief, Ontleder, Zoekopdracht } from './dutch/zoekterm.ts';
import { tekstwoorden } from './dutch/woorden.ts';
import { makeWoordenschat, type Woordenschat, type Woordregel } from './dutch/woordenschat.ts';
import { rangschik, type Treffer } from './rangschikken.ts';
import { vindTerm, type Tekstscores } from './vinden.ts';
import type { Voorkeur } from './voorrang.ts';

/** What a question gives, best first, and how it was read. */
export interface Zoekuitkomst extends Zoekopdracht {
  treffers: readonly Treffer[];
}

/** Asks the full text for several phrases at once; the answers are in the same order. */
export type VraagTekst = (vragen: readonly Alternatief[]) => Promise<readonly Tekstscores[]>;

/** Answers questions. */
export type Zoeker = (vraag: string) => Promise<Zoekuitkomst>;

/** What the finder knows when the full text is there. */
export interface Volledig {
  /** All words of all pages. */
  woorden: readonly Woordregel[];
  makeOntleder: (schat: Woordenschat) => Ontleder;
  voorkeur: Voorkeur;
  vraagTekst: VraagTekst;
}

/** The words of the cards: all there is for as long as there is no other word list. */
function woordenUit({ vermeldingen, namen }: Catalogus): Woordregel[] {
  const woorden = new Map<string, Woordregel>();
  for (const vermelding of vermeldingen) {
    for (const tekst of Object.values(kaartteksten(vermelding, namen))) {
      for (const { woord, delen } of tekstwoorden(tekst)) woorden.set(woord, { woord, delen, gewoon: true });
    }
  }
  return [...woorden.values()];
}

/**
 * Makes what answers questions. Without `volledig` only cards are searched, word by word.
 */
export function makeZoeker(catalogus: Catalogus, volledig?: Volledig): Zoeker {
  const { vermeldingen, namen } = catalogus;
  const opPaginas = new Set(volledig?.woorden.map(({ woord }) => woord));
  const schat = makeWoordenschat([...woordenUit(catalogus), ...(volledig?.woorden ?? [])]);
  const ontleed = volledig ? volledig.makeOntleder(schat) : makeWoordlezer(schat);
  const kaarten = makeCatalogusZoeker(vermeldingen, namen, schat);
  const plaatsVan = new Map(vermeldingen.map(({ id }, plaats) => [id, plaats]));

  return async (vraag) => {
    const opdracht = ontleed(vraag);
    // The index answers a word that it does not know with another that begins alike: it is never asked one.
    const vragen = opdracht.termen
      .flatMap(({ alternatieven }) => alternatieven)
      .filter(({ woorden }) => woorden.every((woord) => opPaginas.has(woord)));
    const antwoorden = (await volledig?.vraagTekst(vragen)) ?? [];
    const teksten = new Map(vragen.map((alternatief, index) => [alternatief, antwoorden[index]]));
    const gevonden = opdracht.termen.map((term) => vindTerm(term, kaarten, teksten, plaatsVan));
    const eerst = volledig?.voorkeur(opdracht.woorden) ?? [];
    return { ...opdracht, treffers: rangschik(opdracht, gevonden, eerst, vermeldingen, kaarten) };
  };
}
