/** Builds the site when something changed and measures how well its search finds; arguments go on to the measurement. */
import { buildPlaces } from '../build/astro-build.ts';
import { buildSite } from '../build/build-site.ts';
import { buildState } from '../build/build-stamp.ts';
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(async () => {
  if ((await buildState(buildPlaces)) !== 'gebouwd' && !(await buildSite())) return 1;
  return (await runScript('tests/golden/zoekkwaliteit.ts', process.argv.slice(2))).code;
});
