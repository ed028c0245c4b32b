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
  const lijst = namen.map((naam) => ({ naam, sleutel: naamsleutel(naam) }));
  const byPaar = new Map<string, number[]>();
  for (const [index, { sleutel }] of lijst.entries()) {
    for (const paar of paren(sleutel)) {
      const bekend = byPaar.get(paar);
      if (bekend) bekend.push(index);
      else byPaar.set(paar, [index]);
    }
  }
  const kanshebbers = (getypt: string): typeof lijst => {
    const gedeeld = new Map<number, number>();
    for (const paar of paren(getypt)) {
      for (const index of byPaar.get(paar) ?? []) gedeeld.set(index, (gedeeld.get(index) ?? 0) + 1);
    }
    const lijkt = (index: number): number =>
      (gedeeld.get(index) ?? 0) - Math.abs((lijst[index]?.sleutel.length ?? 0) - getypt.length) / 4;
    const drempel = Math.max(1, ...gedeeld.values()) / 3;
    return [...gedeeld]
      .filter(([, aantal]) => aantal >= drempel)
      .map(([index]) => index)
      .sort((a, b) => lijkt(b) - lijkt(a) || a - b)
      .slice(0, vergeleken)
      .flatMap((index) => lijst[index] ?? []);
  };
  return (getypt) => {
    const sleutel = naamsleutel(getypt.slice(0, 4 * langste));
    if (sleutel.length < 2 || sleutel.length > langste) return [];
    const max = toegestaan(sleutel.length);
    const nabij = kanshebbers(sleutel)
      .map(({ naam, sleutel: ander }) => {
        const begint = sleutel.length >= 3 && ander.startsWith(sleutel);
        const afstand = editDistance(sleutel, ander, max);
        return { naam, ander, afstand: begint ? Math.min(afstand, 1) : afstand };
      })
      .filter(({ afstand }) => afstand <= max)
      .sort((a, b) => a.afstand - b.afstand || a.ander.length - b.ander.length);
    return [...new Map(nabij.map(({ naam, ander }) => [ander, naam])).values()].slice(0, meest);
  };
}
