import type { Status } from '../domain/taxonomy/status.ts';
import type { Vermelding } from '../domain/vermelding.ts';
import { makeCatalogusZoeker } from './catalogue/catalogus-zoeken.ts';
import type { Catalogus } from './catalogue/catalogus.ts';
import { kaartteksten, type Veldnaam } from './catalogue/kaartteksten.ts';
import { makeBegrippenlijst } from './dutch/begrippen.ts';
import { makeOntleder, type Alternatief, type Term, type Zoekopdracht } from './dutch/ontleden.ts';
import { stam } from './dutch/stam.ts';
import { makeVerbeteraar } from './dutch/verbeteren.ts';
import { tekstwoorden } from './dutch/woorden.ts';
import { makeWoordenschat, type Woordregel } from './dutch/woordenschat.ts';

/** Where a term was found, with the words that did it. */
export interface Reden {
  term: string;
  waar: Veldnaam | 'tekst';
  woorden: readonly string[];
}

/** An entry that was found. */
export interface Treffer {
  vermelding: Vermelding;
  redenen: readonly Reden[];
  /** Whether part of the question was not found in it. */
  gedeeltelijk: boolean;
}

/** What a question gives, best first, and how it was read. */
export interface Zoekuitkomst extends Zoekopdracht {
  treffers: readonly Treffer[];
}

/** Pages whose full text holds all words of a phrase, by the id of their entry; how well, from 0 to 1. */
export type Tekstscores = ReadonlyMap<string, number>;

/** Asks the full text for several phrases at once; the answers are in the same order. */
export type VraagTekst = (vragen: readonly Alternatief[]) => Promise<readonly Tekstscores[]>;

/** Answers questions. */
export type Zoeker = (vraag: string) => Promise<Zoekuitkomst>;

/** What full text counts beside a title. */
const tekstgewicht = 0.55;
/** The share of a question that has to be found for an entry to be shown at all. */
const minstens = 0.15;
/** With so many entries that hold everything, those that hold a part are left out. */
const genoeg = 20;

/** What still holds comes before what may not. */
const vertrouwen: Record<Status, number> = {
  actueel: 1,
  actief: 1,
  onbekend: 0.97,
  'tijdelijk-gesloten': 0.8,
  verouderd: 0.88,
  vervallen: 0.7,
  beëindigd: 0.6,
};

interface Vondst {
  score: number;
  reden: Reden;
}

/** Everything found for one term, by place in the list of entries. */
function vindTerm(
  { gezegd, alternatieven }: Term,
  zoekKaart: ReturnType<typeof makeCatalogusZoeker>['zoek'],
  teksten: ReadonlyMap<Alternatief, Tekstscores | undefined>,
  plaatsVan: ReadonlyMap<string, number>,
): Map<number, Vondst> {
  const gevonden = new Map<number, Vondst>();
  for (const alternatief of alternatieven) {
    const kaart = zoekKaart(alternatief);
    const tekst = teksten.get(alternatief) ?? new Map<string, number>();
    const perPlaats = new Map<number, Vondst>();
    const { woorden, gewicht } = alternatief;
    for (const [plaats, { score, veld }] of kaart) {
      perPlaats.set(plaats, { score: gewicht * score, reden: { term: gezegd, waar: veld, woorden } });
    }
    for (const [id, score] of tekst) {
      const plaats = plaatsVan.get(id);
      if (plaats === undefined) continue;
      const eerder = perPlaats.get(plaats);
      const extra = gewicht * tekstgewicht * score;
      perPlaats.set(plaats, {
        score: (eerder?.score ?? 0) + extra,
        reden: eerder?.reden ?? { term: gezegd, waar: 'tekst', woorden },
      });
    }
    for (const [plaats, vondst] of perPlaats) {
      if ((gevonden.get(plaats)?.score ?? 0) < vondst.score) gevonden.set(plaats, vondst);
    }
  }
  return gevonden;
}

/** What the finder knows of words when the full text is there. */
export interface Volledig {
  woorden: readonly Woordregel[];
  vraagTekst: VraagTekst;
}

