import type { Begrip } from '../../domain/schema/begrip.ts';
import type { Voorrang } from '../../domain/schema/voorrang.ts';
import type { Synoniemgroep } from '../dutch/begrippen.ts';
import type { Voorrangsregel } from '../voorrang.ts';
import { chunkScript } from './chunk-address.ts';

/** Name of the data file that holds the words of the field. */
export const kennisNaam = 'kennis';

/** What editors know of words and questions. */
export interface Vakkennis {
  begrippen: readonly Synoniemgroep[];
  voorrang: readonly Voorrangsregel[];
}

const synoniemgroep = ({ term, afkorting, synoniemen = [], alleenheen = [] }: Begrip): Synoniemgroep => ({
  woorden: [term, ...(afkorting === undefined ? [] : [afkorting]), ...synoniemen],
  alleenheen,
});

/**
 * The data file. Terms for which nothing else is said are left out; entries go by their place in `ids`, the order of the
 * catalogue.
 */
export function kennisScript(
  begrippen: readonly Begrip[],
  voorrang: readonly Voorrang[],
  ids: readonly string[],
): string {
  const kennis: Vakkennis = {
    begrippen: begrippen
      .map(synoniemgroep)
      .filter(({ woorden, alleenheen }) => woorden.length + alleenheen.length > 1),
    voorrang: voorrang.map(({ als, eerst }) => ({ als, eerst: eerst.map((id) => ids.indexOf(id)) })),
  };
  return chunkScript(kennisNaam, JSON.stringify(kennis));
}

const isVakkennis = (value: unknown): value is Vakkennis =>
  typeof value === 'object' && value !== null && 'begrippen' in value && 'voorrang' in value;

/** Reads what kennisScript wrote; its checksum was compared before. @throws when it is something else */
export function readKennis(json: string): Vakkennis {
  const kennis: unknown = JSON.parse(json);
  if (!isVakkennis(kennis)) throw new Error('Het zoekbestand kennis is beschadigd.');
  return kennis;
}
