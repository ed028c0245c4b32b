import { soorten } from '../soorten.ts';
import { veldenVan, type Veld } from '../velden.ts';

/** What can be made by answering questions: which optional keys are asked too, and what counts when nothing is answered. */
const vragenlijsten = {
  materiaal: { ook: ['jaar', 'url'], standaard: { status: 'actueel' } },
  // "actief" is a claim that needs a recent source, so it is never the answer of somebody who pressed Enter.
  initiatief: {
    ook: ['plaats', 'gemeente', 'url', 'brondatum'],
    standaard: { status: 'onbekend', kenmerken: '' },
  },
  organisatie: { ook: ['url', 'telefoon', 'bereikbaar'], standaard: { kosten: 'onbekend' } },
} as const satisfies Record<string, { ook: readonly string[]; standaard: Readonly<Record<string, string>> }>;

export type Noun = keyof typeof vragenlijsten;

export const nouns: readonly Noun[] = ['materiaal', 'initiatief', 'organisatie'];

export const isNoun = (text: string): text is Noun => Object.hasOwn(vragenlijsten, text);

/** A key with the way it is asked. */
export interface Vraag extends Veld {
  /** Whether it is asked at all. The others can only be given as a flag. */
  wordtGesteld: boolean;
  /** The answer of who gives none. */
  standaard?: string | undefined;
}

export const collectieVan = (noun: Noun): (typeof soorten)[Noun]['collectie'] => soorten[noun].collectie;

/** All keys of a new file, in the order in which they are written. */
export function vragenVoor(noun: Noun): Vraag[] {
  const ook: readonly string[] = vragenlijsten[noun].ook;
  const standaard: Readonly<Record<string, string>> = vragenlijsten[noun].standaard;
  return veldenVan(collectieVan(noun)).map((veld) => ({
    ...veld,
    wordtGesteld: veld.verplicht || ook.includes(veld.sleutel),
    standaard: standaard[veld.sleutel],
  }));
}
