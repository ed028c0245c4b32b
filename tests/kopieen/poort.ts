import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as wacht } from 'node:timers/promises';

/** A port of 127.0.0.1 that nothing listens to, for programs that cannot choose one themselves. */
export async function vrijePoort(): Promise<number> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const adres = server.address();
  server.close();
  await once(server, 'close');
  if (adres === null || typeof adres === 'string') throw new Error('Er is geen poort vrij.');
  return adres.port;
}

/** Waits until a server gives the first of these addresses that it gives at all. */
export async function eersteDatAntwoordt(adressen: readonly string[]): Promise<string> {
  for (let keer = 0; keer < 100; keer += 1) {
    for (const adres of adressen) {
      const goed = await fetch(adres).then(
        ({ ok }) => ok,
        () => false,
      );
      if (goed) return adres;
    }
    await wacht(100);
  }
  throw new Error(`Er komt geen antwoord van ${adressen.join(' of ')}.`);
}
