import type { Catalogus } from './catalogue/catalogus.ts';
import { pakUit } from './dutch/woordenschat.ts';
import { readKennis } from './fulltext/kennis.ts';
import { loadVolledigeTekst } from './volledige-tekst-laden.ts';
import { makeZoeker, type Zoeker } from './zoeken.ts';

/** The two ways to have a question answered. */
export interface Zoekdienst {
  /** From the cards alone, which are there already. */
  inKaarten: Zoeker;
  /** From cards and full text. Rejects when the full text is missing, silent or damaged. */
  volledig: Zoeker;
}

/** Loads the full text at the first question that needs it, and again after a failure. */
export function makeZoekdienst(catalogus: Catalogus, base: string): Zoekdienst {
  let zoeker: Promise<Zoeker> | undefined;
  const start = async (): Promise<Zoeker> => {
    const { woorden, kennis, vraagTekst } = await loadVolledigeTekst(base);
    return makeZoeker(catalogus, { woorden: pakUit(woorden), kennis: readKennis(kennis), vraagTekst });
  };
  return {
    inKaarten: makeZoeker(catalogus),
    volledig: async (vraag) => {
      zoeker ??= start();
      try {
        const zoek = await zoeker;
        return await zoek(vraag);
      } catch (error) {
        zoeker = undefined;
        throw error;
      }
    },
  };
}
