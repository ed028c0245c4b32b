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

/** What somebody needs who looks for a body: the groups of the overview, from near to far. */
export const hulpvragen = {
  'school-en-regio': 'Begin op school en in uw regio',
  'advies-en-steun': 'Advies en steun',
  'klacht-en-recht': 'Klacht, geschil en rechten',
  professionals: 'Voor professionals',
} as const;

/** What help costs the one who asks. */
export const kosten = {
  gratis: 'Gratis',
  verschilt: 'Verschilt',
  lidmaatschap: 'Lidmaatschap',
  onbekend: 'Niet bekend',
} as const;
