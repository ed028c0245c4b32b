import { facetten, type Facet, type Keuze } from '../../src/domain/facets/facet.ts';
import type { Kaart } from '../../src/search/catalogue/kaartteksten.ts';

const names = Object.keys(facetten).filter((name): name is Facet => name in facetten);

/** The rule of the finder in its plainest form: or inside a facet, and between; landelijk belongs to every region. */
function passes({ jaar, waarden }: Kaart, keuze: Partial<Keuze>, except?: Facet): boolean {
  const { van = 0, tot = Infinity, onbekend = true } = keuze.jaar ?? {};
  if (jaar === undefined ? !onbekend : jaar < van || jaar > tot) return false;
  return names
    .filter((facet) => facet !== except)
    .every((facet) => {
      const chosen = keuze[facet] ?? [];
      const reachable = facet === 'regio' ? [...chosen, 'landelijk'] : chosen;
      return chosen.length === 0 || reachable.some((value) => waarden[facet].includes(value));
    });
}

/** Ids of the entries that pass a choice, in the order given. */
export const passing = (alle: readonly Kaart[], keuze: Partial<Keuze>): string[] =>
  alle.filter((vermelding) => passes(vermelding, keuze)).map(({ id }) => id);

/** Number behind one box: the entries with this value that pass what is chosen in all other facets. */
export const countOf = (
  alle: readonly Kaart[],
  keuze: Partial<Keuze>,
  facet: Facet,
  waarde: string,
): number =>
  alle.filter((vermelding) => vermelding.waarden[facet].includes(waarde) && passes(vermelding, keuze, facet))
    .length;

/** Splits the name of a box, "facet=waarde". */
export function readBox(name: string): { facet: Facet; waarde: string } {
  const [first = '', waarde = ''] = name.split('=');
  const facet = names.find((known) => known === first);
  if (!facet) throw new Error(`Het vak ${name} hoort bij geen filter.`);
  return { facet, waarde };
}
