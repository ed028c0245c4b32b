import { stopwatch } from '../duration.ts';
import { runScript } from '../run-tool.ts';
import { buildWithAstro } from './astro-build.ts';

/**
 * Checks the content and builds the site into dist/, with a line per step. A failed build leaves the
 * previous dist/ as it was.
 *
 * @param verbose show what the steps say while they work, instead of only after a failure
 */
export async function buildSite({ verbose = false } = {}): Promise<boolean> {
  const capture = !verbose;
  const steps = [
    { label: '1/2 Inhoud controleren', run: () => checkContent(capture) },
    { label: '2/2 Site bouwen', run: () => buildWithAstro({ capture }) },
  ];
  for (const { label, run } of steps) {
    const elapsed = stopwatch();
    process.stdout.write(`${label} … ${verbose ? '\n' : ''}`);
    const problem = await run();
    console.log(verbose ? `${label}: ${elapsed()}` : elapsed());
    if (problem !== null) {
      console.log(problem);
      return false;
    }
  }
  return keepAddresses();
}

/** Only a build by a person adds addresses to the list: a check must not change what it checks. */
async function keepAddresses(): Promise<boolean> {
  const { code } = await runScript('src/reconcile/adressen-bijwerken.ts', []);
  return code === 0;
}

async function checkContent(capture: boolean): Promise<string | null> {
  const { code, output } = await runScript('src/gate/controle.ts', [], { capture });
  return code === 0 ? null : `${output}\nDe inhoud klopt nog niet. De site is niet opnieuw gebouwd.`;
}
