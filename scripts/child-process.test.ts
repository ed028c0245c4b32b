import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { runChild } from './child-process.mjs';

const options = { cwd: process.cwd(), env: process.env, capture: true };
const node = (code: string, extra = {}) => runChild(process.execPath, ['-e', code], { ...options, ...extra });

describe('a program that is run', () => {
  it('gives its exit code and everything it printed', async () => {
    const result = await node('console.log("uit"); console.error("fout"); process.exitCode = 3');
    expect(result.code).toBe(3);
    expect(result.output).toContain('uit\n');
    expect(result.output).toContain('fout\n');
  });

  it('that does not exist is a failure with a reason', async () => {
    const result = await runChild('bestaat-niet-echt', [], options);
    expect(result.code).toBe(1);
    expect(result.output).toContain('ENOENT');
  });

  it('that hangs is ended after its time', async () => {
    const result = await node('setInterval(() => {}, 1000)', { timeoutMs: 300 });
    expect(result.timedOut).toBe(true);
    expect(result.code).not.toBe(0);
  });
});

const stoppable =
  'process.on("SIGTERM", () => process.exit(0)); console.log("klaar"); setInterval(() => {}, 1000)';

/** Sends a signal to a program that runs another one, and tells how the first ended. */
async function endOfParent(mayStop: boolean): Promise<unknown[]> {
  const parent = spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { runChild } from ${JSON.stringify(new URL('child-process.mjs', import.meta.url).href)};
       const options = { cwd: '.', env: process.env, mayStop: ${String(mayStop)} };
       const { code } = await runChild(process.execPath, ['-e', ${JSON.stringify(stoppable)}], options);
       process.exitCode = code;`,
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(parent.stdout, 'data');
  parent.kill('SIGTERM');
  return once(parent, 'exit');
}

describe.skipIf(process.platform === 'win32')('a signal to the program that runs another', () => {
  it('ends both, also when the other one says that all went well', async () => {
    expect(await endOfParent(false)).toEqual([null, 'SIGTERM']);
  });

  it('is an ordinary end for a server that may stop', async () => {
    expect(await endOfParent(true)).toEqual([0, null]);
  });
});
