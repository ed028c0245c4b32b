/** The files that the self-test looks for, and how many the site has; written by the build into zoek/steekproef.js. */
export interface Steekproef {
  totaal: number;
  paden: readonly string[];
}

/** What the script left behind; nothing when it is damaged or not there. */
export function leesSteekproef(waarde: unknown): Steekproef | undefined {
  if (typeof waarde !== 'object' || waarde === null || !('totaal' in waarde && 'paden' in waarde))
    return undefined;
  const { totaal, paden } = waarde;
  if (typeof totaal !== 'number' || !Array.isArray(paden)) return undefined;
  const namen = paden.filter((pad) => typeof pad === 'string');
  return namen.length > 0 && namen.length === paden.length ? { totaal, paden: namen } : undefined;
}

/** Says whether there is a file at an absolute address. */
export type IsEr = (adres: string) => Promise<boolean>;

/** Of the files of the sample those that are not there, asking for a few at a time. `wortel` ends in a slash. */
export async function zoekOntbrekende(
  paden: readonly string[],
  wortel: string,
  isEr: IsEr,
  tegelijk = 6,
): Promise<string[]> {
  const weg: string[] = [];
  const rij = [...paden];
  const werk = async (): Promise<void> => {
    for (let pad = rij.shift(); pad !== undefined; pad = rij.shift()) {
      if (!(await isEr(new URL(pad, wortel).href))) weg.push(pad);
    }
  };
  await Promise.all(Array.from({ length: tegelijk }, werk));
  return weg.sort();
}
