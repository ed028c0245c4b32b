/** Who has something to do after a verzuimmelding. */
export interface Partij {
  label: string;
  /** Its entry among the organisaties, by file name. */
  organisatie?: string;
}

/** Everybody who has something to do when a pupil is absent. */
export const partijen = {
  school: { label: 'School', organisatie: 'school' },
  leerplichtambtenaar: { label: 'Leerplichtambtenaar', organisatie: 'leerplichtambtenaar' },
  jeugdarts: { label: 'Jeugdarts', organisatie: 'jeugdarts' },
  samenwerkingsverband: { label: 'Samenwerkingsverband', organisatie: 'samenwerkingsverband' },
  gemeente: { label: 'Gemeente en jeugdhulp' },
  onderwijsconsulent: { label: 'Onderwijsconsulent', organisatie: 'onderwijsconsulenten' },
  gedragswerk: { label: 'Gedragswerk', organisatie: 'gedragswerk' },
  geschillencommissie: {
    label: 'Geschillencommissie',
    organisatie: 'geschillencommissie-passend-onderwijs',
  },
  inspectie: { label: 'Inspectie', organisatie: 'inspectie-van-het-onderwijs' },
} as const satisfies Readonly<Record<string, Partij>>;

export type Partijnaam = keyof typeof partijen;
