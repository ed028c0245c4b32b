import { execFile } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

/** What the script for Linux may call. */
const programmas =
  'sh awk cat chmod cmp cp curl cut date dirname basename find flock grep head ln mkdir mktemp mv openssl printf readlink rm rmdir sed sha256sum sleep sort sync tail tar tr uniq unzip wc wget xargs';

const opPad = (naam: string): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((map) => join(map, naam))
    .find((bestand) => existsSync(bestand));

/** A folder for PATH with only what the script may call, without some of it. */
export async function maakPad(map: string, zonder: readonly string[]): Promise<string> {
  await mkdir(map, { recursive: true });
  for (const naam of programmas.split(' ').filter((een) => !zonder.includes(een))) {
    const bestand = opPad(naam);
    if (bestand !== undefined) await symlink(bestand, join(map, naam));
  }
  return map;
}

/** A folder for PATH in which every command is an applet of BusyBox, except OpenSSL and curl: like a small router or container. */
export async function maakBusyboxPad(map: string, busybox: string): Promise<string> {
  await mkdir(map, { recursive: true });
  const { stdout } = await promisify(execFile)(busybox, ['--list']);
  const applets = new Set(stdout.split('\n'));
  for (const naam of programmas.split(' ').filter((een) => applets.has(een)))
    await symlink(busybox, join(map, naam));
  for (const naam of ['openssl', 'curl']) {
    const bestand = opPad(naam);
    if (bestand !== undefined) await symlink(bestand, join(map, naam));
  }
  return map;
}

/** Commands that change something on the disk. */
const veranderaars = 'cp curl find ln mkdir mv rm sync tar unzip xargs'.split(' ');

/**
 * A folder to put before PATH: each command that changes something counts itself in `$TELLER`, and call number `$MOMENT` ends
 * the whole group at once, before (`$WANNEER` = voor) or after (na) it did its work, or a moment after it began (midden).
 */
export async function maakValstrik(map: string): Promise<string> {
  await mkdir(map, { recursive: true });
  for (const naam of veranderaars) {
    const echt = opPad(naam);
    if (echt === undefined) continue;
    const regels = [
      '#!/bin/sh',
      'echo >>"$TELLER"',
      'nu=$(wc -l <"$TELLER")',
      '[ "$nu" -eq "$MOMENT" ] || exec ' + echt + ' "$@"',
      '[ "$WANNEER" != voor ] || kill -s KILL 0',
      '[ "$WANNEER" != midden ] || { (sleep 0.004; kill -s KILL 0) & }',
      `${echt} "$@"`,
      'kill -s KILL 0',
    ];
    await writeFile(join(map, naam), `${regels.join('\n')}\n`);
    await chmod(join(map, naam), 0o755);
  }
  return map;
}
