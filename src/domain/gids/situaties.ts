/** Something that can be going on, in the words of a parent, and what it means for the road through the guide. */
export interface Situatie {
  label: string;
  /** One or two sentences for whoever recognises this. */
  uitleg: string;
}

/** What can be going on with a child, in the order in which parents are asked. The steps say where they fit. */
export const situaties = {
  dreigt: {
    label: 'Mijn kind dreigt uit te vallen',
    uitleg: 'Wacht niet tot uw kind thuiszit. Praat nu met de school.',
  },
  kort: {
    label: 'Mijn kind zit korter dan vier weken thuis',
    uitleg: 'Ga snel met de school om tafel. Vraag wie u verder kan helpen.',
  },
  lang: {
    label: 'Mijn kind zit vier weken of langer thuis',
    uitleg: 'Is er nog geen plek in zicht? Dan kunt u ook een onderwijsconsulent vragen.',
  },
  'niet-ingeschreven': {
    label: 'Mijn kind staat op geen enkele school ingeschreven',
    uitleg: 'De leerplichtambtenaar van uw gemeente kijkt of kinderen ingeschreven staan, en helpt.',
  },
  ziek: {
    label: 'Mijn kind is vaak of lang ziek',
    uitleg: 'Veel of lang ziek zijn is een signaal. De jeugdarts kijkt wat uw kind aankan.',
  },
  angst: {
    label: 'Mijn kind durft niet naar school',
    uitleg: 'Dat is iets anders dan spijbelen. U en uw kind staan er niet alleen voor.',
  },
  oneens: {
    label: 'Ik ben het niet eens over een plek, over verwijdering of over het OPP',
    uitleg: 'Vraag eerst iemand die geen partij kiest. Daarna kunt u een oordeel vragen.',
  },
  stil: {
    label: 'De school reageert niet of doet te weinig',
    uitleg: 'U hoeft niet af te wachten. Er zijn anderen die met de school kunnen praten.',
  },
  vast: {
    label: 'Veel mensen praten mee, maar er gebeurt niets',
    uitleg: 'Dan is er iemand nodig die iedereen samen aan tafel zet.',
  },
  vrijstelling: {
    label: 'Ik denk aan een vrijstelling',
    uitleg:
      'Dan hoeft uw kind niet ingeschreven te staan. Vraag eerst advies: wat betekent dat voor uw kind?',
  },
  leerplek: {
    label: 'Ik zoek een andere plek waar mijn kind kan leren',
    uitleg: 'In het hele land zijn er plekken voor jongeren die zijn vastgelopen.',
  },
  geklaagd: {
    label: 'Ik heb geklaagd, maar het hielp niet',
    uitleg: 'Uw kind heeft recht op goed onderwijs. U kunt nog een stap verder gaan.',
  },
} as const satisfies Readonly<Record<string, Situatie>>;

export type Situatienaam = keyof typeof situaties;
