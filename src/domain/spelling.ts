/**
 * Number of typing mistakes between two words: a letter too many, too few, wrong, or two swapped. Counts no further than
 * `max` + 1.
 */
export function editDistance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return max + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const steps = [
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
        ...(swapped && row > 1 && column > 1 ? [(beforeLast[column - 2] ?? 0) + 1] : []),
      ];
      current.push(Math.min(...steps));
    }
    if (Math.min(...current) > max) return max + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? max + 1;
}

const plain = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/\p{M}|[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** The candidate that was probably meant, or nothing when none is near: the more letters, the more mistakes are forgiven. */
export function closestWord(word: string, candidates: readonly string[]): string | undefined {
  const typed = plain(word);
  const max = typed.length <= 3 ? 1 : Math.min(3, Math.ceil(typed.length / 3));
  const distances = candidates.map((candidate) => ({
    candidate,
    distance: editDistance(typed, plain(candidate), max),
  }));
  const [best] = distances.filter(({ distance }) => distance <= max).sort((a, b) => a.distance - b.distance);
  return best?.candidate;
}
