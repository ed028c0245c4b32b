import { readPostcodepunten, zonderVerdwaalde } from './punten.ts';

/** Where the table is kept, from the root of the project. */
export const puntenbestand = 'src/domain/regio/tabellen/punten.txt';

const kop = `# Waar elke postcode van vier cijfers ligt: postcode, breedte en lengte in graden (WGS 84).
# Gemaakt met npm run landkaarten. Een postcode zonder plek, of met een plek ver van de rest van zijn gemeente, heeft hier de
# plek van de eerstvolgende postcode in dezelfde gemeente.
# Bron: 4pp van Bob den Otter (MIT).
`;

/**
 * Makes punten.txt from postcodes.csv: one line for every postcode. One without coordinates, or that lies astray, takes
 * the place of the next higher postcode of its gemeente, else of the next lower. Throws when a gemeente has no place.
 */
export function makePuntentabel(csv: string): string {
  const bekend = zonderVerdwaalde(readPostcodepunten(csv));
  const byPostcode = new Map(bekend.map((punt) => [punt.postcode, punt]));
  const [, ...regels] = csv.trim().split(/\r?\n/);
  const punten = regels.map((regel) => {
    const [postcode = '', , , gemeente = ''] = regel.split(',');
    const buren = bekend.filter((punt) => punt.gemeente === gemeente.toLowerCase());
    const punt =
      byPostcode.get(postcode) ??
      buren.find((buur) => buur.postcode > postcode) ??
      buren.findLast((buur) => buur.postcode < postcode);
    if (!punt) throw new Error(`Van ${gemeente} is geen enkele plek bekend.`);
    return `${postcode} ${punt.breedte.toFixed(3)} ${punt.lengte.toFixed(3)}`;
  });
  return `${kop}${punten.sort().join('\n')}\n`;
}
