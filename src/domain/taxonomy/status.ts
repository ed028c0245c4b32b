/** Whether a materiaal still holds. */
export const materiaalstatussen = {
  actueel: 'Actueel',
  verouderd: 'Verouderd',
  vervallen: 'Vervallen',
} as const;

/** Whether an initiatief still exists. "actief" asks for a source of the last 24 months. */
export const initiatiefstatussen = {
  actief: 'Actief',
  onbekend: 'Onbekend',
  'tijdelijk-gesloten': 'Tijdelijk gesloten',
  beëindigd: 'Beëindigd',
} as const;

export const statussen = { ...materiaalstatussen, ...initiatiefstatussen } as const;

/** Any status that an entry can have. */
export type Status = keyof typeof statussen;
