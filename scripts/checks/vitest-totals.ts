import { readFile } from 'node:fs/promises';

export interface Totals {
  passed: number;
  failed: number;
}

/**
 * Counts of one Vitest run. A run that wrote no report, ran nothing, or ended badly while no test says so
 * (a file that does not load, an error outside the tests) counts as one failure: silence is never success.
 *
 * @param report text of Vitest's JSON report, or null when there is none
 * @param exitCode of the run
 */
export function vitestTotals(report: string | null, exitCode: number): Totals {
  const { passed, failed } = countsIn(report);
  const unexplained = failed === 0 && (exitCode !== 0 || passed === 0);
  return { passed, failed: unexplained ? 1 : failed };
}

export async function readReport(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}

export function sumTotals(all: readonly Totals[]): Totals {
  return all.reduce(
    (sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }),
    { passed: 0, failed: 0 },
  );
}

/** The last line of every test run. Other programs read it: no colours, no translation. */
export function totalsLine({ passed, failed }: Totals): string {
  return `tests: ${passed} passed, ${failed} failed`;
}

function countsIn(report: string | null): Totals {
  const nothing = { passed: 0, failed: 0 };
  if (report === null) return nothing;
  try {
    const value: unknown = JSON.parse(report);
    return { passed: numberAt(value, 'numPassedTests'), failed: numberAt(value, 'numFailedTests') };
  } catch {
    return nothing;
  }
}

function numberAt(value: unknown, key: string): number {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'number' ? found : 0;
}
