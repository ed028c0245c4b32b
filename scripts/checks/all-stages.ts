import { buildWithAstro } from '../build/astro-build.ts';
import { ensureBrowser } from '../browser.ts';
import { runScript, runTool } from '../run-tool.ts';
import { failedCheck, oneCheck, type Stage } from './stage.ts';
import { runVitest } from './vitest-stage.ts';

// Far above what a stage takes on two busy cores. A stage that hangs must end in a count, not in silence.
const timeoutMs = 20 * 60_000;
const browserTimeoutMs = 45 * 60_000;
const captured = { capture: true, timeoutMs };

/** Every check, in the order in which a problem is cheapest to find. */
export const allStages: readonly Stage[] = [
  {
    name: 'format',
    label: 'Opmaak van de code',
    needsBuild: false,
    run: async () => oneCheck([await runTool('prettier', ['--check', '--log-level=warn', '.'], captured)]),
  },
  {
    name: 'types',
    label: 'Typen',
    needsBuild: false,
    // Makes Astro's own types first, and reports what `tsc` reports for .ts and .mjs files as well.
    run: async () => oneCheck([await runTool('astro', ['check'], captured)]),
  },
  {
    name: 'lint',
    label: 'Codeafspraken',
    needsBuild: false,
    run: async () => oneCheck([await runTool('eslint', ['.', '--max-warnings', '0'], captured)]),
  },
  {
    name: 'unit',
    label: 'Losse onderdelen en architectuur',
    needsBuild: false,
    run: () => runVitest('unit', ['unit', 'architectuur'], timeoutMs),
  },
  {
    name: 'content',
    label: 'Inhoud',
    needsBuild: false,
    run: async () => oneCheck([await runScript('src/gate/controle.ts', [], captured)]),
  },
  {
    name: 'build',
    label: 'Site bouwen',
    needsBuild: false,
    run: async () => {
      const problem = await buildWithAstro(captured);
      return problem === null ? { passed: 1, failed: 0, output: '' } : failedCheck(problem);
    },
  },
  {
    name: 'dist',
    label: 'Gebouwde site',
    needsBuild: true,
    run: () => runVitest('dist', ['dist'], timeoutMs),
  },
  {
    name: 'zoeken',
    label: 'Goed en eerlijk zoeken',
    needsBuild: true,
    run: () => runVitest('zoeken', ['golden'], timeoutMs),
  },
  {
    name: 'browser',
    label: 'In een echte browser',
    needsBuild: true,
    prepare: async () => {
      process.env['CHROME_PATH'] = await ensureBrowser();
    },
    run: () => runVitest('browser', ['browser'], browserTimeoutMs),
  },
  {
    name: 'beheer',
    label: 'Kopieën, servers en bijwerken',
    needsBuild: true,
    prepare: async () => {
      process.env['CHROME_PATH'] = await ensureBrowser();
    },
    run: () => runVitest('beheer', ['beheer'], browserTimeoutMs),
  },
];
