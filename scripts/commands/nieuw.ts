/** Makes a new content file from answers or flags; arguments go on to the questions. */
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(async () => (await runScript('src/editing/nieuw.ts', process.argv.slice(2))).code);
