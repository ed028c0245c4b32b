import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { startServer, vrijePoort } from './echte-server.ts';
import type { Proefplek } from './proefplek.ts';
import type { Draaiend } from './servers.ts';

/** Where Debian keeps what a fresh install says. */
const vers = { nginx: '/etc/nginx', apache: '/etc/apache2' } as const;

export const heeftVerse = (wat: keyof typeof vers): boolean =>
  existsSync(
    join(vers[wat], wat === 'nginx' ? 'sites-available/default' : 'sites-available/000-default.conf'),
  );

/** Copies settings, with a file of its own for every link: the links point at the originals. */
function kopieer(van: string, naar: string): string[] {
  const paden = readdirSync(van, { recursive: true, encoding: 'utf8' }).filter((pad) =>
    statSync(join(van, pad), { throwIfNoEntry: false })?.isFile(),
  );
  for (const pad of paden) {
    mkdirSync(dirname(join(naar, pad)), { recursive: true });
    copyFileSync(join(van, pad), join(naar, pad));
  }
  return paden.map((pad) => join(naar, pad));
}

/** Replaces in all these texts. What stands nowhere is an error: the copy would listen elsewhere. */
function vervang(paden: readonly string[], wissels: readonly (readonly [RegExp, string])[]): void {
  const gezien = new Set<RegExp>();
  for (const pad of paden) {
    const tekst = readFileSync(pad, 'utf8');
    const nieuw = wissels.reduce((stand, [van, naar]) => {
      if (stand.search(van) >= 0) gezien.add(van);
      return stand.replaceAll(van, () => naar);
    }, tekst);
    if (nieuw !== tekst) writeFileSync(pad, nieuw);
  }
  const nergens = wissels.filter(([van]) => !gezien.has(van));
  if (nergens.length > 0) throw new Error(`Niet gevonden: ${nergens.map(String).join(', ')}`);
}

/** A fresh nginx: its own settings, with another root, and a port and folders where a test may write. */
export async function verseNginx(programma: string, { map, site }: Proefplek): Promise<Draaiend> {
  const eigen = join(map, 'nginx');
  const paden = kopieer(vers.nginx, eigen);
  const poort = await vrijePoort();
  vervang(paden, [
    [/^user www-data;/gm, process.getuid?.() === 0 ? 'user root;' : ''],
    [/^pid .*;/gm, `pid ${map}/nginx.pid;`],
    [/\/var\/log\/nginx/g, map],
    [/\/etc\/nginx/g, eigen],
    [/^\s*listen \[::\]:80.*$/gm, ''],
    [/listen 80 default_server/g, `listen 127.0.0.1:${poort} default_server`],
    [/^(\s*)root \/var\/www\/html;/gm, `root ${site};`],
  ]);
  const opties = ['-e', 'stderr', '-c', join(eigen, 'nginx.conf'), '-g', 'daemon off;'];
  return { base: `http://127.0.0.1:${poort}/`, close: await startServer(programma, opties, poort) };
}

/** A fresh Apache, in the same way. */
export async function verseApache(programma: string, { map, site }: Proefplek): Promise<Draaiend> {
  const eigen = join(map, 'apache2');
  const paden = kopieer(vers.apache, eigen);
  const poort = await vrijePoort();
  vervang(paden, [
    [/^Listen 80$/gm, `Listen 127.0.0.1:${poort}`],
    [/\*:80\b/g, `127.0.0.1:${poort}`],
    [/DocumentRoot \/var\/www\/html/g, `DocumentRoot ${site}`],
    [/<Directory \/var\/www\/>/g, `<Directory ${site}>`],
  ]);
  const logs = join(map, 'apache-logs');
  mkdirSync(logs);
  const env = {
    ...process.env,
    APACHE_RUN_USER: process.getuid?.() === 0 ? '#65534' : (process.env['USER'] ?? ''),
    APACHE_RUN_GROUP: '#65534',
    APACHE_RUN_DIR: logs,
    APACHE_LOCK_DIR: logs,
    APACHE_LOG_DIR: logs,
    APACHE_PID_FILE: join(logs, 'apache.pid'),
  };
  const opties = ['-X', '-d', eigen, '-f', join(eigen, 'apache2.conf')];
  return { base: `http://127.0.0.1:${poort}/`, close: await startServer(programma, opties, poort, env) };
}
