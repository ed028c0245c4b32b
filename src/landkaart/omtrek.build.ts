import nederland from '@svg-maps/netherlands';
import { union, xor } from 'polyclip-ts';
import { schaal } from '../domain/landkaart/projectie.ts';
import { oppervlak } from '../domain/landkaart/vlak.ts';

/** A closed line as the geometry packages want it. */
export type Lijn = [number, number][];
/** An area with holes: the outer line first. */
export type Veelhoek = Lijn[];

// In square units (about 0.05 km2 each): smaller islands are specks, smaller holes are seams between provinces.
const kleinste = { eiland: 12, meer: 24 } as const;

const opTiende = (getal: number): number => Math.round(getal * schaal * 10) / 10;

/**
 * The lines of a path of @svg-maps/netherlands (relative moves and lines only), in units of our map.
 * Throws a SyntaxError for any other path.
 */
export function leesOmtrek(d: string): Lijn[] {
  if (!/^(\s*m[\d\s,.-]+z)+\s*$/.test(d))
    throw new SyntaxError(`Deze omtrek is niet te lezen: ${d.slice(0, 40)}`);
  let [beginX, beginY] = [0, 0];
  return [...d.matchAll(/m([^z]+)z/g)].map(([, stappen = '']) => {
    const getallen = stappen
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    const lijn: Lijn = [];
    let [x, y] = [beginX, beginY];
    for (let i = 0; i + 1 < getallen.length; i += 2) {
      x += getallen[i] ?? 0;
      y += getallen[i + 1] ?? 0;
      // After z, the next move is counted from where this line began.
      if (i === 0) [beginX, beginY] = [x, y];
      lijn.push([opTiende(x), opTiende(y)]);
    }
    return lijn;
  });
}

/** The land of one province: of its lines, one inside another is water. */
function landVan(d: string): Veelhoek[] {
  const [eerste, ...rest] = leesOmtrek(d).map((lijn): Veelhoek => [lijn]);
  return eerste ? xor(eerste, ...rest) : [];
}

/** The land of the Netherlands: every island a polygon, every lake a hole, the provinces joined. */
export function makeOmtrek(): Veelhoek[] {
  const [eerste, ...rest] = nederland.locations.map(({ path }) => landVan(path));
  if (!eerste) throw new Error('De tekening van Nederland is leeg.');
  return union(eerste, ...rest).flatMap(([buiten, ...meren]) =>
    buiten && oppervlak(buiten) >= kleinste.eiland
      ? [[buiten, ...meren.filter((meer) => oppervlak(meer) >= kleinste.meer)]]
      : [],
  );
}
