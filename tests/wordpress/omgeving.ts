import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../../scripts/child-process.mjs';
import { ensureTestProgram } from '../../scripts/browser/test-program.ts';
import { projectRoot } from '../../scripts/project-paths.ts';
import { php } from '../../scripts/test-programs.ts';
import { ensureWordpress } from '../../scripts/wordpress.ts';

/** What WordPress makes of one address. */
export interface Geplakt {
  adres: string;
  /** The oEmbed answer that it found, or false. */
  gevonden: string | false;
  /** What it puts in the post, or false when the address stays an address. */
  html: string | false;
  /** A post of the classic editor around that. */
  klassiek: string | false;
}

/** WordPress on this computer. */
export interface Wordpress {
  /** The folder with wp-includes. */
  map: string;
  plak: (adressen: readonly string[]) => Promise<readonly Geplakt[]>;
  weg: () => Promise<void>;
}

const isGeplakt = (deel: unknown): deel is Geplakt =>
  typeof deel === 'object' && deel !== null && 'adres' in deel && 'html' in deel && 'klassiek' in deel;

async function haal(): Promise<Wordpress> {
  const programma = await ensureTestProgram(php);
  const eigen = await mkdtemp(join(tmpdir(), 'toolbox-wordpress-'));
  const weg = (): Promise<void> => rm(eigen, { recursive: true, force: true });
  try {
    const map = await ensureWordpress(eigen);
    const plak = async (adressen: readonly string[]): Promise<readonly Geplakt[]> => {
      const args = [join(projectRoot, 'tests/wordpress/plakken.php'), map, ...adressen];
      const { code, output } = await runChild(programma, args, {
        cwd: projectRoot,
        env: process.env,
        capture: true,
      });
      if (code !== 0) throw new Error(`PHP stopte met ${code}: ${output.slice(0, 2000)}`);
      const gelezen: unknown = JSON.parse(output);
      if (!Array.isArray(gelezen) || !gelezen.every(isGeplakt)) throw new Error(`Onleesbaar: ${output}`);
      return gelezen;
    };
    return { map, plak, weg };
  } catch (problem) {
    await weg();
    throw problem;
  }
}

/**
 * WordPress, or undefined with a message where it cannot be had: then the tests that need it are skipped. On a build server
 * (CI=true) they never are.
 */
export async function wordpressOfNiets(): Promise<Wordpress | undefined> {
  try {
    return await haal();
  } catch (problem) {
    if (process.env['CI'] === 'true') throw problem;
    console.warn(`De plakproef wordt overgeslagen. ${String(problem)}`);
    return undefined;
  }
}
