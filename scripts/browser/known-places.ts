import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = [
  // The same engine without windows around it: a third of the work, and no different page.
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'msedge',
] as const;

/** Browsers on PATH and in the usual places of this kind of system, most preferred first. */
export function knownBrowsers(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  return [...programsOnPath(names, env, platform), ...usualPlaces(env, platform).filter(isProgram)];
}

/** Programs with one of these names on PATH, the first name first. */
export function programsOnPath(
  wanted: readonly string[],
  env: NodeJS.ProcessEnv,
  platform: NodeJS.Platform,
): string[] {
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const extension = platform === 'win32' ? '.exe' : '';
  return wanted
    .flatMap((name) => folders.map((folder) => join(folder, `${name}${extension}`)))
    .filter(isProgram);
}

function usualPlaces(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    const applications = ['/Applications', join(env['HOME'] ?? '', 'Applications')];
    return ['Chromium', 'Google Chrome', 'Microsoft Edge'].flatMap((name) =>
      applications.map((folder) => join(folder, `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const folders = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];
    return [
      ['Google', 'Chrome', 'Application', 'chrome.exe'],
      ['Chromium', 'Application', 'chrome.exe'],
      ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
    ].flatMap((parts) => folders.flatMap((folder) => (folder === undefined ? [] : [join(folder, ...parts)])));
  }
  return [];
}

function isProgram(path: string): boolean {
  if (!existsSync(path) || !statSync(path).isFile()) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
