import type { Catalogus } from './catalogue/catalogus.ts';
import type { Synoniemgroep } from './dutch/begrippen.ts';
import { pakUit } from './dutch/woordenschat.ts';
import { readKennis, type Vakkennis } from './fulltext/kennis.ts';
import { loadVolledigeTekst } from './volledige-tekst-laden.ts';
import { makeZoeker, type Zoeker } from './zoeken.ts';

/** The two ways to have a question answered. */
export interface Zoekdienst {
  /** From the cards alone, which are there already. */
  inKaarten: Zoeker;
  /** From cards and full text. Rejects when the full text is missing, silent or damaged. */
  volledig: Zoeker;
  /** The terms of the field with what else is said for them. Rejects like `volledig`. */
  begrippen: () => Promise<readonly Synoniemgroep[]>;
}

/** Loads the full text at the first question that needs it, and again after a failure. */
export function makeZoekdienst(catalogus: Catalogus, base: string): Zoekdienst {
  let geladen: Promise<{ zoek: Zoeker; kennis: Vakkennis }> | undefined;
  const load = async (): Promise<{ zoek: Zoeker; kennis: Vakkennis }> => {
    const { woorden, kennis: json, vraagTekst } = await loadVolledigeTekst(base);
    const kennis = readKennis(json);
    return { zoek: makeZoeker(catalogus, { woorden: pakUit(woorden), kennis, vraagTekst }), kennis };
  };
  /** Does something with the full text; after a failure the next one loads anew. */
  async function met<Result>(
    doe: (geladen: { zoek: Zoeker; kennis: Vakkennis }) => Result,
  ): Promise<Awaited<Result>> {
    geladen ??= load();
    try {
      return await doe(await geladen);
    } catch (error) {
      geladen = undefined;
      throw error;
    }
  }
  return {
    inKaarten: makeZoeker(catalogus),
    volledig: (vraag) => met(({ zoek }) => zoek(vraag)),
    begrippen: () => met(({ kennis }) => kennis.begrippen),
  };
}
