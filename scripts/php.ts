import { ensureProgram, type ProgramSources } from './browser/ensure-program.ts';
import { programsOnPath } from './browser/known-places.ts';
import { installSystemPackage } from './browser/system-package.ts';

const thisComputer: ProgramSources = {
  env: process.env,
  platform: process.platform,
  find: () => programsOnPath(['php'], process.env, process.platform),
  install: [() => installSystemPackage('PHP', { 'apt-get': 'php-cli', dnf: 'php-cli', apk: 'php' })],
};

const advice = (): string =>
  [
    'Er is geen PHP gevonden voor de plakproef met WordPress, en installeren is niet gelukt.',
    'Installeer PHP zelf, bijvoorbeeld met: sudo apt-get install php-cli',
    'Staat PHP op een eigen plek, geef die dan op: PHP_PATH=/pad/naar/php npm test',
  ].join('\n');

/**
 * Finds a PHP that runs on the command line, and installs one when there is none.
 *
 * @returns path of the program
 * @throws Error in Dutch with what the person can do
 */
export const ensurePhp = (sources: ProgramSources = thisComputer): Promise<string> =>
  ensureProgram({ variable: 'PHP_PATH', kind: 'PHP', advice }, sources);
