import { grenzen } from '../taxonomy/getal.ts';
import type { Cijferpunt } from '../schema/cijfer.ts';
import type { Getaldeel } from '../schema/getal.ts';

const getallen = new Intl.NumberFormat('nl-NL');
const opsomming = new Intl.ListFormat('nl-NL', { type: 'conjunction' });

/** A number as people read it: 13707 → "13.707". */
export const getalTekst = (waarde: number): string => getallen.format(waarde);

/** A difference with its sign, and a real minus: 311 → "+311", -82 → "−82", 0 → "0". */
export const verschilTekst = (verschil: number): string => {
  if (verschil === 0) return '0';
  return `${verschil > 0 ? '+' : '−'}${getalTekst(Math.abs(verschil))}`;
};

/** The value of a point, with "circa" before it when the source rounds. */
export const puntTekst = ({ waarde, ongeveer }: Pick<Cijferpunt, 'waarde' | 'ongeveer'>): string =>
  `${ongeveer ? 'circa ' : ''}${getalTekst(waarde)}`;

/** The value of a figure with its bound and unit: "meer dan 39.000 kinderen", "16 procent". */
export const deelTekst = ({
  waarde,
  grens,
  eenheid,
}: Pick<Getaldeel, 'waarde' | 'grens' | 'eenheid'>): string =>
  `${grens ? `${grenzen[grens]} ` : ''}${getalTekst(waarde)} ${eenheid}`;

/** "2014-2015", "2014-2015 en 2019-2020", "a, b en c". */
export const samen = (woorden: readonly string[]): string => opsomming.format(woorden);

/** A school year as it fits under a chart: "2018-2019" → "2018-19". */
export const kortSchooljaar = (schooljaar: string): string =>
  `${schooljaar.slice(0, 5)}${schooljaar.slice(7)}`;
