import type { leerlinggroepen } from './doelgroep.ts';

/** What a materiaal is about. */
export const themas = {
  verzuim: 'Verzuim',
  preventie: 'Voorkomen van thuiszitten',
  terugkeer: 'Terug naar school',
  maatwerk: 'Maatwerk',
  zorgplicht: 'Zorgplicht',
  'leerplicht-en-vrijstelling': 'Leerplicht en vrijstelling',
  leerrecht: 'Leerrecht',
  'samenwerking-regio': 'Samenwerken in de regio',
  'onderwijs-zorg': 'Onderwijs en zorg',
  'registratie-en-cijfers': 'Registratie en cijfers',
  'geschillen-en-klachten': 'Geschillen en klachten',
  'ziek-zijn': 'Ziek zijn en school',
  'angst-en-schoolweigering': 'Angst en schoolweigering',
  autisme: 'Autisme',
  hoogbegaafdheid: 'Hoogbegaafdheid',
  afstandsonderwijs: 'Onderwijs op afstand',
  'mbo-en-kwalificatieplicht': 'Mbo en kwalificatieplicht',
  'privacy-en-gegevens': 'Privacy en gegevens',
} as const;

export type Thema = keyof typeof themas;

/**
 * The theme that follows from the pupils an initiatief is there for. An initiatief has no themes of its own;
 * this lets it appear where somebody filters on such a theme. Groups without a plain counterpart give none.
 */
export const themaVanLeerlinggroep: Partial<Record<keyof typeof leerlinggroepen, Thema>> = {
  'angst-en-overbelasting': 'angst-en-schoolweigering',
  autisme: 'autisme',
  hoogbegaafd: 'hoogbegaafdheid',
  ziek: 'ziek-zijn',
  'onderwijs-en-zorg': 'onderwijs-zorg',
};
