import { runTool } from '../run-tool.ts';
import { installSystemPackage } from './system-package.ts';

const minute = 60_000;

/** The download that Playwright itself offers. May fail: networks often allow only the package registries. */
export async function downloadBrowser(): Promise<void> {
  console.log('Er staat geen browser op deze computer; Chromium downloaden (hoogstens twee minuten)…');
  await runTool('playwright-core', ['install', 'chromium'], { capture: true, timeoutMs: 2 * minute });
}

/** Chromium without windows, from the system's own package manager where it has one. */
export const installSystemShell = (): Promise<void> =>
  installSystemPackage('Chromium', { 'apt-get': 'chromium-headless-shell', dnf: 'chromium-headless' });

/** Chromium from the system's own package manager. */
export const installSystemBrowser = (): Promise<void> =>
  installSystemPackage('Chromium', { 'apt-get': 'chromium', dnf: 'chromium', apk: 'chromium' });

/** What a person can do when nothing worked. */
export function browserAdvice(platform: NodeJS.Platform): string {
  const command =
    platform === 'darwin'
      ? 'brew install --cask google-chrome'
      : platform === 'win32'
        ? 'winget install Google.Chrome'
        : 'sudo apt-get install chromium';
  return [
    'Er is geen browser gevonden voor de browsertests, en installeren is niet gelukt.',
    `Installeer Chromium of Google Chrome zelf, bijvoorbeeld met: ${command}`,
    'Staat de browser op een eigen plek, geef die dan op: CHROME_PATH=/pad/naar/chrome npm test',
    'Zonder browser kunt u wel alle andere controles doen: npm run check',
  ].join('\n');
}
