import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { inhoudsmap } from './bestanden.ts';
import { herstelDocumenten } from './documenten-herstel.ts';
import { schrijfHandleiding } from './handleiding.ts';
import { herstelInhoud } from './herstel.ts';
import { readInhoud, vandaagHier } from './inhoud.ts';
import { formatProbleem } from './probleem.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, herstel: { type: 'boolean' }, handleiding: { type: 'boolean' } },
  allowPositionals: true,
});
/** Paths from the root of the project, however they were typed. */
const paden = positionals.map((pad) =>
  relative(process.cwd(), resolve(pad.replaceAll('\\', '/')))
    .split(sep)
    .join('/'),
);
const isInhoud = (pad: string): boolean =>
  existsSync(pad) && (pad === inhoudsmap || pad.startsWith(`${inhoudsmap}/`));
const vreemd = paden.filter((pad) => !isInhoud(pad));

/** Whether a file lies in one of the paths that were asked for: files or folders, from the root of the project. */
const isGevraagd = (bestand: string): boolean =>
  paden.length === 0 || paden.some((pad) => bestand === pad || bestand.startsWith(`${pad}/`));

if (vreemd.length > 0) {
  for (const pad of vreemd) {
    const waarom = existsSync(pad) ? `hoort niet bij de inhoud in ${inhoudsmap}` : 'bestaat niet';
    console.error(`${pad || '.'} ${waarom}. Noem een bestand of map, zoals ${inhoudsmap}/materialen.`);
  }
  process.exit(1);
}
if (values.handleiding) {
  await mkdir('docs', { recursive: true });
  await writeFile('docs/controle.md', schrijfHandleiding());
}
const hersteld = values.herstel
  ? [
      ...(await herstelInhoud(process.cwd(), isGevraagd)),
      ...(await herstelDocumenten(process.cwd(), isGevraagd)),
    ]
  : [];
const { entries, problemen: alle } = await readInhoud(process.cwd(), vandaagHier());
const problemen = alle.filter(({ bestand }) => isGevraagd(bestand));
const aantal = Object.values(entries).reduce((sum, list) => sum + list.length, 0);

if (values.json) {
  console.log(JSON.stringify({ vermeldingen: aantal, hersteld, problemen }, null, 2));
} else {
  for (const regel of [...hersteld, ...problemen.map(formatProbleem)]) console.log(regel);
  const gevonden = problemen.length === 1 ? '1 probleem' : `${problemen.length} problemen`;
  console.log(
    problemen.length === 0
      ? `De inhoud klopt: ${aantal} vermeldingen gelezen.`
      : `${gevonden} gevonden. Uitleg per soort staat in docs/controle.md.`,
  );
}
process.exitCode = problemen.length === 0 ? 0 : 1;
