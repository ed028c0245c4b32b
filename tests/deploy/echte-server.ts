import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, connect } from 'node:net';
import { setTimeout as wacht } from 'node:timers/promises';

/** A port of this computer that nobody uses. */
export async function vrijePoort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const adres = server.address();
  if (adres === null || typeof adres === 'string') throw new Error('Er is geen poort gekregen.');
  server.close();
  await once(server, 'close');
  return adres.port;
}

const luistert = (poort: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(poort, '127.0.0.1');
    const klaar = (antwoord: boolean): void => {
      socket.destroy();
      resolve(antwoord);
    };
    socket.on('connect', () => klaar(true)).on('error', () => klaar(false));
  });

/** Milliseconds in which a server listens, also on a busy computer. */
const geduld = 60_000;

/**
 * Starts a server program that stays in the foreground, and waits until it listens. The answer ends it.
 *
 * @throws Error with what the program wrote, when it stops by itself or does not listen
 */
export async function startServer(
  programma: string,
  opties: readonly string[],
  poort: number,
  env: NodeJS.ProcessEnv = process.env,
): Promise<() => Promise<void>> {
  const kind = spawn(programma, opties, { stdio: ['ignore', 'pipe', 'pipe'], env });
  const gezegd: string[] = [];
  for (const stroom of [kind.stdout, kind.stderr]) {
    stroom.setEncoding('utf8').on('data', (tekst: string) => gezegd.push(tekst));
  }
  const einde = once(kind, 'exit');
  const uiterlijk = Date.now() + geduld;
  while (!(await luistert(poort))) {
    if (kind.exitCode !== null) throw new Error(`${programma} is gestopt:\n${gezegd.join('')}`);
    if (Date.now() > uiterlijk) {
      kind.kill('SIGKILL');
      throw new Error(`${programma} luistert niet op poort ${poort}:\n${gezegd.join('')}`);
    }
    await wacht(50);
  }
  return async () => {
    kind.kill('SIGTERM');
    await einde;
  };
}
