import { stripVTControlCharacters } from 'node:util';
import type { ChildResult } from '../child-process.mjs';
import type { Totals } from './vitest-totals.ts';

export interface StageResult extends Totals {
  /** Shown when something failed. */
  output: string;
}

export interface Stage {
  /** What a developer types: `npm test -- unit`. */
  name: string;
  /** What everyone reads. */
  label: string;
  /** True when the stage looks at dist/: useless after a failed build. */
  needsBuild: boolean;
  /** Gets what the stage needs; may print lines of its own. An error fails the stage. */
  prepare?: () => Promise<void>;
  run: () => Promise<StageResult>;
}

/** One program, or several whose problems belong together, count as one check. */
export function oneCheck(results: readonly ChildResult[]): StageResult {
  const failures = results.filter(({ code }) => code !== 0);
  if (failures.length === 0) return { passed: 1, failed: 0, output: '' };
  return failedCheck(failures.map(outputOf).join('\n'));
}

/** A check that failed as a whole. */
export function failedCheck(reason: string): StageResult {
  return { passed: 0, failed: 1, output: reason };
}

/** The output of a program, with the reason when it was cut off. */
export function outputOf({ output, timedOut }: ChildResult): string {
  // Not every program heeds NO_COLOR, and colour codes make a log hard to read.
  const text = stripVTControlCharacters(output);
  return timedOut ? `${text}\nAfgebroken: dit duurde te lang.` : text;
}
