import { editDistance } from '../spelling.ts';
import { naamsleutel } from './plaatsnaam.ts';

/** Names near to what was typed, nearest first, at most `meest`. */
export type NabijeNamen = (getypt: string) => string[];

const meest = 5;
/** No name is longer; what is longer is no name, and would only cost time. */
const langste = 60;
/** How many names that share pairs of letters are compared in full. */
const vergeleken = 20;

const paren = (sleutel: string): string[] => {
  const rand = `^${sleutel}$`;
  return [...new Set(Array.from({ length: rand.length - 1 }, (_, index) => rand.slice(index, index + 2)))];
};

const toegestaan = (lengte: number): number => (lengte <= 4 ? 1 : lengte <= 8 ? 2 : 3);

/**
 * Finds names by spelling: a few typing errors off, or beginning with what was typed. Pairs of letters pick what is worth
 * comparing, because comparing with every name takes too long while somebody types.
 */
export function maakNabijeNamen(namen: readonly string[]): NabijeNamen {
  // A typing error in "aan de" keeps it from being read as "a/d", so such a name is also compared as it stands.
  const lijst = namen.flatMap((naam) =>
    [...new Set([naamsleutel(naam), naamsleutel(naam.replaceAll(' ', ''))])].map((sleutel) => ({
      naam,
      sleutel,
    })),
  );
  const byPaar = new Map<string, number[]>();
  for (const [index, { sleutel }] of lijst.entries()) {
    for (const paar of paren(sleutel)) {
      const bekend = byPaar.get(paar);
      if (bekend) bekend.push(index);
      else byPaar.set(paar, [index]);
    }
  }
  const kanshebbers = (getypt: string, max: number): typeof lijst => {
    const gedeeld = new Uint8Array(lijst.length);
    const geraakt: number[] = [];
    for (const paar of paren(getypt)) {
      for (const index of byPaar.get(paar) ?? []) {
        if (gedeeld[index] === 0) geraakt.push(index);
        gedeeld[index] = (gedeeld[index] ?? 0) + 1;
      }
    }
    // One typing error changes at most three pairs: two swapped letters.
    const nodig = Math.max(1, paren(getypt).length - 3 * max);
    return geraakt
      .filter((index) => (gedeeld[index] ?? 0) >= nodig)
      .flatMap((index) => {
        const { naam, sleutel } = lijst[index] ?? { naam: '', sleutel: '' };
        const langer = sleutel.length - getypt.length;
        const kan = Math.abs(langer) <= max || (langer > 0 && sleutel.startsWith(getypt));
        return kan ? [{ naam, sleutel, lijkt: (gedeeld[index] ?? 0) - Math.abs(langer) / 4 }] : [];
      })
      .sort((een, ander) => ander.lijkt - een.lijkt)
      .slice(0, vergeleken);
  };
  return (getypt) => {
    const sleutel = naamsleutel(getypt.slice(0, 4 * langste));
    if (sleutel.length < 2 || sleutel.length > langste) return [];
    const max = toegestaan(sleutel.length);
    const nabij = kanshebbers(sleutel, max)
      .map(({ naam, sleutel: ander }) => {
        const begint = sleutel.length >= 3 && ander.startsWith(sleutel);
        const afstand = editDistance(sleutel, ander, max);
        return { naam, ander, afstand: begint ? Math.min(afstand, 1) : afstand };
      })
      .filter(({ afstand }) => afstand <= max)
      .sort((a, b) => a.afstand - b.afstand || a.ander.length - b.ander.length);
    return [...new Map(nabij.map(({ naam }) => [naamsleutel(naam), naam])).values()].slice(0, meest);
  };
}
