import { isPaginaId, paginacollecties, type Paginacollectie } from '../adres.ts';
import type { Verhuizing } from '../schema/verhuizing.ts';
import type { Entry } from '../toolbox-model.ts';

/** An old address that cannot be kept the way it is written. */
export interface Verhuisfout {
  /** The old address: the key in the file. */
  id: string;
  /** What is wrong. */
  wat: string;
  /** What the editor can do about it. */
  doe: string;
}

/** The entries with a page, and the old addresses. */
export type Adressen = Readonly<Record<Paginacollectie, readonly { id: string }[]>> & {
  verhuizingen: readonly Entry<Verhuizing>[];
};

/**
 * All old addresses that are no address, that are still in use, or that lead to another old address. That `naar` names an
 * entry that exists is a reference like any other: see findVerwijsfouten.
 */
export function findVerhuisfouten(adressen: Adressen): Verhuisfout[] {
  const bestaand = new Set(
    paginacollecties.flatMap((collectie) => adressen[collectie].map(({ id }) => `${collectie}/${id}`)),
  );
  const naarVan = new Map(adressen.verhuizingen.map(({ id, data }) => [id, data.naar]));
  return adressen.verhuizingen.flatMap(({ id, data: { naar } }) => {
    const fouten: Verhuisfout[] = [];
    if (!isPaginaId(id)) {
      fouten.push({
        id,
        wat: `Het oude adres "${id}" kan geen webadres zijn`,
        doe: 'schrijf het zonder .html, bijvoorbeeld materialen/oude-naam.',
      });
    }
    if (bestaand.has(id)) {
      fouten.push({
        id,
        wat: `"${id}" zou verhuisd zijn, maar bestaat nog`,
        doe: 'haal de verhuizing weg, of hernoem de vermelding met npm run hernoem.',
      });
    }
    if (naarVan.has(naar)) {
      fouten.push({
        id,
        wat: `Het nieuwe adres "${naar}" is zelf ook verhuisd`,
        doe: `schrijf het adres waar het nu staat, bijvoorbeeld ${naarVan.get(naar) ?? naar}.`,
      });
    }
    return fouten;
  });
}
