import { spawn } from 'node:child_process';

/** What an update script is asked. Paths are absolute. */
export interface Vraag {
  bron: string;
  doel: string;
  sleutel: string;
  proef?: boolean;
  terug?: boolean;
  ook?: readonly string[];
}

/** An update script, whatever it is written in. */
export interface Bijwerker {
  naam: string;
  /** The program to start with its arguments. */
  opdracht: (vraag: Vraag) => readonly [string, ...string[]];
  /** Does the same without a process of its own, where nothing about the process matters. */
  meteen?: (vraag: Vraag) => Promise<Afloop>;
}

export interface Omstandigheden {
  env?: NodeJS.ProcessEnv;
  /** The user to be; only for who is root. */
  gebruiker?: number;
  /** End the script and all it started after so many milliseconds, at once. */
  dodenNaMs?: number;
}

export interface Afloop {
  /** Exit code; -1 when ended by a signal. */
  code: number;
  /** What it said, both streams together. */
  uitvoer: string;
}

/** Runs an update script to its end. */
export function draai(bijwerker: Bijwerker, vraag: Vraag, waarin: Omstandigheden = {}): Promise<Afloop> {
  if (bijwerker.meteen && Object.keys(waarin).length === 0) return bijwerker.meteen(vraag);
  const [programma, ...args] = bijwerker.opdracht(vraag);
  return new Promise((klaar, mislukt) => {
    const kind = spawn(programma, args, {
      // Of a group of its own, so that ending it ends what it started too.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...waarin.env },
      ...(waarin.gebruiker !== undefined && { uid: waarin.gebruiker, gid: waarin.gebruiker }),
    });
    const uitvoer: Buffer[] = [];
    kind.stdout.on('data', (deel: Buffer) => uitvoer.push(deel));
    kind.stderr.on('data', (deel: Buffer) => uitvoer.push(deel));
    const eind = (): void => {
      try {
        if (kind.pid !== undefined) process.kill(-kind.pid, 'SIGKILL');
      } catch {
        // It had ended already.
      }
    };
    const klok = setTimeout(eind, waarin.dodenNaMs ?? 120_000);
    kind.on('error', mislukt);
    kind.on('close', (code) => {
      clearTimeout(klok);
      klaar({ code: code ?? -1, uitvoer: Buffer.concat(uitvoer).toString('utf8') });
    });
  });
}
