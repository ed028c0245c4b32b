import { existsSync } from 'node:fs';
import { ensureProgram, type ProgramSources } from './browser/ensure-program.ts';
import { programsOnPath } from './browser/known-places.ts';
import { installSystemPackage } from './browser/system-package.ts';

const usualPlaces = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

const thisComputer: ProgramSources = {
  env: process.env,
  platform: process.platform,
  find: () => [
    ...programsOnPath(['firefox-esr', 'firefox'], process.env, process.platform),
    ...usualPlaces.filter((path) => existsSync(path)),
  ],
  install: [
    () => installSystemPackage('Firefox', { 'apt-get': 'firefox-esr', dnf: 'firefox', apk: 'firefox-esr' }),
  ],
};

const advice = (): string =>
  [
    'Er is geen Firefox gevonden voor de browsertests, en installeren is niet gelukt.',
    'Installeer Firefox zelf, bijvoorbeeld met: sudo apt-get install firefox-esr',
    'Staat Firefox op een eigen plek, geef die dan op: FIREFOX_PATH=/pad/naar/firefox npm test',
  ].join('\n');

/**
 * Finds a Firefox that starts, and installs one when there is none.
 *
 * @returns path of the program
 * @throws Error in Dutch with what the person can do
 */
export const ensureFirefox = (sources: ProgramSources = thisComputer): Promise<string> =>
  ensureProgram({ variable: 'FIREFOX_PATH', kind: 'Firefox', advice }, sources);
