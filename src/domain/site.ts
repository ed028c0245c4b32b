/** What the site calls itself. */
export const siteNaam = 'Toolbox Thuiszitters';

/** The address at which a public copy stands, unless the builder gives another with the variable TOOLBOX_SITE. */
export const standaardSite = 'https://toolbox-thuiszitters.example';

/**
 * What a browser and a search engine call a page. `bijtitel` sets it apart where another page has the same title:
 * "Gedragswerk (organisatie) | Toolbox Thuiszitters".
 */
export function paginatitel(titel: string, bijtitel?: string): string {
  if (titel === siteNaam) return titel;
  return `${bijtitel === undefined ? titel : `${titel} (${bijtitel})`} | ${siteNaam}`;
}
