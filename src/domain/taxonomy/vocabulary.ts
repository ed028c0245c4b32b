/** A closed vocabulary: value → label, in the order in which people see it. */
export type Vocabulary<Value extends string> = Readonly<Record<Value, string>>;

/** The values of a vocabulary, in display order. */
export function valuesOf<Value extends string>(vocabulary: Record<Value, unknown>): Value[] {
  return Object.keys(vocabulary).filter((key): key is Value => key in vocabulary);
}

/** The label of a value; a value that the vocabulary does not know is returned as it is. */
export function labelOf(vocabulary: Vocabulary<string>, value: string): string {
  return Object.hasOwn(vocabulary, value) ? (vocabulary[value] ?? value) : value;
}
