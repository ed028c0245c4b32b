/** Checks a copy of the site in a folder or on a server; arguments go on to the check. */
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(
  async () => (await runScript('src/mirror/controleer-spiegel.ts', process.argv.slice(2))).code,
);
