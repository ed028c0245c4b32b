/** Compares a newer table of DUO or CBS with the regions of the site; arguments go on to the comparison. */
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(
  async () => (await runScript('src/editing/regios-vergelijken.ts', process.argv.slice(2))).code,
);
