import type { Plaatstabel } from '../domain/regio/plaatstabel.ts';
import type { Vondst } from '../domain/regio/plaats-zoeken.ts';

/** What the table can say of codes and parts of gemeenten in names. */
export interface Plaatsnamen {
  /** The name of a region; its code when the table does not know it. */
  naamVan: (code: string) => string;
  /** Names of the places that lie in this part of a gemeente and in no other part, in the order of the table. */
  plaatsenIn: (vondst: Vondst) => readonly string[];
}

export function maakPlaatsnamen({ gebieden, delen, plaatsen }: Plaatstabel): Plaatsnamen {
  const byCode = new Map(gebieden.map(({ code, naam }) => [code, naam]));
  return {
    naamVan: (code) => byCode.get(code) ?? code.toUpperCase(),
    plaatsenIn: ({ code, po, vo }) => {
      const nummer = delen.findIndex(
        (deel) => deel.gemeente === code && deel.po === po[0] && deel.vo === vo[0],
      );
      return plaatsen.flatMap((plaats) =>
        plaats.delen.length === 1 && plaats.delen[0] === nummer ? plaats.naam : [],
      );
    },
  };
}

/** A name with its code in capitals behind it, unless the code is in the name already. */
export const naamMetCode = (naam: string, code: string): string =>
  naam.toUpperCase().includes(code.toUpperCase()) ? naam : `${naam} (${code.toUpperCase()})`;
