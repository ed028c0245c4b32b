import { spawn } from 'node:child_process';

/** What one run of a program took, in milliseconds. */
export interface Duur {
  /** From its start to its end, as a person waits for it. */
  klok: number;
  /**
   * What a processor did for its main thread: the time it would take on a computer with nothing else to do. Other
   * programs change this far less.
   */
  rekentijd: number;
}

// The program itself tells, on an extra pipe at its end, how much work it was: that is asked nowhere else in one way on
// every operating system.
const tellUse = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => { const { user, system } = process.threadCpuUsage(); writeSync(3, String((user + system) / 1000)); });",
)}`;

/** Runs a program in Node once; `env` is added to the environment. @throws Error when it does not end well */
export function meet(args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Promise<Duur> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', tellUse, ...args], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'inherit', 'pipe'],
    });
    const parts: string[] = [];
    const output: string[] = [];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => output.push(text));
    child.stdio[3]?.on('data', (bytes: Buffer) => parts.push(bytes.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`De meting lukte niet:\n${output.join('').slice(0, 1_000)}`));
      else resolve({ klok: performance.now() - start, rekentijd: Number(parts.join('')) });
    });
  });
}

/** The middle value, and the ends. Zeros for nothing. */
export function spreiding(values: readonly number[]): { mediaan: number; min: number; max: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (index: number): number => sorted[index] ?? 0;
  const half = Math.floor(sorted.length / 2);
  const mediaan = sorted.length % 2 === 1 ? at(half) : (at(half - 1) + at(half)) / 2;
  return { mediaan, min: at(0), max: at(sorted.length - 1) };
}
