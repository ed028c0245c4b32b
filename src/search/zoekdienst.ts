import type { Catalogus } from './catalogue/catalogus.ts';
import type { VolledigeTekst } from './fulltext/volledige-tekst.ts';
import { loadVolledigeTekst } from './volledige-tekst-laden.ts';
import { makeZoeker, type Zoeker } from './zoeken.ts';

/** The two ways to have a question answered. */
export interface Zoekdienst {
  /** From the cards alone, which are there already. */
  inKaarten: Zoeker;
  /** From cards and full text. Rejects when the full text is missing, silent or damaged. */
  volledig: Zoeker;
  /** Everything else that comes with the full text. Rejects like `volledig`. */
  tekst: () => Promise<VolledigeTekst>;
}

interface Geladen {
  tekst: VolledigeTekst;
  zoek: Zoeker;
}

/** Loads the full text at the first question that needs it, and again after a failure. */
export function makeZoekdienst(catalogus: Catalogus, base: string): Zoekdienst {
  let geladen: Promise<Geladen> | undefined;
  const load = async (): Promise<Geladen> => {
    const tekst = await loadVolledigeTekst(base);
    return { tekst, zoek: makeZoeker(catalogus, tekst) };
  };
  async function met<Result>(doe: (geladen: Geladen) => Result): Promise<Awaited<Result>> {
    geladen ??= load();
    const mijn = geladen;
    try {
      return await doe(await mijn);
    } catch (error) {
      // A later question may have begun to load anew already.
      if (geladen === mijn) geladen = undefined;
      throw error;
    }
  }
  return {
    inKaarten: makeZoeker(catalogus),
    volledig: (vraag) => met(({ zoek }) => zoek(vraag)),
    tekst: () => met(({ tekst }) => tekst),
  };
}
