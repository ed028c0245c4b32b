import type { Bron } from '../schema/bron.ts';

interface MetBronnen {
  bron: readonly Bron[];
}

/** The sources of one figure: those it names, else the first of its entry. Never none, because the schema asks for one. */
export function bronnenVan(
  { bron }: MetBronnen,
  { volgens }: { volgens?: readonly string[] | undefined },
): Bron[] {
  if (!volgens) return bron.slice(0, 1);
  return bron.filter(({ naam }) => volgens.includes(naam));
}

/** A source in one line of text: what it is, and its address when it has one. */
export const bronTekst = ({ titel, url }: Bron): string => (url === undefined ? titel : `${titel}, ${url}`);

/** How many figures of a series rest on one source alone that took them from others, and which; undefined when none. */
export interface Steun {
  naam: string;
  aantal: number;
  van: number;
}

/** What a series rests on when that is weak: the source on whose word alone most of its figures stand. */
export function zwakkeSteun(
  reeks: MetBronnen & { punten: readonly { volgens?: readonly string[] | undefined }[] },
): Steun | undefined {
  const alleen = reeks.punten.flatMap((punt) => {
    const [bron, ...meer] = bronnenVan(reeks, punt);
    return bron?.overgenomen && meer.length === 0 ? [bron.naam] : [];
  });
  const [naam] = alleen;
  return naam === undefined ? undefined : { naam, aantal: alleen.length, van: reeks.punten.length };
}
