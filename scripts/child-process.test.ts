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
