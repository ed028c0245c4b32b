// @ts-check
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';

/**
 * The Node that package.json pins, so that every machine builds with the same one.
 *
 * @param {string} root
 * @returns {Promise<string | null>} path of the program, or null when it cannot be installed here
 */
export async function pinnedNode(root) {
  const name = process.platform === 'win32' ? 'node.exe' : 'node';
  const program = join(root, 'node_modules', 'node', 'bin', name);
  if (existsSync(program)) return program;
  // npm skips install scripts on some set-ups, and this package's script is what places the program.
  await npm(root, ['rebuild', 'node']);
  if (existsSync(program)) return program;
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null;
}
