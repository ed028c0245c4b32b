/** Kinds of school. */
export const onderwijssoorten = {
  po: 'Basisonderwijs (po)',
  vo: 'Voortgezet onderwijs (vo)',
  'so-vso': 'Speciaal onderwijs (so en vso)',
  mbo: 'Middelbaar beroepsonderwijs (mbo)',
} as const;

/** The short form for a line with little room. */
export const onderwijssoortenKort = { po: 'po', vo: 'vo', 'so-vso': 'so/vso', mbo: 'mbo' } as const;
