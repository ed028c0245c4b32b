import type { CatalogusZoeker } from './catalogue/catalogus-zoeken.ts';
import type { Veldnaam } from './catalogue/kaartteksten.ts';
import type { Alternatief, Term } from './dutch/zoekterm.ts';
import { gewichten } from './gewichten.ts';

/** Pages whose full text holds a phrase, by the id of their entry; how well, from 0 to 1. */
export type Tekstscores = ReadonlyMap<string, number>;

/** Where a term was found, with the words that did it. */
export interface Reden {
  term: string;
  waar: Veldnaam | 'tekst' | 'voorrang';
  woorden: readonly string[];
}

/** How well an entry answers one term, and why. */
export interface Vondst {
  score: number;
  reden: Reden;
}

/** Everything found for one way of asking a term, by place in the list of entries. */
function vindAlternatief(
  gezegd: string,
  alternatief: Alternatief,
  kaarten: CatalogusZoeker,
  tekst: Tekstscores | undefined,
  plaatsVan: ReadonlyMap<string, number>,
): Map<number, Vondst> {
  const { woorden, gewicht } = alternatief;
  const gevonden = new Map<number, Vondst>();
  for (const [plaats, { score, veld }] of kaarten.zoek(alternatief)) {
    gevonden.set(plaats, { score: gewicht * score, reden: { term: gezegd, waar: veld, woorden } });
  }
  for (const [id, score] of tekst ?? []) {
    const plaats = plaatsVan.get(id);
    if (plaats === undefined) continue;
    const opKaart = gevonden.get(plaats);
    gevonden.set(plaats, {
      score: (opKaart?.score ?? 0) + gewicht * gewichten.tekst * score,
      reden: opKaart?.reden ?? { term: gezegd, waar: 'tekst', woorden },
    });
  }
  return gevonden;
}

/** Everything found for a term, by place in the list of entries: for each the way of asking that fits best. */
export function vindTerm(
  { gezegd, alternatieven }: Term,
  kaarten: CatalogusZoeker,
  teksten: ReadonlyMap<Alternatief, Tekstscores | undefined>,
  plaatsVan: ReadonlyMap<string, number>,
): Map<number, Vondst> {
  const beste = new Map<number, Vondst>();
  for (const alternatief of alternatieven) {
    const tekst = teksten.get(alternatief);
    for (const [plaats, vondst] of vindAlternatief(gezegd, alternatief, kaarten, tekst, plaatsVan)) {
      if ((beste.get(plaats)?.score ?? 0) < vondst.score) beste.set(plaats, vondst);
    }
  }
  return beste;
}
