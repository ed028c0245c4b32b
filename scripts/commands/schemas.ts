/** Writes the files in .vscode that help editors while they type. */
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(async () => (await runScript('src/editing/schemas.ts', process.argv.slice(2))).code);
