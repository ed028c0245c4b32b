import { readInhoud } from './inhoud.ts';
import { formatProbleem } from './probleem.ts';

/** `npm run controle`: reads all content, prints every problem, ends with 1 when there is one. */
const { entries, problemen } = await readInhoud(process.cwd());
for (const probleem of problemen) console.log(formatProbleem(probleem));
const aantal = Object.values(entries).reduce((sum, list) => sum + list.length, 0);
console.log(
  problemen.length === 0
    ? `De inhoud klopt: ${aantal} vermeldingen gelezen.`
    : `${problemen.length === 1 ? '1 probleem' : `${problemen.length} problemen`} gevonden.`,
);
process.exitCode = problemen.length === 0 ? 0 : 1;
