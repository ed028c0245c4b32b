import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { watchSession, type SessionUse } from './session-use.ts';

/** A line that a program wrote, and when: in milliseconds from its start. */
export interface TimedLine {
  text: string;
  at: number;
}

/** What running a program cost. */
export interface MeasuredRun {
  /** Wall time from start to end. */
  milliseconds: number;
  /** Only known on Linux. */
  use: SessionUse | undefined;
  lines: readonly TimedLine[];
}

/** The program ended badly or was stopped; the message ends with its last lines. */
export class FailedRunError extends Error {
  readonly outOfMemory: boolean;

  constructor(what: string, lines: readonly TimedLine[]) {
    const output = lines.map(({ text }) => text).join('\n');
    super(`${what}\n${output.slice(-3000)}`);
    this.name = 'FailedRunError';
    this.outOfMemory = /heap out of memory/i.test(output);
  }
}

export interface RunOptions {
  cwd: string;
  env?: NodeJS.ProcessEnv;
  timeoutMs: number;
}

/**
 * Runs a Node script with the Node of this process and measures it. The script leads a session of its own, so that
 * everything it starts can be seen and stopped.
 *
 * @throws FailedRunError when it ends with another code than 0 or takes too long
 */
export async function runMeasured(
  script: readonly string[],
  { cwd, env = {}, timeoutMs }: RunOptions,
): Promise<MeasuredRun> {
  const start = performance.now();
  const child = spawn(process.execPath, script, {
    cwd,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  const stop = (): void => {
    stopSession(child.pid);
  };
  // Before the listener that removes the temporary folder: nothing may write there any more.
  process.prependListener('exit', stop);
  const stopWatching = watchSession(child.pid ?? -1);
  const lines: TimedLine[] = [];
  const collect = (stream: Readable): void => {
    createInterface({ input: stream }).on('line', (text) =>
      lines.push({ text, at: performance.now() - start }),
    );
  };
  collect(child.stdout);
  collect(child.stderr);
  const timeout = setTimeout(stop, timeoutMs);
  const closed = once(child, 'close');
  try {
    await once(child, 'exit');
  } finally {
    clearTimeout(timeout);
  }
  const milliseconds = performance.now() - start;
  const use = stopWatching();
  await closed;
  process.off('exit', stop);
  if (child.exitCode !== 0) {
    const stopped = milliseconds >= timeoutMs;
    throw new FailedRunError(
      stopped
        ? `Gestopt na ${timeoutMs / 60_000} minuten.`
        : `Mislukt: ${child.exitCode ?? child.signalCode ?? ''}.`,
      lines,
    );
  }
  return { milliseconds, use, lines };
}

/** Only what this process started: the session that bears the id of the child. */
function stopSession(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
