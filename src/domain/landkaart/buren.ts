import buren from './buren.json' with { type: 'json' };

/**
 * Per region code the codes of the neighbours of the same kind and sector, as `npm run landkaarten` found them. National
 * samenwerkingsverbanden have no area and are not in it.
 */
export const alleBuren: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(buren).map(([code, anderen]) => [code, anderen.split(' ')]),
);
