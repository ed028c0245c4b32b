import { existsSync } from 'node:fs';
import { runChild } from '../child-process.mjs';

/** The ways to look for and get a program. Tests replace them, so that they install nothing. */
export interface ProgramSources {
  env: NodeJS.ProcessEnv;
  platform: NodeJS.Platform;
  /** Programs that are there now, most preferred first. */
  find: () => string[];
  /** Ways to get one, tried in this order. */
  install: readonly (() => Promise<void>)[];
}

export interface Wanted {
  /** Environment variable with the path of the one to use, whatever else there is. */
  variable: string;
  /** What it is, in Dutch, with its article left out: "browser". */
  kind: string;
  /** What a person can do when nothing worked. */
  advice: (platform: NodeJS.Platform) => string;
  /** What makes the program print its version; `--version` when left out. */
  versionFlag?: string;
}

/**
 * Finds a program that starts, and installs one when there is none.
 *
 * @returns path of the program
 * @throws Error in Dutch with what the person can do
 */
export async function ensureProgram(
  { variable, kind, advice, versionFlag = '--version' }: Wanted,
  { env, platform, find, install }: ProgramSources,
): Promise<string> {
  const chosen = env[variable] ?? '';
  if (chosen !== '') {
    if (await starts(chosen, platform, versionFlag)) return chosen;
    throw new Error(`${variable} wijst naar ${chosen}, maar daar staat geen ${kind} die start.`);
  }
  for (const attempt of [undefined, ...install]) {
    await attempt?.();
    for (const path of find()) {
      if (await starts(path, platform, versionFlag)) return path;
    }
  }
  throw new Error(advice(platform));
}

/** A file with the right name may be a stub or miss its libraries; only a version number proves a program. */
async function starts(path: string, platform: NodeJS.Platform, versionFlag: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  // On Windows `--version` of a browser opens a window instead of printing.
  if (platform === 'win32') return true;
  const result = await runChild(path, [versionFlag], {
    cwd: process.cwd(),
    env: process.env,
    capture: true,
    timeoutMs: 20_000,
  });
  return result.code === 0 && /\d+\.\d+/.test(result.output);
}
