/** Ways to order results; the key is the value in the URL. */
export const sorteringen = {
  relevantie: 'Relevantie',
  nieuwste: 'Nieuwste eerst',
  titel: 'Titel (A–Z)',
} as const;

export type Sortering = keyof typeof sorteringen;

interface Sortable {
  titel: string;
  jaar?: number | undefined;
}

const collator = new Intl.Collator('nl', { numeric: true });

/** Orders entries; "relevantie" keeps the order given, an unknown year comes last under "nieuwste". */
export function sortItems<Item extends Sortable>(items: readonly Item[], sortering: Sortering): Item[] {
  const byTitel = (a: Item, b: Item): number => collator.compare(a.titel, b.titel);
  if (sortering === 'titel') return items.toSorted(byTitel);
  if (sortering === 'nieuwste') {
    return items.toSorted((a, b) => (b.jaar ?? 0) - (a.jaar ?? 0) || byTitel(a, b));
  }
  return [...items];
}
