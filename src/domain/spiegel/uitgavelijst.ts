import { isKopiedag } from './kopie.ts';

/** A released file: its name beside the list, bytes, SHA-256 in 64 small hexadecimal digits, and what it is in Dutch. */
export interface Uitgavebestand {
  naam: string;
  grootte: number;
  sha256: string;
  wat: string;
}

/** What uitgave.json says: the version that can be fetched now, and its files. Days are jjjj-mm-dd. */
export interface Uitgavelijst {
  versie: string;
  gemaakt: string;
  verloopt: string;
  bestanden: readonly Uitgavebestand[];
}

/** More is no list of ours: a release has fewer than ten files. */
const hoogstensBestanden = 50;
const hoogstensTekens = 100_000;

/** A file in the same folder: no way out of it, no other protocol, no question. */
const naamvorm = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
const versievorm = /^\d{4}\.\d{2}\.\d{2}-[1-9]\d{0,3}$/;
const zin = /^[^\p{C}\p{Zl}\p{Zp}]{1,200}$/u;

const past = (waarde: unknown, vorm: RegExp): waarde is string =>
  typeof waarde === 'string' && vorm.test(waarde);
const isDag = (waarde: unknown): waarde is string => typeof waarde === 'string' && isKopiedag(waarde);

function alsBestand(waarde: unknown): Uitgavebestand | undefined {
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  const { naam, grootte, sha256, wat }: Record<string, unknown> = { ...waarde };
  if (!past(naam, naamvorm) || !past(sha256, /^[0-9a-f]{64}$/) || !past(wat, zin)) return undefined;
  if (typeof grootte !== 'number' || !Number.isSafeInteger(grootte) || grootte < 0) return undefined;
  return { naam, grootte, sha256, wat };
}

/** The one text of uitgave.json. */
export const schrijfUitgavelijst = ({ versie, gemaakt, verloopt, bestanden }: Uitgavelijst): string =>
  `${JSON.stringify({ versie, gemaakt, verloopt, bestanden }, null, 1)}\n`;

/**
 * What stands in a text that claims to be uitgave.json; undefined when any part of it is not as it should be. Fields that we do
 * not know are left out, so that a page of today can read a list of later.
 */
export function leesUitgavelijst(tekst: string): Uitgavelijst | undefined {
  if (tekst.length > hoogstensTekens) return undefined;
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch {
    return undefined;
  }
  if (typeof gelezen !== 'object' || gelezen === null) return undefined;
  const { versie, gemaakt, verloopt, bestanden }: Record<string, unknown> = { ...gelezen };
  if (!past(versie, versievorm) || !isDag(gemaakt) || !isDag(verloopt) || !Array.isArray(bestanden))
    return undefined;
  if (bestanden.length === 0 || bestanden.length > hoogstensBestanden) return undefined;
  const goed = bestanden.map(alsBestand).filter((bestand) => bestand !== undefined);
  const namen = new Set(goed.map(({ naam }) => naam));
  return namen.size === bestanden.length ? { versie, gemaakt, verloopt, bestanden: goed } : undefined;
}
