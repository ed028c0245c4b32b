// @ts-check
import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const heartbeatMs = 1_000;
const abandonedMs = 10_000;

/**
 * Two terminals that start at once must not install into the same folder. The holder touches the file
 * every second; a file that was not touched for ten seconds is what a crash left behind. (A process id
 * would not do: in a container the same number is soon in use again.)
 *
 * @template T
 * @param {string} file
 * @param {() => void} onWait called once when another command is busy
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true });
  for (let attempt = 0; !claim(file); attempt += 1) {
    if (attempt === 0) onWait();
    await sleep(heartbeatMs / 2);
  }
  const heartbeat = setInterval(() => touch(file), heartbeatMs);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function claim(file) {
  try {
    writeFileSync(file, '', { flag: 'wx' });
    return true;
  } catch {
    if (isAbandoned(file)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function isAbandoned(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && Date.now() - found.mtimeMs > abandonedMs;
}

/** @param {string} file */
function touch(file) {
  try {
    utimesSync(file, new Date(), new Date());
  } catch {
    // Someone removed .cache during the install; the install itself is not harmed.
  }
}
