import { datumInWoorden, eersteDag } from '../datum.ts';

/** What a copy of the site knows of itself. Days are jjjj-mm-dd. */
export interface Kopie {
  /** The day that the copy describes. */
  gemaakt: string;
  /** The last day on which it counts as current. The one rule for this is `kopieVan`; a release takes it over. */
  verloopt: string;
  /** The public address, with a slash at the end. */
  site: string;
}

const dag = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether a text looks like a day, jjjj-mm-dd. */
export const isKopiedag = (tekst: string): boolean => dag.test(tekst);

/** The same day a year later; 28 February where there is no 29th. */
export function jaarLater(datum: string): string {
  const jaar = String(Number(datum.slice(0, 4)) + 1).padStart(4, '0');
  const rest = datum.slice(4);
  return `${jaar}${rest === '-02-29' ? '-02-28' : rest}`;
}

/**
 * What the copies of a build will know. `gekozen` is the day that the builder gives; without it the day is that of the
 * newest of `momenten` (years, months or days), so that two builds of the same content are equal. Throws, in Dutch, when
 * the day is none.
 */
export function kopieVan(momenten: readonly string[], site: string, gekozen = ''): Kopie {
  if (gekozen !== '' && !isKopiedag(gekozen))
    throw new Error(
      `TOOLBOX_GEMAAKT is “${gekozen}”. Schrijf een dag als jjjj-mm-dd, bijvoorbeeld 2026-11-03.`,
    );
  const nieuwste = momenten.map(eersteDag).sort().at(-1) ?? '2000-01-01';
  const gemaakt = gekozen === '' ? nieuwste : gekozen;
  return { gemaakt, verloopt: jaarLater(gemaakt), site };
}

/**
 * What a browser has to know, as a script: day, day in words, last good day, host of the site. Worked out here, so that
 * the script of every page stays small.
 */
export const kopieScript = ({ gemaakt, verloopt, site }: Kopie): string =>
  `self.toolboxKopie=${JSON.stringify([gemaakt, datumInWoorden(gemaakt), verloopt, new URL(site).host])};`;

/** The kopie in the text of data/v1/kopie.json. Throws when it is none. */
export function readKopie(tekst: string): Kopie {
  const gelezen: unknown = JSON.parse(tekst);
  if (typeof gelezen === 'object' && gelezen !== null) {
    const { gemaakt, verloopt, site }: Record<string, unknown> = { ...gelezen };
    if (typeof gemaakt === 'string' && typeof verloopt === 'string' && typeof site === 'string') {
      if (isKopiedag(gemaakt) && isKopiedag(verloopt)) return { gemaakt, verloopt, site };
    }
  }
  throw new Error('data/v1/kopie.json zegt niet van wanneer de site is.');
}
