/** Something in a content file that an editor has to mend. Lines and columns count from 1. */
export interface Probleem {
  /** Path from the root of the project, with forward slashes. */
  bestand: string;
  regel: number;
  kolom: number;
  /** Stable name of this kind of problem. */
  soort: string;
  /** What is wrong. */
  wat: string;
  /** What the editor can do about it. */
  doe: string;
}

/** One line for people: `bestand:regel:kolom  wat er mis is — wat u kunt doen`. */
export function formatProbleem({ bestand, regel, kolom, wat, doe }: Probleem): string {
  return `${bestand}:${regel}:${kolom}  ${wat} — ${doe}`;
}

/** By file, then line, then column. */
export function sortProblemen(problemen: readonly Probleem[]): Probleem[] {
  return problemen.toSorted(
    (a, b) =>
      (a.bestand < b.bestand ? -1 : Number(a.bestand > b.bestand)) || a.regel - b.regel || a.kolom - b.kolom,
  );
}

/** All problems of one reading of the content, thrown where nothing may go on. */
export class InhoudError extends Error {
  readonly problemen: readonly Probleem[];

  constructor(problemen: readonly Probleem[]) {
    const aantal = problemen.length === 1 ? '1 probleem' : `${problemen.length} problemen`;
    super([`${aantal} in de inhoud:`, ...problemen.map(formatProbleem)].join('\n'));
    this.name = 'InhoudError';
    this.problemen = problemen;
  }
}
