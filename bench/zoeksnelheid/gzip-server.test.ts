import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveGzip, type GzipServer } from './gzip-server.ts';

const tekst = 'thuiszitters '.repeat(1_000);
let folder = '';
let server: GzipServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gzip-server-'));
  await mkdir(join(folder, 'site'));
  await mkdir(join(folder, 'ander'));
  await writeFile(join(folder, 'site/a.js'), tekst);
  await writeFile(join(folder, 'site/b.pf_index'), 'binair');
  await writeFile(join(folder, 'ander/index.html'), 'de andere');
  await writeFile(join(folder, 'geheim.js'), 'geheim');
  server = await serveGzip({ '': join(folder, 'site'), ander: join(folder, 'ander') });
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** Asks without the tidying of addresses and the unpacking that fetch does. */
const ask = (
  path: string,
): Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.base);
    request({ hostname, port, path }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    })
      .on('error', reject)
      .end();
  });

describe('de server van de meting', () => {
  it('pakt tekst in en zegt hoe groot het ingepakte is', async () => {
    const { headers, body } = await ask('/a.js');
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers['content-length']).toBe(String(body.length));
    expect(body.length).toBeLessThan(200);
    expect(gunzipSync(body).toString()).toBe(tekst);
  });

  it('laat andere bestanden zoals ze zijn', async () => {
    const { headers, body } = await ask('/b.pf_index?ts=1');
    expect(headers['content-encoding']).toBeUndefined();
    expect(body.toString()).toBe('binair');
  });

  it('zegt niets over bewaren', async () => {
    const { headers } = await ask('/a.js');
    for (const naam of ['cache-control', 'etag', 'last-modified', 'expires'])
      expect(headers).not.toHaveProperty(naam);
  });

  it('geeft elke map onder zijn eigen pad', async () => {
    expect(gunzipSync((await ask('/ander/')).body).toString()).toBe('de andere');
  });

  it.each([
    ['/nergens.js'],
    ['/../geheim.js'],
    ['/ander/../../geheim.js'],
    ['/%2e%2e/geheim.js'],
    ['/ander/..%2fgeheim.js'],
  ])('geeft niets voor %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });
});
