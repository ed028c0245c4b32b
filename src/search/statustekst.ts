import type { Resultaten } from './ordenen.ts';

const aantalResultaten = (aantal: number): string => (aantal === 1 ? '1 resultaat' : `${aantal} resultaten`);

/** How many results there are, in one line that can be read aloud. */
export function statustekst({ regionaal, landelijk }: Resultaten): string {
  const totaal = regionaal.length + landelijk.length;
  if (totaal === 0) return 'Geen resultaten';
  if (landelijk.length === 0) return aantalResultaten(totaal);
  return `${aantalResultaten(totaal)}: ${regionaal.length} in de gekozen regio, ${landelijk.length} landelijk`;
}
