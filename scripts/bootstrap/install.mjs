// @ts-check
import { readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { clearInstallStamp, installFingerprint, isInstalled, writeInstallStamp } from './install-stamp.mjs';
import { inTurn } from './install-turn.mjs';
import { lacksOnlyOptionalPackages } from './lock-gaps.mjs';
import { npm } from './npm.mjs';

const always = [
  // A host that sets NODE_ENV=production must be able to run the tests too.
  '--include=dev',
  '--no-audit',
  '--no-fund',
  // `npm run --silent` would hide the reason of a failure from us too.
  '--loglevel=warn',
  '--prefer-offline',
  // npm's own waits add up to more than ten minutes when there is no connection at all.
  '--fetch-retries=1',
  '--fetch-retry-mintimeout=1000',
  '--fetch-retry-maxtimeout=4000',
];

/**
 * Makes sure node_modules fits package.json, the lock file and this machine.
 *
 * @param {string} root
 * @returns {Promise<string | null>} null, or what went wrong and what the person can do
 */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return null;
  const waiting = () => console.log('Een andere opdracht is onderdelen aan het installeren. Even wachten…');
  return inTurn(join(root, '.cache', 'installeren'), waiting, () => install(root));
}

/** @param {string} root */
async function install(root) {
  if (isInstalled(root)) return null;
  console.log('Onderdelen installeren (eenmalig, ongeveer een minuut)…');
  const fingerprint = installFingerprint(root);
  clearInstallStamp(root);
  releaseRunningNode(root);

  let result = await npm(root, ['ci', ...always]);
  if (result.code !== 0 && hasHarmlessGaps(root, result.output)) {
    // `--no-save` installs what the lock file says and leaves the lock file alone.
    result = await npm(root, ['install', '--no-save', ...always]);
  }
  if (result.code !== 0) return `${result.output}\n\n${explainFailure(result.output)}`;
  writeInstallStamp(root, fingerprint);
  return null;
}

/**
 * From the second command on, npm runs this script with the Node in node_modules. Windows does not let
 * an install delete a running program, but it does let it move.
 *
 * @param {string} root
 */
function releaseRunningNode(root) {
  if (process.platform !== 'win32' || !process.execPath.startsWith(join(root, 'node_modules'))) return;
  renameSync(process.execPath, join(root, '.cache', `node-${process.pid}.exe`));
}

/**
 * @param {string} root
 * @param {string} output
 */
function hasHarmlessGaps(root, output) {
  return lacksOnlyOptionalPackages(output, readFileSync(join(root, 'package-lock.json'), 'utf8'));
}

/**
 * @param {string} output what npm said
 * @returns {string} what the person can do about it
 */
export function explainFailure(output) {
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|network/i.test(output)) {
    return 'Installeren is niet gelukt: er is geen verbinding met internet. Controleer de verbinding en probeer het opnieuw.';
  }
  if (/spawn npm\S* ENOENT/.test(output)) {
    return 'Installeren is niet gelukt: npm is niet gevonden. Installeer Node 24 via https://nodejs.org; npm hoort daarbij.';
  }
  if (/EACCES|EPERM/.test(output)) {
    return 'Installeren is niet gelukt: u mag in deze map niet schrijven, of een ander programma houdt er bestanden open.';
  }
  if (output.includes('ENOSPC')) return 'Installeren is niet gelukt: de schijf is vol.';
  if (output.includes('EUSAGE')) {
    return 'Installeren is niet gelukt: package.json en package-lock.json passen niet bij elkaar. Voer `npm install` uit en bewaar het nieuwe package-lock.json.';
  }
  return 'Installeren is niet gelukt. Hierboven staat wat npm meldt. Werd het afgebroken, probeer het dan opnieuw.';
}
