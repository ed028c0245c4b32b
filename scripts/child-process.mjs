// @ts-check
import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Plain JavaScript because the bootstrap needs it before Node 24 is there; the commands use the same.
 *
 * @typedef {object} ChildOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} [capture] collect stdout and stderr instead of showing them
 * @property {number} [timeoutMs] end the child after this long
 * @property {boolean} [shell] only for npm.cmd on Windows
 * @property {boolean} [mayStop] the child may end well after a signal (a server that stops); otherwise a
 *   signal ends this process too, whatever the child made of it
 *
 * @typedef {object} ChildResult
 * @property {number} code exit code; 128 + n when ended by signal n, 1 when the child could not start
 * @property {string} output stdout and stderr in the order they came; empty unless captured
 * @property {boolean} timedOut
 */

/** @type {NodeJS.Signals[]} */
const forwarded = process.platform === 'win32' ? ['SIGINT'] : ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end and never rejects. A signal to this process goes on to the child, and this
 * process waits for it before it ends by the same signal: nothing keeps running after Ctrl+C or `kill`.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {ChildOptions} options
 * @returns {Promise<ChildResult>}
 */
export function runChild(command, args, options) {
  return new Promise((resolve) => {
    /** @type {NodeJS.Signals | null} */
    let interrupted = null;
    let timedOut = false;
    /** @type {string[]} */
    const output = [];
    /** @type {NodeJS.Timeout[]} */
    const timers = [];

    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env,
      shell: options.shell ?? false,
      stdio: options.capture ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    });

    /** @param {NodeJS.Signals} signal */
    const forward = (signal) => {
      interrupted = signal;
      child.kill(signal);
    };
    for (const signal of forwarded) process.on(signal, forward);

    /**
     * @param {number | null} code
     * @param {NodeJS.Signals | null} [signal]
     */
    const finish = (code, signal) => {
      for (const timer of timers) clearTimeout(timer);
      for (const name of forwarded) process.off(name, forward);
      child.stdout?.destroy();
      child.stderr?.destroy();
      if (interrupted !== null && !(options.mayStop && code === 0)) process.kill(process.pid, interrupted);
      else
        resolve({
          code: code ?? 128 + constants.signals[signal ?? 'SIGTERM'],
          output: output.join(''),
          timedOut,
        });
    };

    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (/** @type {string} */ text) => output.push(text));
    }
    if (options.timeoutMs !== undefined) {
      const timeout = setTimeout(() => {
        timedOut = true;
        child.kill('SIGTERM');
        timers.push(setTimeout(() => child.kill('SIGKILL'), 5_000));
      }, options.timeoutMs);
      timers.push(timeout);
    }

    child.on('error', (error) => {
      output.push(`${error.message}\n`);
      if (!options.capture) console.error(error.message);
      finish(1);
    });
    child.on('close', finish);
    // A grandchild that outlives the child keeps the pipe open; the result must not wait for it.
    child.on('exit', (code, signal) => {
      timers.push(setTimeout(() => finish(code, signal), 1_000));
    });
  });
}
