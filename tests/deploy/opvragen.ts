import { Agent as HttpAgent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

/** What a server said. */
export interface Antwoord {
  status: number;
  kop: IncomingHttpHeaders;
  inhoud: Buffer;
}

const open = { keepAlive: true, maxSockets: 16 };
const agents = { 'http:': new HttpAgent(open), 'https:': new HttpsAgent(open) };

interface Vraag {
  method?: string;
  headers?: Record<string, string>;
}

/**
 * Asks a server for exactly this path, also one that a browser would tidy first ("/../x"). The certificate may be anybody's.
 * `base` is an address of which the scheme, the host and the port count.
 */
export function vraag(
  base: string,
  pad: string,
  { method = 'GET', headers = {} }: Vraag = {},
): Promise<Antwoord> {
  const { protocol, hostname, port } = new URL(base);
  const https = protocol === 'https:';
  return new Promise((resolve, reject) => {
    const options = { hostname, port, path: pad, method, headers };
    const request = https
      ? httpsRequest({ ...options, agent: agents['https:'], rejectUnauthorized: false })
      : httpRequest({ ...options, agent: agents['http:'] });
    request.on('error', reject).on('response', (response) => {
      const delen: Buffer[] = [];
      response
        .on('data', (deel: Buffer) => delen.push(deel))
        .on('error', reject)
        .on('end', () => {
          resolve({ status: response.statusCode ?? 0, kop: response.headers, inhoud: Buffer.concat(delen) });
        });
    });
    request.end();
  });
}

/** Does this for each of many things, a few at a time. */
export async function voorElk<T>(dingen: readonly T[], doe: (ding: T) => Promise<void>): Promise<void> {
  const rij = dingen.values();
  await Promise.all(
    Array.from({ length: 16 }, async () => {
      for (const ding of rij) await doe(ding);
    }),
  );
}
