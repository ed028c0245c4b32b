/** A source of numbers that gives the same row for the same seed, on every machine. */
export interface SeededRandom {
  /** A whole number from `min` up to and including `max`. */
  between(min: number, max: number): number;
  /** One of the items. Throws when there are none. */
  pick<Item>(items: readonly Item[]): Item;
  /** True in about `share` (0 to 1) of the calls. */
  chance(share: number): boolean;
}

/** Mulberry32: small, fast and more than random enough for filler text. Not for secrets. */
export function makeSeededRandom(seed: number): SeededRandom {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    between,
    pick(items) {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new Error('Er valt niets te kiezen.');
      return item;
    },
    chance: (share) => next() < share,
  };
}
