/** Makes a new content file: asks what it needs to know, or takes it from flags. Usage: node src/editing/nieuw.ts --help */
import { createInterface } from 'node:readline/promises';
import { vandaagHier } from '../gate/inhoud.ts';
import { maakNieuw } from './nieuw/maken.ts';

const isGesprek = process.stdin.isTTY && process.stdout.isTTY;
const stoppen = new AbortController();
const regels = isGesprek ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
// Ctrl+C and Ctrl+D close the conversation; a question that is open then would never be answered.
regels?.on('close', () => stoppen.abort());

try {
  process.exitCode = await maakNieuw(process.argv.slice(2), {
    root: process.cwd(),
    vandaag: vandaagHier(),
    stel: regels && ((tekst) => regels.question(tekst, { signal: stoppen.signal })),
    zeg: (tekst) => console.log(tekst),
  });
} catch (error) {
  if (!stoppen.signal.aborted) throw error;
  console.log('\nGestopt. Er is niets bewaard.');
  process.exitCode = 1;
} finally {
  regels?.close();
}
