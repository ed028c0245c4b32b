import type { Bron } from '../schema/bron.ts';
import type { Cijferreeks } from '../schema/cijfer.ts';
import { bronnenVan } from './bronnen.ts';
import { puntTekst } from './schrijfwijze.ts';

/** The last figure of a series, ready to show. */
export interface LaatsteCijfer {
  /** With a point between thousands; "circa" before it when the source rounds. */
  getal: string;
  schooljaar: string;
  titel: string;
  /** Where this figure was read. */
  bron: Bron | undefined;
}

/** The most recent figure of a series, or nothing when it is empty. */
export function laatsteCijfer(reeks: Cijferreeks): LaatsteCijfer | undefined {
  const punt = reeks.punten.at(-1);
  if (!punt) return undefined;
  return {
    getal: puntTekst(punt),
    schooljaar: punt.schooljaar,
    titel: reeks.titel,
    bron: bronnenVan(reeks, punt)[0],
  };
}
