/** What a materiaal is. One word for one item, one for the list. */
export const materiaaltypen = {
  handreiking: { label: 'Handreiking', meervoud: 'Handreikingen' },
  brochure: { label: 'Brochure', meervoud: 'Brochures' },
  model: { label: 'Model of format', meervoud: 'Modellen en formats' },
  hulpmiddel: { label: 'Hulpmiddel', meervoud: 'Hulpmiddelen' },
  website: { label: 'Website', meervoud: 'Websites' },
  onderzoek: { label: 'Onderzoek', meervoud: 'Onderzoeken' },
  wetgeving: { label: 'Wetgeving', meervoud: 'Wetgeving' },
  beleid: { label: 'Beleid', meervoud: 'Beleidsstukken' },
  magazine: { label: 'Magazine', meervoud: 'Magazines' },
  video: { label: 'Video', meervoud: "Video's" },
} as const;

/** The facet "type": the materiaaltypen plus the initiatieven, in one list. */
export const typen = {
  ...materiaaltypen,
  initiatief: { label: 'Initiatief', meervoud: 'Initiatieven' },
} as const;

export type Type = keyof typeof typen;
