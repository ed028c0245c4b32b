import { padVan } from '../domain/landkaart/pad.ts';
import { midden, type Kaartvlak } from '../domain/landkaart/vlak.ts';
import { makeGebieden } from './gebieden.build.ts';
import type { Veelhoek } from './omtrek.build.ts';
import type { Gebiedspunt } from './punten.ts';
import { vereenvoudig } from './stukken.build.ts';

/**
 * The areas of one map in the order of their codes. The same points and land always give the same map.
 * Throws a RangeError when an area comes out empty.
 */
export function makeLandkaart(punten: readonly Gebiedspunt[], land: readonly Veelhoek[]): Kaartvlak[] {
  return [...vereenvoudig(makeGebieden(punten, land), punten)].map(([code, ringen]) => {
    const [x, y] = midden(ringen);
    return { code, d: padVan(ringen), midden: { x, y } };
  });
}
