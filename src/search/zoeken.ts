import { makeCatalogusZoeker } from './catalogue/catalogus-zoeken.ts';
import type { Catalogus } from './catalogue/catalogus.ts';
import { kaartteksten } from './catalogue/kaartteksten.ts';
import { makeBegrippenlijst } from './dutch/begrippen.ts';
import { makeOntleder, type Alternatief, type Zoekopdracht } from './dutch/ontleden.ts';
import { makeVerbeteraar } from './dutch/verbeteren.ts';
import { tekstwoorden } from './dutch/woorden.ts';
import { makeWoordenschat, type Woordregel } from './dutch/woordenschat.ts';
import type { Vakkennis } from './fulltext/kennis.ts';
import { rangschik, type Treffer } from './rangschikken.ts';
import { vindTerm, type Tekstscores } from './vinden.ts';
import { makeVoorkeur } from './voorrang.ts';

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
  kennis: Vakkennis;
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
 * Makes what answers questions. Without `volledig` only cards are searched, and unknown words stay as they were typed:
 * they may well stand in a text.
 */
export function makeZoeker(catalogus: Catalogus, volledig?: Volledig): Zoeker {
  const { vermeldingen, namen } = catalogus;
  const opPaginas = new Set(volledig?.woorden.map(({ woord }) => woord));
  const schat = makeWoordenschat([...woordenUit(catalogus), ...(volledig?.woorden ?? [])]);
  const begrippen = makeBegrippenlijst(volledig?.kennis.begrippen ?? []);
  const verbeteraar = volledig && makeVerbeteraar(schat, begrippen);
  const ontleed = makeOntleder({ schat, begrippen, ...(verbeteraar && { verbeteraar }) });
  const kaarten = makeCatalogusZoeker(vermeldingen, namen, schat);
  const voorkeur = makeVoorkeur(volledig?.kennis.voorrang ?? []);
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
    const eerst = voorkeur(opdracht.woorden).flatMap((id) => plaatsVan.get(id) ?? []);
    return { ...opdracht, treffers: rangschik(opdracht, gevonden, eerst, vermeldingen, kaarten) };
  };
}
