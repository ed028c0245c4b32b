import type { Inhoud } from '../../gate/inhoud.ts';
import { bekendeNamen } from '../bekende-namen.ts';

/** A region as somebody looks for it. */
export interface Zoekgebied {
  code: string;
  /** What it is shown as. */
  naam: string;
  /** Every way to write it, bare: letters and digits only. */
  schrijfwijzen: readonly string[];
}

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** All regions that exist, with the other names that people use for them. */
export function zoekgebieden(inhoud: Inhoud): Zoekgebied[] {
  const { entries } = inhoud;
  const names = new Map(
    [...entries.gebieden, ...entries.samenwerkingsverbanden].map(({ id, data }) => [
      id,
      [data['naam'], data['ookwel']],
    ]),
  );
  return [...bekendeNamen(inhoud).gebied].map(([code, naam]) => {
    const known = [code, naam, ...(names.get(code) ?? [])].filter((name) => typeof name === 'string');
    return { code, naam, schrijfwijzen: known.map(bare) };
  });
}

/** Regions that are called just so, and those in whose name the words occur. */
export function zoekGebied(
  gezocht: string,
  gebieden: readonly Zoekgebied[],
): { precies: Zoekgebied[]; gedeeltelijk: Zoekgebied[] } {
  const words = bare(gezocht);
  if (words === '') return { precies: [], gedeeltelijk: [] };
  const precies = gebieden.filter(({ schrijfwijzen }) => schrijfwijzen.includes(words));
  const rest = gebieden.filter((gebied) => !precies.includes(gebied));
  return {
    precies,
    gedeeltelijk: rest.filter(({ schrijfwijzen }) => schrijfwijzen.some((naam) => naam.includes(words))),
  };
}
