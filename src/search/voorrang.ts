import { stam } from './dutch/stam.ts';
import { isStopwoord, woordenVan } from './dutch/woorden.ts';

/** Questions with their best answers: places in the list of entries, best first. */
export interface Voorrangsregel {
  als: readonly string[];
  eerst: readonly number[];
}

/** Gives the places that editors put first for these words, best first; none when no rule fits. Words are normalised. */
export type Voorkeur = (woorden: readonly string[]) => readonly number[];

const zinvolleStammen = (woorden: readonly string[]): string[] => {
  const zinvol = woorden.filter((woord) => !isStopwoord(woord));
  return (zinvol.length > 0 ? zinvol : woorden).map(stam);
};

interface Voorwaarde {
  nodig: readonly string[];
  /** Small words count, and all stand behind each other. */
  letterlijk: boolean;
  /** How precise it is: the number of words that say something. */
  zegt: number;
  eerst: readonly number[];
}

function voorwaarde(vraag: string, eerst: readonly number[]): Voorwaarde {
  const letterlijk = /^".*"$/.test(vraag.trim());
  const woorden = woordenVan(vraag);
  const zinvol = zinvolleStammen(woorden);
  return {
    nodig: letterlijk ? woorden.map(stam) : zinvol,
    letterlijk,
    zegt: zinvol.length + (letterlijk ? 0.5 : 0),
    eerst,
  };
}

/**
 * A rule fits when all words of one of its questions are asked, in whatever order or form; a question between quotation
 * marks only as it stands. Of several rules the one that asks most words counts; of equal ones all do.
 */
export function makeVoorkeur(regels: readonly Voorrangsregel[]): Voorkeur {
  const voorwaarden = regels.flatMap(({ als, eerst }) => als.map((vraag) => voorwaarde(vraag, eerst)));
  return (woorden) => {
    const gevraagd = new Set(zinvolleStammen(woorden));
    const heel = ` ${woorden.map(stam).join(' ')} `;
    const past = ({ nodig, letterlijk }: Voorwaarde): boolean =>
      nodig.length > 0 &&
      (letterlijk ? heel.includes(` ${nodig.join(' ')} `) : nodig.every((woord) => gevraagd.has(woord)));
    const passend = voorwaarden.filter(past);
    const meeste = Math.max(0, ...passend.map(({ zegt }) => zegt));
    return [...new Set(passend.filter(({ zegt }) => zegt === meeste).flatMap(({ eerst }) => eerst))];
  };
}
