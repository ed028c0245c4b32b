import { stam } from './dutch/stam.ts';
import { isStopwoord, woordenVan } from './dutch/woorden.ts';

/** Questions with their best answers: places in the list of entries, best first. */
export interface Voorrangsregel {
  als: readonly string[];
  eerst: readonly number[];
}

/** Gives the places that editors put first for these words, best first; none when no rule fits. Words are normalised. */
export type Voorkeur = (woorden: readonly string[]) => readonly number[];

const stammen = (woorden: readonly string[]): string[] => {
  const zinvol = woorden.filter((woord) => !isStopwoord(woord));
  return (zinvol.length > 0 ? zinvol : woorden).map(stam);
};

/**
 * A rule fits when all words of one of its questions are asked, in whatever order or form. Of several rules the one with
 * the longest question counts; of equally long ones all do.
 */
export function makeVoorkeur(regels: readonly Voorrangsregel[]): Voorkeur {
  const vragen = regels.flatMap(({ als, eerst }) =>
    als.map((vraag) => ({ nodig: stammen(woordenVan(vraag)), eerst })),
  );
  return (woorden) => {
    const gevraagd = new Set(stammen(woorden));
    const passend = vragen.filter(
      ({ nodig }) => nodig.length > 0 && nodig.every((woord) => gevraagd.has(woord)),
    );
    const langste = Math.max(0, ...passend.map(({ nodig }) => nodig.length));
    return [
      ...new Set(passend.filter(({ nodig }) => nodig.length === langste).flatMap(({ eerst }) => eerst)),
    ];
  };
}
