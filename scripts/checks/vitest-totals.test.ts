import { describe, expect, it } from 'vitest';
import { sumTotals, totalsLine, vitestTotals } from './vitest-totals.ts';

const report = (numPassedTests: number, numFailedTests: number) =>
  JSON.stringify({ numPassedTests, numFailedTests });

describe('the totals of a run', () => {
  it('are the counts that Vitest reports', () => {
    expect(vitestTotals(report(12, 0), 0)).toEqual({ passed: 12, failed: 0 });
    expect(vitestTotals(report(10, 2), 1)).toEqual({ passed: 10, failed: 2 });
  });

  it('count a crashed run as one failure', () => {
    expect(vitestTotals(null, 1)).toEqual({ passed: 0, failed: 1 });
    expect(vitestTotals('{ "numPassed', 1)).toEqual({ passed: 0, failed: 1 });
  });

  it('count a run without tests as one failure', () => {
    expect(vitestTotals(report(0, 0), 0)).toEqual({ passed: 0, failed: 1 });
  });

  it('count a file that did not load as one failure beside the tests that passed', () => {
    expect(vitestTotals(report(7, 0), 1)).toEqual({ passed: 7, failed: 1 });
  });
});

describe('the last line', () => {
  it('sums all runs and checks', () => {
    const totals = sumTotals([
      { passed: 12, failed: 0 },
      { passed: 1, failed: 0 },
      { passed: 10, failed: 2 },
    ]);
    expect(totalsLine(totals)).toBe('tests: 23 passed, 2 failed');
  });
});
