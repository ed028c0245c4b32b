import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { allStages } from './all-stages.ts';
import { chosenStages } from './chosen-stages.ts';
import { runStages } from './run-stages.ts';
import { failedCheck, type Stage, type StageResult } from './stage.ts';

const lines: string[] = [];

beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
});

afterEach(() => {
  vi.restoreAllMocks();
});

const good: StageResult = { passed: 1, failed: 0, output: '' };

function stage(name: string, result: StageResult, needsBuild = false): Stage {
  return { name, label: name, needsBuild, run: () => Promise.resolve(result) };
}

describe('a run of all checks', () => {
  it('goes on after a failure and shows its output', async () => {
    const totals = await runStages([
      stage('opmaak', failedCheck('regel 3 klopt niet')),
      stage('typen', good),
    ]);
    expect(totals).toEqual({ passed: 1, failed: 1 });
    expect(lines[0]).toMatch(/^fout {2}opmaak \(.* s\)\nregel 3 klopt niet/);
    expect(lines[1]).toMatch(/^goed {2}typen/);
  });

  it('counts what needs the site as failed when it could not be built', async () => {
    const totals = await runStages([
      stage('build', failedCheck('kapot')),
      stage('dist', good, true),
      stage('browser', good, true),
    ]);
    expect(totals).toEqual({ passed: 0, failed: 3 });
  });

  it('counts a check that breaks down as failed', async () => {
    const totals = await runStages([
      { ...stage('browser', good), prepare: () => Promise.reject(new Error('geen browser')) },
    ]);
    expect(totals).toEqual({ passed: 0, failed: 1 });
    expect(lines[0]).toContain('geen browser');
  });
});

describe('the checks a developer names', () => {
  it('run in their fixed order, and all of them when none is named', () => {
    expect(chosenStages(allStages, ['dist', 'unit']).map(({ name }) => name)).toEqual(['unit', 'dist']);
    expect(chosenStages(allStages, [])).toEqual(allStages);
  });

  it('must exist', () => {
    expect(() => chosenStages(allStages, ['unti'])).toThrow('De controle "unti" bestaat niet.');
  });
});
