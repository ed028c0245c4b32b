// @ts-check

/**
 * `npm ci` refuses a lock file that lacks a package for another kind of computer, for instance because
 * that package was not yet published when the lock file was made. Such a gap is harmless here; any other
 * difference between package.json and the lock file is a mistake that a person must see.
 *
 * @param {string} npmOutput
 * @param {string} lockText the text of package-lock.json
 * @returns {boolean} true when the only complaint is about optional packages
 */
export function lacksOnlyOptionalPackages(npmOutput, lockText) {
  if (npmOutput.includes("Invalid: lock file's")) return false;
  const missing = [...npmOutput.matchAll(/Missing: (@?[^@\s]+)@\S* from lock file/g)].map(
    (match) => match[1],
  );
  if (missing.length === 0) return false;
  /** @type {{ packages?: Record<string, { optionalDependencies?: Record<string, string> }> }} */
  const lock = JSON.parse(lockText);
  const optional = new Set(
    Object.values(lock.packages ?? {}).flatMap((entry) => Object.keys(entry.optionalDependencies ?? {})),
  );
  return missing.every((name) => name !== undefined && optional.has(name));
}
