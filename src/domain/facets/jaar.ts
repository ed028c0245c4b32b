/** A choice of years: a whole year at one or both ends, `van` never after `tot`. */
export interface Jaarkeuze {
  van?: number;
  tot?: number;
  /** Whether entries without a year pass too. */
  onbekend: boolean;
}

/** How many entries a choice of years is about. */
export interface Jaartelling {
  /** With a year, inside the chosen bounds. */
  bekend: number;
  /** Without a year, whatever was chosen about those. */
  onbekend: number;
}

/** A year of four digits; anything else is none. */
export function readJaar(tekst: string): number | undefined {
  const kaal = tekst.trim();
  return /^[1-9]\d{3}$/.test(kaal) ? Number(kaal) : undefined;
}

/** The choice between two bounds in either order; without a bound there is no choice. */
export function makeJaarkeuze(
  van: number | undefined,
  tot: number | undefined,
  onbekend: boolean,
): Jaarkeuze | undefined {
  if (van === undefined && tot === undefined) return undefined;
  if (van !== undefined && tot !== undefined)
    return { van: Math.min(van, tot), tot: Math.max(van, tot), onbekend };
  return { ...(van !== undefined && { van }), ...(tot !== undefined && { tot }), onbekend };
}

/** Whether a year lies inside the bounds, both ends included. */
export const isBinnen = (jaar: number, { van = jaar, tot = jaar }: Jaarkeuze): boolean =>
  van <= jaar && jaar <= tot;

/** Whether an entry of this year, or of none, passes. */
export function passesJaar(jaar: number | undefined, keuze: Jaarkeuze | undefined): boolean {
  if (!keuze) return true;
  return jaar === undefined ? keuze.onbekend : isBinnen(jaar, keuze);
}

/** A choice of years in words: "2015 t/m 2020", "vanaf 2015 of onbekend". */
export function labelOfJaar({ van, tot, onbekend }: Jaarkeuze): string {
  const jaren =
    van === undefined
      ? `t/m ${tot ?? ''}`
      : tot === undefined
        ? `vanaf ${van}`
        : van === tot
          ? `${van}`
          : `${van} t/m ${tot}`;
  return onbekend ? `${jaren} of onbekend` : jaren;
}
