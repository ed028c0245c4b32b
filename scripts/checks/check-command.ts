import { buildPlaces } from '../build/astro-build.ts';
import { buildState } from '../build/build-stamp.ts';
import { runCommand } from '../run-command.ts';
import { chosenStages, stageHelp } from './chosen-stages.ts';
import { runStages } from './run-stages.ts';
import type { Stage } from './stage.ts';
import { totalsLine, type Totals } from './vitest-totals.ts';

/** What `npm test` and `npm run check` share: choose, run, and end with the line that counts. */
export async function checkCommand(stages: readonly Stage[], args: readonly string[]): Promise<void> {
  if (args.includes('--help')) {
    console.log(stageHelp(stages));
    return;
  }
  let totals: Totals = { passed: 0, failed: 1 };
  await runCommand(async () => {
    const chosen = chosenStages(stages, args);
    await warnAboutOldBuild(chosen);
    totals = await runStages(chosen);
    return totals.failed === 0 ? 0 : 1;
  });
  console.log(totalsLine(totals));
}

/** Someone who tests only dist/ may be looking at a site of an hour ago. */
async function warnAboutOldBuild(stages: readonly Stage[]): Promise<void> {
  const usesBuild = stages.some((stage) => stage.needsBuild);
  if (!usesBuild || stages.some((stage) => stage.name === 'build')) return;
  if ((await buildState(buildPlaces)) !== 'gebouwd') {
    console.log('Let op: dist/ hoort niet bij de bestanden zoals ze nu zijn. Voer eerst npm run build uit.');
  }
}
