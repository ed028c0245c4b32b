/** Checks the content without building; arguments go on to the gate. */
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(async () => (await runScript('src/gate/controle.ts', process.argv.slice(2))).code);
