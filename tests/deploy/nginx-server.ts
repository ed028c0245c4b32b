import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer, vrijePoort } from './echte-server.ts';
import type { Proefplek } from './proefplek.ts';

const tijdelijk = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];

/** A real nginx with these texts in its http block. The answer ends it. */
async function start(
  programma: string,
  { map }: Proefplek,
  http: string,
  poort: number,
): Promise<() => Promise<void>> {
  const eigen = join(map, `nginx-${poort}`);
  mkdirSync(eigen);
  const instellingen = `${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${eigen}/nginx.pid;
error_log ${eigen}/error.log warn;
events { worker_connections 256; }
http {
access_log off;
${tijdelijk.map((naam) => `${naam}_temp_path ${eigen}/${naam};`).join('\n')}
${http}
}
`;
  writeFileSync(join(map, `nginx-${poort}.conf`), instellingen);
  const opties = ['-p', eigen, '-e', 'stderr', '-c', join(map, `nginx-${poort}.conf`), '-g', 'daemon off;'];
  return startServer(programma, opties, poort);
}

function zetKlaar({ map, bestand }: Proefplek): void {
  mkdirSync(join(map, 'snippets'), { recursive: true });
  writeFileSync(join(map, 'toolbox-kaarten.conf'), bestand('nginx/toolbox-kaarten.conf'));
  writeFileSync(join(map, 'snippets/toolbox.conf'), bestand('nginx/toolbox.conf'));
}

/** The whole sample server, over https. `http` is its address without encryption. */
export async function nginxVoorbeeld(programma: string, plek: Proefplek) {
  zetKlaar(plek);
  const [open, dicht] = [await vrijePoort(), await vrijePoort()];
  const server = plek
    .bestand('nginx/voorbeeld-server.conf')
    .replaceAll(/^ *listen \[::\].*\n/gm, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${open};`)
    .replaceAll('listen 443', `listen 127.0.0.1:${dicht}`);
  const close = await start(programma, plek, `include toolbox-kaarten.conf;\n${server}`, dicht);
  return { base: `https://127.0.0.1:${dicht}/`, http: `http://127.0.0.1:${open}/`, close };
}

/** A server of the administrator's own, on a network without certificates, that includes the shipped rules. */
export async function nginxOpgenomen(programma: string, plek: Proefplek) {
  zetKlaar(plek);
  const poort = await vrijePoort();
  const server = `include toolbox-kaarten.conf;
server {
  listen 127.0.0.1:${poort};
  root ${plek.site};
  include snippets/toolbox.conf;
}`;
  return { base: `http://127.0.0.1:${poort}/`, close: await start(programma, plek, server, poort) };
}
