import type { Cijferreeks } from '../schema/cijfer.ts';

/** The last figure of a series, ready to show. */
export interface LaatsteCijfer {
  /** With a point between thousands; "circa" before it when the source rounds. */
  getal: string;
  schooljaar: string;
  titel: string;
  /** Web address of the source of this figure. */
  bron: string | undefined;
}

const getallen = new Intl.NumberFormat('nl-NL');

/** The most recent figure of a series, or nothing when it is empty. */
export function laatsteCijfer({ titel, punten, bron }: Cijferreeks): LaatsteCijfer | undefined {
  const punt = punten.at(-1);
  if (!punt) return undefined;
  return {
    getal: `${punt.ongeveer ? 'circa ' : ''}${getallen.format(punt.waarde)}`,
    schooljaar: punt.schooljaar,
    titel,
    bron: punt.bron ?? bron[0],
  };
}
