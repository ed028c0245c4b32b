// @ts-check
import { basename } from 'node:path';
import { runChild } from '../child-process.mjs';

/**
 * Runs npm quietly. When npm started this command it says where it lives and which Node runs it. Those
 * are used: `npm.cmd` on Windows needs a shell, and the current Node may be the one in node_modules,
 * which an install removes.
 *
 * @param {string} root
 * @param {readonly string[]} args
 */
export async function npm(root, args) {
  const running = process.env.npm_execpath ?? '';
  const options = { cwd: root, env: process.env, capture: true };
  const result =
    basename(running) === 'npm-cli.js'
      ? await runChild(process.env.npm_node_execpath ?? process.execPath, [running, ...args], options)
      : await runChild(process.platform === 'win32' ? 'npm.cmd' : 'npm', args, {
          ...options,
          shell: process.platform === 'win32',
        });
  return { ...result, output: withoutNoise(result.output) };
}

/**
 * npm warns about every package that wants a newer Node. They get one: the pinned Node runs them.
 *
 * @param {string} output
 */
export function withoutNoise(output) {
  return output
    .split('\n')
    .filter((line) => !line.includes('EBADENGINE'))
    .join('\n')
    .trim();
}
