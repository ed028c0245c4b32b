/** The part of the page with this data-deel, of the expected kind. Throws when it is missing, with its name. */
export function vindSoort<Kind extends Element>(
  wortel: ParentNode,
  naam: string,
  kind: new () => Kind,
): Kind {
  const deel = wortel.querySelector(`[data-deel="${naam}"]`);
  if (!(deel instanceof kind)) throw new Error(`De selectie mist ${naam}.`);
  return deel;
}

/** The same for a part of any kind. */
export const vindDeel = (wortel: ParentNode, naam: string): HTMLElement =>
  vindSoort(wortel, naam, HTMLElement);
