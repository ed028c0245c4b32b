/** Makes a release of dist/ for offline copies; arguments go on to the bundle. */
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(async () => (await runScript('src/mirror/bundel.ts', process.argv.slice(2))).code);
