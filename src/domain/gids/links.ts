import type { Begrip } from '../schema/begrip.ts';
import type { Organisatie } from '../schema/organisatie.ts';
import type { Entry } from '../toolbox-model.ts';

/** A link in words. */
export interface Link {
  titel: string;
  /** From the root of the site, with a leading slash. */
  adres: string;
}

/** What the guide and the verzuimroute lead to. */
export interface Bronnen {
  organisaties: readonly Entry<Organisatie>[];
  materialen: readonly Entry<{ titel: string }>[];
  begrippen: readonly Entry<Begrip>[];
}

/** The entries with these names, in the order of the names; the gate has seen to it that they exist. */
export const metNaam = <Data>(
  entries: readonly Entry<Data>[],
  namen: readonly string[] = [],
): Entry<Data>[] => namen.flatMap((naam) => entries.find(({ id }) => id === naam) ?? []);

export const materiaallinks = ({ materialen }: Bronnen, namen: readonly string[] = []): Link[] =>
  metNaam(materialen, namen).map(({ id, data }) => ({ titel: data.titel, adres: `/materialen/${id}.html` }));

/** Only what is explained has a page to read. */
export const begriplinks = ({ begrippen }: Bronnen, namen: readonly string[] = []): Link[] =>
  metNaam(
    begrippen.filter(({ data }) => data.uitleg !== undefined),
    namen,
  ).map(({ id, data }) => ({ titel: data.term, adres: `/begrippen/${id}.html` }));
