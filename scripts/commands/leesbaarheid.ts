/** Measures how readable the texts are, and which of them are below their norm. */
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(async () => (await runScript('src/leesbaarheid/leesbaarheid.ts', [])).code);
