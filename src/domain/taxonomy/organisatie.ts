/** What kind of body helps. */
export const organisatiesoorten = {
  school: 'School',
  samenwerkingsverband: 'Samenwerkingsverband',
  steunpunt: 'Steunpunt',
  consulent: 'Onafhankelijk consulent',
  gemeente: 'Gemeente',
  zorg: 'Zorg',
  ouderorganisatie: 'Ouderorganisatie',
  ombudsman: 'Ombudsman',
  toezicht: 'Toezicht',
  commissie: 'Commissie',
  kennisorganisatie: 'Kennisorganisatie',
  netwerk: 'Netwerk',
} as const;

/** What help costs the one who asks. */
export const kosten = {
  gratis: 'Gratis',
  verschilt: 'Verschilt',
  lidmaatschap: 'Lidmaatschap',
  onbekend: 'Niet bekend',
} as const;
