import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inSystemTurn } from './browser/system-package.ts';
import { runChild } from './child-process.mjs';

/** Runs a command in a folder; the answer is whether it went well. */
export type Run = (command: readonly string[], cwd: string) => Promise<boolean>;

/** The ways to get WordPress. Tests replace them, so that they download nothing. */
export interface WordpressSources {
  env: NodeJS.ProcessEnv;
  run: Run;
}

const runHere: Run = async ([command = '', ...args], cwd) => {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { code } = await runChild(command, args, { cwd, env, capture: true, timeoutMs: 5 * 60_000 });
  return code === 0;
};

const isWordpress = (folder: string): boolean => existsSync(join(folder, 'wp-includes/class-wp-oembed.php'));

/** Puts the package of Debian in a folder; a list of packages that is old or missing is renewed once. */
async function download(folder: string, run: Run): Promise<string | undefined> {
  const get = () => run(['apt-get', 'download', 'wordpress'], folder);
  const got = await inSystemTurn(
    async () => (await get()) || ((await run(['apt-get', 'update'], folder)) && (await get())),
  );
  if (!got) return undefined;
  return (await readdir(folder)).find((name) => /^wordpress_.*\.deb$/.test(name));
}

/**
 * Gives the source of WordPress: the folder in WORDPRESS_PATH, or else Debian's package, downloaded and unpacked in `folder` (an
 * empty folder of the caller, who also throws it away). Installs nothing.
 *
 * @returns the folder with wp-includes
 * @throws Error in Dutch with what the person can do
 */
export async function ensureWordpress(
  folder: string,
  { env, run }: WordpressSources = { env: process.env, run: runHere },
): Promise<string> {
  const chosen = env['WORDPRESS_PATH'] ?? '';
  if (chosen !== '') {
    if (isWordpress(chosen)) return chosen;
    throw new Error(`WORDPRESS_PATH wijst naar ${chosen}, maar daar staat geen WordPress.`);
  }
  const deb = await download(folder, run);
  const unpacked = join(folder, 'usr/share/wordpress');
  if (deb !== undefined && (await run(['dpkg', '-x', deb, '.'], folder)) && isWordpress(unpacked))
    return unpacked;
  throw new Error(
    [
      'WordPress is niet te krijgen voor de plakproef: het pakket van Debian kon niet worden opgehaald of uitgepakt.',
      'Staat WordPress op deze computer, geef dan de map met wp-includes op: WORDPRESS_PATH=/pad/naar/wordpress npm test',
    ].join('\n'),
  );
}
