/** Writes what VS Code needs to help an editor. Usage: node src/editing/schemas.ts */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readInhoud, vandaagHier } from '../gate/inhoud.ts';
import { bekendeNamen } from './bekende-namen.ts';
import { vscodeBestanden } from './vscode.ts';

const root = process.cwd();
const bestanden = vscodeBestanden(bekendeNamen(await readInhoud(root, vandaagHier())));
for (const [pad, tekst] of bestanden) {
  await mkdir(dirname(join(root, pad)), { recursive: true });
  await writeFile(join(root, pad), tekst);
}
console.log(`Bijgewerkt voor VS Code: ${bestanden.size} bestanden in .vscode.`);
