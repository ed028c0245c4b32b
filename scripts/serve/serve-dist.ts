import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { resolve } from 'node:path';
import sirv from 'sirv';

// Both, because "localhost" means the one in some browsers and the other in others. With only one of them
// another program could hold the second, and people would see that program's pages.
const addresses = ['127.0.0.1', '::1'] as const;

export interface SiteServer {
  port: number;
  close(): Promise<void>;
}

export class PortInUseError extends Error {
  constructor(port: number) {
    super(
      [
        `Poort ${port} is al in gebruik; misschien draait de toolbox al in een ander venster.`,
        `Kies een andere poort, bijvoorbeeld: npm start -- --port=${port + 1}`,
      ].join('\n'),
    );
    this.name = 'PortInUseError';
  }
}

/**
 * Serves a built site on this computer only, straight from disk: after a new build a reload is enough.
 *
 * @param port 0 for any free port
 * @throws PortInUseError
 */
export function serveDist(dist: string, port: number): Promise<SiteServer> {
  const notFoundPage = resolve(dist, '404.html');
  const handler = sirv(dist, {
    dev: true,
    etag: true,
    extensions: ['html'],
    onNoMatch: (_request, response) => {
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : 'Niet gevonden');
    },
  });
  return openServers(handler, port);
}

/**
 * Tells before a long build, not after it, that the port is taken.
 *
 * @throws PortInUseError
 */
export async function assertPortFree(port: number): Promise<void> {
  const server = await openServers(() => undefined, port);
  await server.close();
}

async function openServers(handler: RequestListener, port: number): Promise<SiteServer> {
  const servers: Server[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(servers.map(closeServer));
  };
  let chosen = port;
  try {
    for (const address of addresses) {
      const server = await listen(handler, chosen, address);
      if (server === null) continue;
      servers.push(server);
      const bound = server.address();
      if (bound !== null && typeof bound === 'object') chosen = bound.port;
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { port: chosen, close };
}

/** @returns null when this computer does not have the address (IPv6 switched off) */
async function listen(handler: RequestListener, port: number, address: string): Promise<Server | null> {
  const server = createServer(handler);
  try {
    await once(server.listen(port, address), 'listening');
    return server;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EADDRINUSE') throw new PortInUseError(port);
    if (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT') return null;
    throw error;
  }
}

function closeServer(server: Server): Promise<void> {
  return new Promise((closed) => {
    server.close(() => {
      closed();
    });
    // Browsers keep connections open; without this, stopping would wait for them.
    server.closeAllConnections();
  });
}
