import { stopwatch } from '../duration.ts';
import { failedCheck, type Stage, type StageResult } from './stage.ts';
import { sumTotals, type Totals } from './vitest-totals.ts';

/**
 * Runs every stage, also after a failure, so that all problems show in one go. Prints a line per stage and
 * the output of those that failed.
 */
export async function runStages(stages: readonly Stage[]): Promise<Totals> {
  const results: StageResult[] = [];
  let buildFailed = false;
  for (const stage of stages) {
    const result: StageResult =
      stage.needsBuild && buildFailed
        ? report(stage, failedCheck('Niet uitgevoerd, omdat de site niet gebouwd kon worden.'), '0,0 s')
        : await runStage(stage);
    if (stage.name === 'build') buildFailed = result.failed > 0;
    results.push(result);
  }
  return sumTotals(results);
}

async function runStage(stage: Stage): Promise<StageResult> {
  const elapsed = stopwatch();
  try {
    await stage.prepare?.();
    return report(stage, await stage.run(), elapsed());
  } catch (error) {
    return report(stage, failedCheck(error instanceof Error ? error.message : String(error)), elapsed());
  }
}

function report(stage: Stage, result: StageResult, elapsed: string): StageResult {
  const count = result.passed + result.failed > 1 ? `, ${result.passed} geslaagd` : '';
  if (result.failed === 0) {
    console.log(`goed  ${stage.label} (${elapsed}${count})`);
  } else {
    const failures = count === '' ? '' : `, ${result.failed} mislukt`;
    console.log(`fout  ${stage.label} (${elapsed}${count}${failures})\n${result.output.trimEnd()}\n`);
  }
  return result;
}
