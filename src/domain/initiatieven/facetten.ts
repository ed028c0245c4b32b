import { leerlinggroepen } from '../taxonomy/doelgroep.ts';
import { bereiken, soorten } from '../taxonomy/initiatief.ts';
import { onderwijssoorten } from '../taxonomy/onderwijssoort.ts';
import { initiatiefstatussen } from '../taxonomy/status.ts';
import type { Vocabulary } from '../taxonomy/vocabulary.ts';

/** The facets of the list of initiatieven with boxes to tick, in display order; the key is also the name in the URL. */
export const facetten = {
  soort: 'Soort',
  doelgroep: 'Voor wie',
  onderwijssoort: 'Onderwijssoort',
  status: 'Status',
  bereik: 'Bereik',
} as const;

export type Facet = keyof typeof facetten;

/** What can be chosen in each facet: value → label. */
export const keuzes: Readonly<Record<Facet, Vocabulary<string>>> = {
  soort: soorten,
  doelgroep: leerlinggroepen,
  onderwijssoort: onderwijssoorten,
  status: initiatiefstatussen,
  bereik: bereiken,
};

/** Values per facet: those of an initiatief, or those that a visitor chose. */
export type Facetwaarden = Readonly<Record<Facet, readonly string[]>>;

/** The age of a child in whole years, and whether initiatieven that give no ages pass too. */
export interface Leeftijdkeuze {
  jaren: number;
  onbekend: boolean;
}

/** Everything that a visitor chose to filter on. */
export interface Keuze extends Facetwaarden {
  readonly leeftijd?: Leeftijdkeuze | undefined;
}

export const geenKeuze: Keuze = { soort: [], doelgroep: [], onderwijssoort: [], status: [], bereik: [] };

/** The status that is left out until someone chooses it. */
export const voorbij = 'beëindigd';
