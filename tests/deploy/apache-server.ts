import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChild } from '../../scripts/child-process.mjs';
import { startServer, vrijePoort } from './echte-server.ts';
import type { Proefplek } from './proefplek.ts';

const modulemappen = ['/usr/lib/apache2/modules', '/usr/lib64/httpd/modules', '/usr/lib/apache2'];
/** What Debian has on in a fresh install. */
const gewoon =
  'access_compat alias auth_basic authn_core authn_file authz_core authz_host authz_user autoindex deflate dir env filter mime ' +
  'mpm_event negotiation reqtimeout setenvif status unixd';
/** What the sample asks for on top of that, and what its session cache needs. */
const erbij = 'headers http2 rewrite socache_shmcb ssl substitute';

/** The lines that load these modules: those that are there and not built in. */
async function laadregels(programma: string, namen: string): Promise<string> {
  const map = modulemappen.find((pad) => existsSync(join(pad, 'mod_dir.so')));
  if (map === undefined) throw new Error('De modules van Apache zijn niet gevonden.');
  const { output } = await runChild(programma, ['-l'], { cwd: map, env: process.env, capture: true });
  return namen
    .split(' ')
    .filter((naam) => !output.includes(`mod_${naam}.c`) && existsSync(join(map, `mod_${naam}.so`)))
    .map((naam) => `LoadModule ${naam}_module ${join(map, `mod_${naam}.so`)}`)
    .join('\n');
}

async function start(
  programma: string,
  { map }: Proefplek,
  { modules, poorten, regels }: { modules: string; poorten: readonly number[]; regels: string },
): Promise<() => Promise<void>> {
  const poort = Math.max(...poorten);
  const eigen = join(map, `apache-${poort}`);
  mkdirSync(eigen);
  writeFileSync(join(eigen, 'mime.types'), '');
  // Apache refuses to answer as root.
  const wie = process.getuid?.() === 0 ? 'User "#65534"\nGroup "#65534"' : '';
  const instellingen = `ServerRoot ${eigen}
${await laadregels(programma, modules)}
DefaultRuntimeDir ${eigen}
PidFile ${eigen}/apache.pid
ErrorLog ${eigen}/error.log
ServerName toolbox.voorbeeld.nl
${poorten.map((nummer) => `Listen 127.0.0.1:${nummer}`).join('\n')}
${wie}
TypesConfig ${eigen}/mime.types
<Directory />
    AllowOverride None
    Require all denied
</Directory>
${regels}
`;
  writeFileSync(join(eigen, 'httpd.conf'), instellingen);
  return startServer(programma, ['-X', '-f', join(eigen, 'httpd.conf')], poort);
}

/** The whole sample server, over https. `http` is its address without encryption. */
export async function apacheVoorbeeld(programma: string, plek: Proefplek) {
  const [open, dicht] = [await vrijePoort(), await vrijePoort()];
  const regels = plek
    .bestand('apache/voorbeeld-server.conf')
    .replaceAll('*:80', `127.0.0.1:${open}`)
    .replaceAll('*:443', `127.0.0.1:${dicht}`);
  const close = await start(programma, plek, {
    modules: `${gewoon} ${erbij}`,
    poorten: [open, dicht],
    regels,
  });
  return { base: `https://127.0.0.1:${dicht}/`, http: `http://127.0.0.1:${open}/`, close };
}

/** A server that somebody else set up, with the shipped .htaccess in the folder of the site. */
export async function apacheHtaccess(programma: string, plek: Proefplek) {
  const poort = await vrijePoort();
  const bestand = join(plek.site, '.htaccess');
  writeFileSync(bestand, plek.bestand('apache/voorbeeld.htaccess'));
  const regels = `DocumentRoot ${plek.site}
<FilesMatch "^\\.ht">
    Require all denied
</FilesMatch>
<Directory ${plek.site}>
    Options Indexes FollowSymLinks
    AllowOverride All
    Require all granted
</Directory>`;
  const stop = await start(programma, plek, { modules: `${gewoon} headers`, poorten: [poort], regels });
  const close = async (): Promise<void> => {
    await stop();
    rmSync(bestand);
  };
  return { base: `http://127.0.0.1:${poort}/`, close };
}
