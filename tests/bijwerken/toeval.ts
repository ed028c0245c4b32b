/** Numbers that look random and are the same at every run: below the number given. */
export function toeval(zaad: number): (grens: number) => number {
  let stand = zaad >>> 0;
  return (grens) => {
    stand = (Math.imul(stand, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((stand / 2 ** 32) * grens);
  };
}
