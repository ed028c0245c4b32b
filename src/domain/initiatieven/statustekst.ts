import type { Bezoekersplek } from './nabij.ts';

/** How many initiatieven the list shows. */
export interface Lijsttelling {
  /** Of a place or region. */
  regionaal: number;
  /** National and online. */
  overal: number;
}

const aantalInWoorden = (aantal: number): string =>
  aantal === 1 ? '1 initiatief' : `${aantal} initiatieven`;

/** How many initiatieven there are, in one line that can be read aloud, and how they are sorted. */
export function statustekst({ regionaal, overal }: Lijsttelling, plek?: Bezoekersplek): string {
  const totaal = regionaal + overal;
  if (totaal === 0) return 'Geen initiatieven';
  const verdeling = regionaal === 0 || overal === 0 ? '' : `, waarvan ${overal} landelijk of online`;
  const volgorde = plek?.punt === undefined ? '' : `. Dichtst bij ${plek.naam} eerst`;
  return `${aantalInWoorden(totaal)}${verdeling}${volgorde}`;
}
