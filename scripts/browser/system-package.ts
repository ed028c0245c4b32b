import { join } from 'node:path';
import { inTurn } from '../bootstrap/install-turn.mjs';
import { runChild } from '../child-process.mjs';
import { cacheDir } from '../project-paths.ts';

const minute = 60_000;

/** Lets one test at a time use the package manager: it refuses a second, and tests run side by side. */
export const inSystemTurn = <T>(work: () => Promise<T>): Promise<T> =>
  inTurn(join(cacheDir, 'systeempakket-beurt'), () => undefined, work);

/** What a package is called by the package managers of Linux; one that does not have it is left out. */
export interface SystemPackage {
  'apt-get'?: string;
  dnf?: string;
  apk?: string;
}

const managers = [
  {
    manager: 'apt-get',
    steps: (name: string) => [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', name],
    ],
  },
  { manager: 'dnf', steps: (name: string) => [['dnf', 'install', '-y', name]] },
  { manager: 'apk', steps: (name: string) => [['apk', 'add', name]] },
] as const;

/**
 * Asks the system's own package manager; only as root on Linux, because nobody must type a password in a test. `label` is
 * what the person reads.
 */
export async function installSystemPackage(label: string, names: SystemPackage): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = ([command = '', ...args]: readonly string[], timeoutMs: number) =>
    runChild(command, args, { cwd: '/', env, capture: true, timeoutMs });

  for (const { manager, steps } of managers) {
    const name = names[manager];
    if (name === undefined || (await run([manager, '--version'], minute)).code !== 0) continue;
    console.log(`${label} installeren via het systeem (eenmalig, enkele minuten)…`);
    await inSystemTurn(async () => {
      for (const step of steps(name)) await run(step, 10 * minute);
    });
    return;
  }
}
