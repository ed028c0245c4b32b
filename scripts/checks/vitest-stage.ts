import { rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { cacheDir } from '../project-paths.ts';
import { runTool } from '../run-tool.ts';
import { outputOf, type StageResult } from './stage.ts';
import { readReport, vitestTotals } from './vitest-totals.ts';

/** Runs Vitest projects in one go and counts their tests. */
export async function runVitest(
  name: string,
  projects: readonly string[],
  timeoutMs: number,
): Promise<StageResult> {
  const report = resolve(cacheDir, 'vitest', `${name}.json`);
  await rm(report, { force: true });
  const result = await runTool(
    'vitest',
    [
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
    { capture: true, timeoutMs },
  );
  return { ...vitestTotals(await readReport(report), result.code), output: outputOf(result) };
}
