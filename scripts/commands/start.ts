/** Shows the site on this computer; builds it first when something changed. */
import { buildPlaces } from '../build/astro-build.ts';
import { buildSite } from '../build/build-site.ts';
import { buildState } from '../build/build-stamp.ts';
import { distDir } from '../project-paths.ts';
import { runCommand } from '../run-command.ts';
import { chosenPort } from '../serve/chosen-port.ts';
import { assertPortFree, serveDist } from '../serve/serve-dist.ts';

await runCommand(async () => {
  const port = chosenPort(process.argv.slice(2), process.env);
  await assertPortFree(port);

  if ((await buildState(buildPlaces)) === 'gebouwd') {
    console.log('Niets veranderd sinds de vorige build.');
  } else if (!(await buildSite())) {
    return 1;
  }

  const server = await serveDist(distDir, port);
  console.log(`Toolbox Thuiszitters staat klaar op http://localhost:${port}`);
  console.log('Stoppen: Ctrl+C');

  const stop = (): void => {
    void server.close();
  };
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  return 0;
});
