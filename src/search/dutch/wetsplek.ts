/** A place in a law as people write it at the beginning of a text; it keeps all its words: "5 onder a", "artikel 15". */
const plek = /^(?:artikel |art )?\d+[a-z]? (?:onder|lid|sub) [a-z\d]+|^(?:artikel|art) \d+[a-z]?(?= |$)/;

const letter = /(?<![\p{L}\d])(\d+)(?: (?:onder|sub) |)([a-g])(?![\p{L}\d])/gu;

/** How many words, from the first on, name a place in a law; 0 for none. */
export const lengteVanWetsplek = (woorden: readonly string[]): number =>
  plek.exec(woorden.join(' '))?.[0].split(' ').length ?? 0;

/** The lettered places that a text names, each written one way: "5 onder a", "5 sub a" and "5a" are "5a". */
export const wetsplekkenIn = (woorden: readonly string[]): string[] =>
  [...woorden.join(' ').matchAll(letter)].map(([, nummer = '', onder = '']) => nummer + onder);
