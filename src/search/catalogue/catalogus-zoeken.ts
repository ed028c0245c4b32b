import { doelgroepen } from '../../domain/taxonomy/doelgroep.ts';
import { themas } from '../../domain/taxonomy/thema.ts';
import { typen } from '../../domain/taxonomy/type.ts';
import { labelOf } from '../../domain/taxonomy/vocabulary.ts';
import type { Vermelding } from '../../domain/vermelding.ts';
import type { Zoekterm } from '../dutch/verbreden.ts';
import { woordenVan } from '../dutch/woorden.ts';

/** An entry that matches, and how well; higher is better. */
export interface Treffer {
  id: string;
  score: number;
}

/** Answers with all entries that hold every term, said one way or another; best first, no terms give nothing. */
export type CatalogusZoeker = (termen: readonly Zoekterm[]) => Treffer[];

interface Veld {
  gewicht: number;
  woorden: string[];
}

/** What a synonym counts beside the word that was typed. */
const synoniemGewicht = 0.6;

function veldenVan(vermelding: Vermelding): Veld[] {
  const { titel, wie, waar, samenvatting, type, waarden } = vermelding;
  const labels = [
    ...waarden.thema.map((thema) => labelOf(themas, thema)),
    ...waarden.doelgroep.map((groep) => labelOf(doelgroepen, groep)),
  ];
  return [
    { gewicht: 10, woorden: woordenVan(titel) },
    { gewicht: 6, woorden: woordenVan(`${wie} ${waar}`) },
    { gewicht: 4, woorden: woordenVan(`${typen[type].label} ${typen[type].meervoud}`) },
    { gewicht: 3, woorden: woordenVan(samenvatting) },
    { gewicht: 2, woorden: woordenVan(labels.join(' ')) },
  ];
}

/** How well a query word fits a word: whole, its beginning, or a part of a compound. A short word only fits whole. */
function fit(woord: string, gezocht: string): number {
  if (woord === gezocht) return 1;
  if (gezocht.length <= 3) return 0;
  if (woord.startsWith(gezocht)) return 0.7;
  return woord.includes(gezocht) ? 0.5 : 0;
}

function wordScore(velden: readonly Veld[], gezocht: string): number {
  const perVeld = velden.map(
    ({ gewicht, woorden }) => gewicht * Math.max(0, ...woorden.map((woord) => fit(woord, gezocht))),
  );
  return Math.max(...perVeld);
}

/** A phrase counts as much as its weakest word; one missing word makes it nothing. */
const phraseScore = (velden: readonly Veld[], phrase: readonly string[]): number =>
  phrase.length === 0 ? 0 : Math.min(...phrase.map((woord) => wordScore(velden, woord)));

const termScore = (velden: readonly Veld[], { gezegd, ook }: Zoekterm): number =>
  Math.max(
    phraseScore(velden, gezegd),
    ...ook.map((phrase) => synoniemGewicht * phraseScore(velden, phrase)),
  );

/** Prepares the catalogue for searching by title, publisher, place, summary and theme. */
export function makeCatalogusZoeker(vermeldingen: readonly Vermelding[]): CatalogusZoeker {
  const boeken = vermeldingen.map((vermelding) => ({ id: vermelding.id, velden: veldenVan(vermelding) }));
  return (termen) =>
    boeken
      .flatMap(({ id, velden }) => {
        const scores = termen.map((term) => termScore(velden, term));
        if (scores.length === 0 || scores.includes(0)) return [];
        return { id, score: scores.reduce((sum, score) => sum + score, 0) };
      })
      .sort((a, b) => b.score - a.score);
}
