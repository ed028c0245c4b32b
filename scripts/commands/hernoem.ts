/** Renames an entry; its old address keeps working. */
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(async () => (await runScript('src/editing/hernoem.ts', process.argv.slice(2))).code);
