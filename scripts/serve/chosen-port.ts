import { parseArgs } from 'node:util';

const usual = 4321;

/**
 * The port a person asked for: `--port=N` first, then the environment variable PORT, then 4321.
 *
 * @throws Error in Dutch when it is not a port number
 */
export function chosenPort(args: readonly string[], env: NodeJS.ProcessEnv): number {
  const { values } = parseArgs({ args: [...args], options: { port: { type: 'string' } }, strict: false });
  const asked = values.port ?? env['PORT'] ?? '';
  if (asked === '') return usual;
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`"${String(asked)}" is geen poortnummer. Kies een getal van 1 tot 65535.`);
  }
  return port;
}
