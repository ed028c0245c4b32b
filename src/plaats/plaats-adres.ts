/** Longer than any name; the field takes no more either. */
const langste = 200;

/** The place that the query of an address names; empty when it names none. */
export const plaatsUit = (query: string): string =>
  new URLSearchParams(query).get('plaats')?.trim().slice(0, langste) ?? '';

/** The query with this place in it, or without a place; everything else in it stays. */
export function metPlaats(query: string, tekst: string | undefined): string {
  const params = new URLSearchParams(query);
  if (tekst === undefined) params.delete('plaats');
  else params.set('plaats', tekst);
  return params.size === 0 ? '' : `?${params.toString()}`;
}

/** Puts a query in the address of the page, as a step that Back undoes, unless it is there already. */
export function zetInAdres(query: string): void {
  if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}`);
}
