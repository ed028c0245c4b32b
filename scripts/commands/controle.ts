/** Checks the content without building; arguments go on to the gate. */
import { resolve } from 'node:path';
import { cacheDir } from '../project-paths.ts';
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

// Node keeps what it made of the TypeScript, which saves a fifth of a second from the second time on.
const env = { NODE_COMPILE_CACHE: resolve(cacheDir, 'node') };

await runCommand(async () => (await runScript('src/gate/controle.ts', process.argv.slice(2), { env })).code);
