/** How a figure came about. An estimate never stands between counts. */
export const getalsoorten = {
  telling: 'Telling',
  schatting: 'Schatting van een belangenorganisatie',
  onderzoek: 'Onderzoek of enquête',
} as const;

/** How exact a source is about a figure. */
export const grenzen = {
  minstens: 'minstens',
  'meer-dan': 'meer dan',
  ruim: 'ruim',
  bijna: 'bijna',
  circa: 'circa',
} as const;
