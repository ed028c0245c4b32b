import { rmSync } from 'node:fs';
import { mkdtemp, realpath } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Gives `work` an empty folder outside the project and removes it afterwards: after a result, after an error and after
 * Ctrl+C alike.
 */
export async function inTemporaryFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  // The real path: tools that compare paths stumble over a temporary folder that is a link, as on macOS.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'toolbox-meting-')));
  const remove = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  process.on('exit', remove);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));
  try {
    return await work(folder);
  } finally {
    process.off('exit', remove);
    remove();
  }
}
