import { resolve } from 'node:path';
import { runChild, type ChildResult } from './child-process.mjs';
import { projectRoot } from './project-paths.ts';

// The script behind each program. Called directly, because on Windows node_modules/.bin holds shims that
// need a shell; the versions are pinned, so these paths change only in a commit.
const tools = {
  astro: 'astro/bin/astro.mjs',
  eslint: 'eslint/bin/eslint.js',
  'playwright-core': 'playwright-core/cli.js',
  prettier: 'prettier/bin/prettier.cjs',
  tsc: 'typescript/bin/tsc',
  vitest: 'vitest/vitest.mjs',
} as const;

interface ToolOptions {
  /** Collect the output instead of showing it. */
  capture?: boolean;
  timeoutMs?: number;
  /** Added to the environment of this process. */
  env?: NodeJS.ProcessEnv;
}

export function runTool(
  tool: keyof typeof tools,
  args: readonly string[],
  options?: ToolOptions,
): Promise<ChildResult> {
  return runScript(`node_modules/${tools[tool]}`, args, options);
}

/** Runs a script of this project (path from its root) with the current Node. */
export function runScript(
  script: string,
  args: readonly string[],
  { capture = false, timeoutMs, env = {} }: ToolOptions = {},
): Promise<ChildResult> {
  return runChild(process.execPath, [resolve(projectRoot, script), ...args], {
    cwd: projectRoot,
    // Captured output ends up in logs and between other text: no colour codes there.
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...(capture && { NO_COLOR: '1' }), ...env },
    capture,
    ...(timeoutMs !== undefined && { timeoutMs }),
  });
}