/** The words of the cards, for as long as there is no other word list. */
function woordenUit({ vermeldingen, regionamen }: Catalogus): Woordregel[] {
  const woorden = new Map<string, Woordregel>();
  for (const vermelding of vermeldingen) {
    for (const tekst of Object.values(kaartteksten(vermelding, regionamen))) {
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
  const { vermeldingen, regionamen, synoniemen } = catalogus;
  const opPaginas = new Set(volledig?.woorden.map(({ woord }) => woord));
  const schat = makeWoordenschat([...woordenUit(catalogus), ...(volledig?.woorden ?? [])]);
  const begrippen = makeBegrippenlijst(synoniemen);
  const kandidaten = [...new Set([...schat.woorden, ...begrippen.woorden])];
  const inBegrip = new Set(begrippen.woorden);
  const isGewoon = (woord: string): boolean => inBegrip.has(woord) || schat.isGewoon(woord);
  const ontleed = makeOntleder({
    schat,
    begrippen,
    ...(volledig && { verbeteraar: makeVerbeteraar(kandidaten, isGewoon) }),
  });
  const kaarten = makeCatalogusZoeker(vermeldingen, regionamen, schat);
  const plaatsVan = new Map(vermeldingen.map(({ id }, plaats) => [id, plaats]));

  return async (vraag) => {
    const opdracht = ontleed(vraag);
    const { termen, onbekend } = opdracht;
    const alternatieven = termen.flatMap((term) => term.alternatieven);
    // The index answers a word that it does not know with another that begins alike: it is never asked one.
    const vragen = alternatieven.filter(({ woorden }) => woorden.every((woord) => opPaginas.has(woord)));
    const antwoorden = (await volledig?.vraagTekst(vragen)) ?? [];
    const teksten = new Map(vragen.map((vraag, index) => [vraag, antwoorden[index]]));
    const perTerm = termen.map((term) => {
      const gevonden = vindTerm(term, kaarten.zoek, teksten, plaatsVan);
      // A term that few entries hold says more than one that most hold.
      return { term, gevonden, zegt: Math.log(1 + vermeldingen.length / (1 + gevonden.size)) };
    });
    const geheel = perTerm.reduce((sum, { zegt }) => sum + zegt, 0);
    const gezocht = new Set(termen.flatMap(({ gezegd }) => gezegd.split(' ').map(stam)));
    const alle = new Set(perTerm.flatMap(({ gevonden }) => [...gevonden.keys()]));
    const scores = [...alle].flatMap((plaats) => {
      const vermelding = vermeldingen[plaats];
      if (!vermelding) return [];
      let score = 0;
      let gedekt = 0;
      const redenen: Reden[] = [];
      for (const { term, gevonden, zegt } of perTerm) {
        const vondst = gevonden.get(plaats);
        if (!vondst) {
          if (term.verplicht) return [];
          continue;
        }
        score += zegt * vondst.score;
        gedekt += zegt;
        redenen.push(vondst.reden);
      }
      const deel = geheel === 0 ? 0 : gedekt / geheel;
      const titel = kaarten.titelVan(plaats);
      const inTitel =
        titel.size === 0 ? 0 : [...titel].filter((woord) => gezocht.has(woord)).length / titel.size;
      const gedeeltelijk = redenen.length < termen.length || onbekend.length > 0;
      const treffer: Treffer = { vermelding, redenen, gedeeltelijk };
      const eind = score * deel ** 2 * (1 + 0.4 * inTitel) * vertrouwen[vermelding.status];
      return [{ treffer, deel, plaats, score: eind }];
    });
    const heel = scores.filter(({ deel }) => deel > 0.999);
    const treffers = (heel.length >= genoeg ? heel : scores.filter(({ deel }) => deel >= minstens))
      .sort((a, b) => b.score - a.score || a.plaats - b.plaats)
      .map(({ treffer }) => treffer);
    return { ...opdracht, treffers };
  };
}
