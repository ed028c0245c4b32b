// @ts-check
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} root */
const stampFile = (root) => join(root, 'node_modules', '.toolbox-install');

/**
 * What the installed packages depend on. The platform counts: a node_modules copied from another kind
 * of machine holds the wrong binaries.
 *
 * @param {string} root
 * @param {string} [platform]
 * @returns {string} SHA-256, hexadecimal
 */
export function installFingerprint(root, platform = `${process.platform}/${process.arch}`) {
  const hash = createHash('sha256');
  for (const name of ['package.json', 'package-lock.json']) {
    hash.update(
      createHash('sha256')
        .update(readFileSync(join(root, name)))
        .digest(),
    );
  }
  return hash.update(platform).digest('hex');
}

/**
 * @param {string} root
 * @returns {boolean} false too after a half-finished install: the stamp is written last
 */
export function isInstalled(root) {
  try {
    return readFileSync(stampFile(root), 'utf8') === installFingerprint(root);
  } catch {
    return false;
  }
}

/** @param {string} root */
export function clearInstallStamp(root) {
  rmSync(stampFile(root), { force: true });
}

/**
 * @param {string} root
 * @param {string} fingerprint taken before the install, so that an edit meanwhile leads to a new one
 */
export function writeInstallStamp(root, fingerprint) {
  writeFileSync(stampFile(root), fingerprint);
}
