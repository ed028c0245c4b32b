import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { argv } from 'node:process';
import { serverbestanden } from './serverregels-bestanden.ts';

/** `node src/mirror/serverregels-schrijven.ts` writes the files in deploy/ that follow from the rules. */
const project = resolve(import.meta.dirname, '../..');
const huidig = (pad: string): string | undefined => {
  try {
    return readFileSync(pad, 'utf8');
  } catch {
    return undefined;
  }
};

if (argv.length > 2) throw new Error('Dit commando heeft geen opties.');
for (const [naam, tekst] of serverbestanden) {
  const pad = resolve(project, naam);
  if (huidig(pad) === tekst) continue;
  writeFileSync(pad, tekst);
  console.log(`${naam} geschreven`);
}
