/** Collections whose entries have a page of their own, at <collectie>/<bestandsnaam>.html. */
export const paginacollecties = ['materialen', 'initiatieven'] as const;

export type Paginacollectie = (typeof paginacollecties)[number];

/** What a file name and a part of an address look like. */
const naamdeel = '[a-z0-9]+(?:-[a-z0-9]+)*';

const naam = new RegExp(`^${naamdeel}$`);
const pagina = new RegExp(`^${naamdeel}(?:/${naamdeel})*$`);

/** Whether a file with this name (without extension) can have an address. */
export const isNaam = (text: string): boolean => naam.test(text);

/** Whether this is the address of a page, without leading slash and without .html. */
export const isPaginaId = (text: string): boolean => pagina.test(text);

/** The two parts of the id of an entry with a page, such as "materialen/thuiszitterspact"; undefined for any other text. */
export function splitVermeldingId(id: string): { collectie: Paginacollectie; naam: string } | undefined {
  const collectie = paginacollecties.find((known) => id.startsWith(`${known}/`));
  if (collectie === undefined) return undefined;
  const rest = id.slice(collectie.length + 1);
  return isNaam(rest) ? { collectie, naam: rest } : undefined;
}
