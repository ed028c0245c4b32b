/** A text for administrators as lines of at most 110 signs, each with this in front. */
export function regelsMet(voor: string, tekst: string): string[] {
  const regels: string[] = [];
  let regel = '';
  for (const woord of tekst.split(' ')) {
    if (regel !== '' && voor.length + regel.length + woord.length + 1 > 110) {
      regels.push(voor + regel);
      regel = woord;
    } else regel = regel === '' ? woord : `${regel} ${woord}`;
  }
  return [...regels, voor + regel];
}
