import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir, userInfo } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { runChild } from '../../scripts/child-process.mjs';
import type { OpenSite } from '../browser/serve-folder.ts';
import { eersteDatAntwoordt, vrijePoort } from './poort.ts';

/** Of the types that IIS 10 knows without any setting, those that a site may want. Whatever is not in its list is a 404. */
const bekendBijIis: Record<string, string> = {
  '.css': 'text/css',
  '.csv': 'application/octet-stream',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.woff': 'font/x-woff',
  '.woff2': 'application/font-woff2',
  '.xml': 'text/xml',
  '.zip': 'application/x-zip-compressed',
};

const isBestand = (pad: string): boolean => statSync(pad, { throwIfNoEntry: false })?.isFile() === true;

/** Serves a folder as IIS does as it is installed: only files of known types, names in any case. */
export async function openAlsIis(map: string): Promise<OpenSite> {
  const server = createServer((request, response) => {
    const pad = decodeURIComponent(new URL(request.url ?? '', 'http://localhost').pathname);
    const bestand = join(map, normalize(pad.endsWith('/') ? `${pad}index.html` : pad));
    const soort = bekendBijIis[extname(bestand).toLowerCase()];
    if (soort === undefined || !isBestand(bestand)) {
      response.writeHead(404, { 'Content-Type': 'text/html', Server: 'Microsoft-IIS/10.0' });
      response.end('404 - File or directory not found.');
      return;
    }
    response.writeHead(200, { 'Content-Type': soort, Server: 'Microsoft-IIS/10.0' });
    createReadStream(bestand).pipe(response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const adres = server.address();
  if (adres === null || typeof adres === 'string') throw new Error('De server heeft geen poort gekregen.');
  return {
    base: `http://127.0.0.1:${adres.port}/`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A server that is a program of its own; `adressen` are where its home page may stand, apart from the name of the file. */
async function openProgramma(
  programma: string,
  argumenten: readonly string[],
  adressen: readonly string[],
): Promise<OpenSite> {
  const server = spawn(programma, argumenten, { stdio: ['ignore', 'pipe', 'pipe'] });
  const gezegd: string[] = [];
  server.stdout.on('data', (tekst) => gezegd.push(String(tekst)));
  server.stderr.on('data', (tekst) => gezegd.push(String(tekst)));
  const einde = once(server, 'exit');
  const close = async (): Promise<void> => {
    server.kill();
    await einde;
  };
  try {
    const gevonden = await eersteDatAntwoordt(adressen.map((adres) => `${adres}index.html`));
    return { base: new URL('.', gevonden).href, close };
  } catch (fout) {
    await close();
    throw new Error(`${programma} geeft de site niet.\n${gezegd.join('').slice(-2_000)}`, { cause: fout });
  }
}

/** The settings that nginx comes with, but for what has to differ to run beside another: port, logs and folder. */
const nginxInstellingen = (werk: string, map: string, poort: number, soorten: string): string =>
  `${userInfo().uid === 0 ? `user ${userInfo().username};` : ''}
pid ${werk}/nginx.pid;
error_log ${werk}/fouten.log;
daemon off;
events { worker_connections 768; }
http {
  sendfile on;
  tcp_nopush on;
  types_hash_max_size 2048;
  include ${soorten};
  default_type application/octet-stream;
  access_log off;
  gzip on;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((deel) => `${deel}_temp_path ${werk}/${deel};`).join(' ')}
  server {
    listen 127.0.0.1:${poort};
    root ${map};
    index index.html index.htm;
    server_name _;
    location / { try_files $uri $uri/ =404; }
  }
}
`;

/** Serves a folder with nginx as it is installed. */
export async function openNginx(nginx: string, map: string): Promise<OpenSite> {
  const werk = await mkdtemp(join(tmpdir(), 'toolbox-nginx-'));
  const poort = await vrijePoort();
  const { output } = await runChild(nginx, ['-V'], { cwd: werk, env: process.env, capture: true });
  const [, instellingen = '/etc/nginx/nginx.conf'] = /--conf-path=(\S+)/.exec(output) ?? [];
  const soorten = join(instellingen, '../mime.types');
  await writeFile(join(werk, 'nginx.conf'), nginxInstellingen(werk, map, poort, soorten));
  const site = await openProgramma(
    nginx,
    ['-p', werk, '-c', join(werk, 'nginx.conf')],
    [`http://127.0.0.1:${poort}/`],
  );
  return {
    base: site.base,
    close: async () => {
      await site.close();
      await rm(werk, { recursive: true, force: true });
    },
  };
}

/** Serves a ZIM as an administrator does. Since version 3.4 pages stand below /content/. */
export async function openKiwix(kiwixServe: string, zim: string): Promise<OpenSite> {
  const poort = await vrijePoort();
  const wortel = `http://127.0.0.1:${poort}/`;
  const boek = zim.replace(/^.*[\\/]|\.zim$/g, '');
  return openProgramma(
    kiwixServe,
    ['--address=127.0.0.1', `--port=${poort}`, zim],
    [`${wortel}content/${boek}/`, `${wortel}${boek}/`],
  );
}
