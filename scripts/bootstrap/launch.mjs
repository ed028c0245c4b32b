// @ts-check
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChild } from '../child-process.mjs';
import { commandFile, commandHelp, isCommand } from './command-list.mjs';
import { ensureInstalled } from './install.mjs';
import { endWithNpm } from './parent-watch.mjs';
import { pinnedNode } from './pinned-node.mjs';

const root = resolve(fileURLToPath(import.meta.url), '../../..');

/**
 * Installs when needed and hands the command over to the pinned Node.
 *
 * @param {readonly string[]} argv command name and its own arguments
 */
export async function launch(argv) {
  const [name, ...args] = argv;
  if (name === undefined || name === '--help' || !isCommand(name)) {
    const unknown = name !== undefined && name !== '--help';
    if (unknown) console.error(`De opdracht "${name}" bestaat niet.\n`);
    console[unknown ? 'error' : 'log'](commandHelp());
    process.exitCode = unknown ? 1 : 0;
    return;
  }

  endWithNpm();
  const problem = await ensureInstalled(root);
  if (problem !== null) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }

  const node = await pinnedNode(root);
  if (node === null) {
    console.error(
      'Node 24 kon hier niet als onderdeel worden geïnstalleerd. Installeer Node 24 zelf via https://nodejs.org en probeer het opnieuw.',
    );
    process.exitCode = 1;
    return;
  }

  const script = join(root, 'scripts', 'commands', commandFile(name));
  const result = await runChild(node, [script, ...args], {
    cwd: root,
    env: childEnvironment(node),
    mayStop: true,
  });
  process.exitCode = result.code;
}

/**
 * The pinned Node comes first on PATH, so that whatever a command starts finds it as well. Its own folder
 * is there for Windows, where .bin holds only a shim that needs a shell.
 *
 * @param {string} node
 */
function childEnvironment(node) {
  const env = { ...process.env };
  // Windows spells the name "Path" and treats both spellings as one variable.
  const key = Object.keys(env).find((variable) => variable.toUpperCase() === 'PATH') ?? 'PATH';
  env[key] = [join(root, 'node_modules', '.bin'), dirname(node), env[key]].filter(Boolean).join(delimiter);
  return env;
}
