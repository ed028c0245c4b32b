import type { Collectie } from '../domain/schema/collecties.ts';

/** What the texts of a collection have to be. */
export interface Norm {
  collectie: Collectie;
  /** Fields that hold sentences, besides the body; "taken.doet" is that key of every item of the list. */
  velden: readonly string[];
  /** Lowest Flesch-Douma. */
  score: number;
  /** Highest number of words per sentence on average. */
  gemiddeld?: number;
  /** Highest number of words in one sentence; holds for every sentence. */
  langste?: number;
  /** Whether score and average hold for each entry, or for all of them as one text. */
  per: 'vermelding' | 'collectie';
}

const voorOuders = { score: 65, gemiddeld: 12, langste: 25 };

/**
 * Texts for parents: 65 and short sentences. Texts for professionals: 50. An explanation of one sentence cannot make up
 * for the one long word that it is about, so the terms are measured as one text (decision 0026).
 */
export const normen: readonly Norm[] = [
  { collectie: 'begrippen', velden: ['uitleg'], ...voorOuders, per: 'collectie' },
  { collectie: 'gids', velden: ['samenvatting', 'wanneer', 'verwachten'], ...voorOuders, per: 'vermelding' },
  { collectie: 'organisaties', velden: ['samenvatting', 'nietvoor'], ...voorOuders, per: 'vermelding' },
  { collectie: 'verzuimroute', velden: ['grens', 'taken.doet'], score: 50, langste: 25, per: 'vermelding' },
  { collectie: 'achtergrond', velden: ['samenvatting'], score: 50, langste: 25, per: 'vermelding' },
  { collectie: 'nieuws', velden: ['samenvatting'], score: 50, langste: 25, per: 'vermelding' },
  { collectie: 'paginas', velden: ['samenvatting'], score: 50, langste: 25, per: 'vermelding' },
];
