/**
 * A text in lines of at most so many characters, broken at spaces. SVG does not break lines itself.
 * A word that is longer than a line stands alone on one.
 */
export function tekstregels(tekst: string, hoogstens: number): string[] {
  const regels: string[] = [];
  for (const woord of tekst.split(/\s+/).filter((deel) => deel !== '')) {
    const regel = regels.at(-1);
    if (regel !== undefined && regel.length + 1 + woord.length <= hoogstens)
      regels[regels.length - 1] = `${regel} ${woord}`;
    else regels.push(woord);
  }
  return regels;
}
