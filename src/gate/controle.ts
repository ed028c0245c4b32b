import { parseArgs } from 'node:util';
import { readInhoud, vandaagHier } from './inhoud.ts';
import { formatProbleem, type Probleem } from './probleem.ts';

/** Whether a problem lies in one of the paths that were asked for: files or folders, from the root of the project. */
const isGevraagd = (paden: readonly string[], { bestand }: Probleem): boolean =>
  paden.length === 0 || paden.some((pad) => bestand === pad || bestand.startsWith(`${pad}/`));

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, herstel: { type: 'boolean' } },
  allowPositionals: true,
});
const { entries, problemen: alle } = await readInhoud(process.cwd(), vandaagHier());
const paden = positionals.map((pad) => pad.replaceAll('\\', '/').replace(/^\.\/|\/$/g, ''));
const problemen = alle.filter((probleem) => isGevraagd(paden, probleem));
const aantal = Object.values(entries).reduce((sum, list) => sum + list.length, 0);

if (values.json) {
  console.log(JSON.stringify({ vermeldingen: aantal, problemen }, null, 2));
} else {
  for (const probleem of problemen) console.log(formatProbleem(probleem));
  const gevonden = problemen.length === 1 ? '1 probleem' : `${problemen.length} problemen`;
  console.log(
    problemen.length === 0
      ? `De inhoud klopt: ${aantal} vermeldingen gelezen.`
      : `${gevonden} gevonden. Uitleg per soort staat in docs/controle.md.`,
  );
}
process.exitCode = problemen.length === 0 ? 0 : 1;
