import type { Probleemsoort } from './probleemsoorten.ts';
import type { Plek } from './tekst.ts';

/** Something in a content file that an editor has to mend. Lines and columns count from 1. */
export interface Probleem extends Plek {
  /** Path from the root of the project, with forward slashes. */
  bestand: string;
  /** Lasting name of this kind of problem. */
  soort: Probleemsoort;
  /** What is wrong. */
  wat: string;
  /** What the editor can do about it. */
  doe: string;
}

/** Reports a problem of the file that is being read. */
export type Melden = (soort: Probleemsoort, plek: Plek, wat: string, doe: string) => void;

/** One line for people: `bestand:regel:kolom  wat er mis is — wat u kunt doen`. */
export function formatProbleem({ bestand, regel, kolom, wat, doe }: Probleem): string {
  return `${bestand}:${regel}:${kolom}  ${wat} — ${doe}`;
}

/** By file, then line, then column, then kind; what is exactly the same is said once. */
export function sortProblemen(problemen: readonly Probleem[]): Probleem[] {
  const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  const unique = new Map(
    problemen.map((probleem) => [`${formatProbleem(probleem)} ${probleem.soort}`, probleem]),
  );
  return [...unique.values()].sort(
    (a, b) =>
      byText(a.bestand, b.bestand) || a.regel - b.regel || a.kolom - b.kolom || byText(a.soort, b.soort),
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
