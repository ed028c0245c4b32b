import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describeMachine } from './machine.ts';

const folder = join(import.meta.dirname, '../uitkomsten');

/** Keeps a result with the day and the computer; a second one of the same day takes the place of the first. */
export async function saveResult(name: string, result: object): Promise<void> {
  const dag = new Date().toISOString().slice(0, 10);
  const file = `${name}-${dag}.json`;
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, file),
    `${JSON.stringify({ dag, machine: describeMachine(), ...result }, null, 2)}\n`,
  );
  console.log(`Bewaard in bench/uitkomsten/${file}`);
}
