/** Runs one measurement from bench/; without a name it tells which there are. */
import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { projectRoot } from '../project-paths.ts';
import { runCommand } from '../run-command.ts';
import { runScript } from '../run-tool.ts';

await runCommand(async () => {
  const [asked, ...args] = process.argv.slice(2);
  const names = await measurements();
  if (asked !== undefined && names.includes(asked)) return (await runScript(`bench/${asked}.ts`, args)).code;

  if (asked !== undefined) console.error(`De meting "${asked}" bestaat niet.`);
  console.log(names.length === 0 ? 'Er zijn nog geen metingen.' : 'Metingen (npm run bench <naam>):');
  for (const name of names) console.log(`  ${name}`);
  return asked === undefined ? 0 : 1;
});

async function measurements(): Promise<string[]> {
  const files = await readdir(resolve(projectRoot, 'bench')).catch(() => []);
  return files
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
}
