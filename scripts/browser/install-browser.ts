import { runChild } from '../child-process.mjs';
import { runTool } from '../run-tool.ts';

const minute = 60_000;

/** The download that Playwright itself offers. May fail: networks often allow only the package registries. */
export async function downloadBrowser(): Promise<void> {
  console.log('Er staat geen browser op deze computer; Chromium downloaden (hoogstens twee minuten)…');
  await runTool('playwright-core', ['install', 'chromium'], { capture: true, timeoutMs: 2 * minute });
}

const managers = [
  {
    check: 'apt-get',
    steps: [
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'chromium'],
    ],
  },
  { check: 'dnf', steps: [['dnf', 'install', '-y', 'chromium']] },
  { check: 'apk', steps: [['apk', 'add', 'chromium']] },
] as const;

/** Asks the system's own package manager; only as root on Linux, because nobody must type a password in a test. */
export async function installSystemBrowser(): Promise<void> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = ([command = '', ...args]: readonly string[], timeoutMs: number) =>
    runChild(command, args, { cwd: '/', env, capture: true, timeoutMs });

  for (const { check, steps } of managers) {
    if ((await run([check, '--version'], minute)).code !== 0) continue;
    console.log('Chromium installeren via het systeem (eenmalig, enkele minuten)…');
    for (const step of steps) await run(step, 10 * minute);
    return;
  }
}

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
