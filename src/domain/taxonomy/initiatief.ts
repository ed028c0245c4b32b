/** What an initiatief is. */
export const soorten = {
  plek: 'Plek',
  klas: 'Klas',
  school: 'School',
  traject: 'Traject',
  ondersteuning: 'Ondersteuning',
  online: 'Online',
  aanpak: 'Aanpak',
} as const;

/** Who runs an initiatief. */
export const sectoren = {
  onderwijs: 'Onderwijs',
  zorg: 'Zorg',
  'onderwijs-zorg': 'Onderwijs en zorg samen',
  ouderinitiatief: 'Ouders',
  particulier: 'Particulier',
  samenwerkingsverband: 'Samenwerkingsverband',
  gemeente: 'Gemeente',
} as const;

/** How far an initiatief reaches. */
export const bereiken = {
  lokaal: 'Lokaal',
  regionaal: 'Regionaal',
  landelijk: 'Landelijk',
  online: 'Online',
} as const;
