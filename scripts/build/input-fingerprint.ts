import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { filesUnder } from './file-listing.ts';

/** Everything that decides what ends up in dist/, apart from the environment variables TOOLBOX_*. */
const inputs = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
] as const;

/**
 * SHA-256 over the names and contents of all inputs. Times do not count: a fresh checkout or a `touch`
 * must not cause a build.
 */
export async function inputFingerprint(root: string, env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const listings = await Promise.all(inputs.map((input) => filesUnder(resolve(root, input), root)));
  const files = await Promise.all(
    listings.flat().map(async (path) => [path, sha256(await readFile(resolve(root, path)))]),
  );
  const settings = Object.entries(env)
    .filter(([name]) => name.startsWith('TOOLBOX_'))
    .sort();
  return sha256(JSON.stringify({ files, settings }));
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
