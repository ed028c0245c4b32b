/**
 * How well the built search finds, beside plain Pagefind and MiniSearch on the same pages.
 * Usage: npm run zoekkwaliteit [-- --bewaar]. With --bewaar the figures become those of the public page and the floor
 * below which no change may bring them.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { kwaliteitsrijen } from '../../src/domain/zoekkwaliteit.ts';
import { meetKwaliteit, kwaliteitsbestand } from './meten.ts';

const project = join(import.meta.dirname, '../..');
const { values } = parseArgs({ options: { bewaar: { type: 'boolean' } } });
const start = performance.now();
const gemeten = await meetKwaliteit(join(project, 'dist'));

for (const [naam, kwaliteit] of Object.entries(gemeten)) {
  const { koppen, rijen } = kwaliteitsrijen(kwaliteit);
  console.log(`\nVragen: ${naam}`);
  for (const [eerste = '', ...cellen] of [koppen, ...rijen]) {
    console.log(eerste.padEnd(32) + cellen.map((cel) => cel.padStart(12)).join('  '));
  }
}
console.log(`\nGemeten in ${((performance.now() - start) / 1000).toFixed(1).replace('.', ',')} s.`);
if (values.bewaar) {
  await writeFile(join(project, kwaliteitsbestand), `${JSON.stringify(gemeten, null, 2)}\n`);
  console.log(`Bewaard in ${kwaliteitsbestand}.`);
}
process.exit(0);
