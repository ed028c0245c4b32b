import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertPortFree, serveDist, type SiteServer } from './serve-dist.ts';

let dist: string;
let server: SiteServer;

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), 'toolbox-dist-'));
  await writeFile(join(dist, 'index.html'), '<h1>Toolbox</h1>');
  await writeFile(join(dist, 'toolbox.html'), '<h1>Materialen</h1>');
  await writeFile(join(dist, '404.html'), '<h1>Niet gevonden</h1>');
  server = await serveDist(dist, 0);
});

afterEach(async () => {
  await server.close();
  await rm(dist, { recursive: true, force: true });
});

const get = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);

describe('the site on this computer', () => {
  it.each([
    ['/', '<h1>Toolbox</h1>'],
    ['/toolbox.html', '<h1>Materialen</h1>'],
    ['/toolbox', '<h1>Materialen</h1>'],
  ])('shows the page behind %s', async (path, html) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(await response.text()).toBe(html);
  });

  it('shows the 404 page, with that status, for an address that does not exist', async () => {
    const response = await get('/bestaat/niet.html');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<h1>Niet gevonden</h1>');
  });

  it('says so without a 404 page as well', async () => {
    await rm(join(dist, '404.html'));
    const response = await get('/bestaat-niet');
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('Niet gevonden');
  });

  it('shows a new build without a restart', async () => {
    await writeFile(join(dist, 'nieuw.html'), 'nieuw');
    expect(await (await get('/nieuw.html')).text()).toBe('nieuw');
  });

  it('names the port and how to choose another when it is taken', async () => {
    const { port } = server;
    await expect(assertPortFree(port)).rejects.toThrow(`Poort ${port} is al in gebruik`);
    await expect(serveDist(dist, port)).rejects.toThrow(`npm start -- --port=${port + 1}`);
  });

  it('gives the port back when it stops', async () => {
    await server.close();
    await expect(assertPortFree(server.port)).resolves.toBeUndefined();
  });
});
