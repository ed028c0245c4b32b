/**
 * How long `npm run controle` takes for 1,000 and 3,000 made-up entries, beyond what Node needs to start: the first time,
 * and with what Node remembers of the code afterwards, as the command lets it.
 * Usage: npm run bench controle [rounds]. Works in a temporary folder; ends with code 0 when it could measure.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { meet, spreiding, type Duur } from './controle/meting.ts';
import { makeProefinhoud } from './controle/proefinhoud.ts';

/** Number of entries and what is aimed for on two cores, in seconds. */
const doelen = [
  { aantal: 1_000, doel: 1 },
  { aantal: 3_000, doel: 2 },
] as const;

interface Meting {
  naam: string;
  map: string;
  env: NodeJS.ProcessEnv;
  doel: number;
  duren: Duur[];
}

const project = resolve(import.meta.dirname, '..');
const controle = join(project, 'src/gate/controle.ts');
const rondes = Math.max(1, Math.trunc(Number(process.argv[2] ?? 7)) || 7);

const komma = (number: number, decimals: number): string => number.toFixed(decimals).replace('.', ',');
const seconden = (milliseconds: number): string => `${komma(milliseconds / 1_000, 2)} s`;

const mediaanVan = (duren: readonly Duur[]): Duur => ({
  klok: spreiding(duren.map(({ klok }) => klok)).mediaan,
  rekentijd: spreiding(duren.map(({ rekentijd }) => rekentijd)).mediaan,
});

/** Median and ends of one kind of time, without the start of Node. */
function cellen(duren: readonly Duur[], start: Duur, soort: keyof Duur): string[] {
  const netto = duren.map((duur) => Math.max(0, duur[soort] - start[soort]));
  const { mediaan, min, max } = spreiding(netto);
  return [seconden(mediaan), `${seconden(min)}–${seconden(max)}`];
}

const rij = ([naam = '', ...cells]: readonly string[]): string =>
  naam.padEnd(22) +
  cells
    .map((cell) => cell.padEnd(16))
    .join('')
    .trimEnd();

const tijdelijk = await mkdtemp(join(tmpdir(), 'bench-controle-'));
const opruimen = (): Promise<void> => rm(tijdelijk, { recursive: true, force: true });
process.once('SIGINT', () => void opruimen().finally(() => process.exit(130)));
try {
  const metingen: Meting[] = [];
  for (const { aantal, doel } of doelen) {
    const map = join(tijdelijk, String(aantal));
    await makeProefinhoud(project, map, aantal);
    const naam = aantal.toLocaleString('nl-NL');
    const geheugen = { NODE_COMPILE_CACHE: join(tijdelijk, 'geheugen') };
    metingen.push({ naam: `${naam}, eerste keer`, map, env: { NODE_COMPILE_CACHE: '' }, doel, duren: [] });
    metingen.push({ naam: `${naam}, daarna`, map, env: geheugen, doel, duren: [] });
    await meet([controle], map, geheugen);
  }
  const leeg: Duur[] = [];
  // In turns, so that a busy moment of the computer hits all of them.
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    leeg.push(await meet(['--eval', '0'], tijdelijk));
    for (const { map, env, duren } of metingen) duren.push(await meet([controle], map, env));
  }
  const start = mediaanVan(leeg);
  const drukte = komma(loadavg()[0] ?? 0, 1);
  console.log(
    `Controle van de inhoud: ${rondes} rondes, zonder het starten van Node (${seconden(start.klok)}).`,
  );
  console.log(`Deze computer: ${availableParallelism()} processoren, drukte ${drukte}.`);
  console.log('De rekentijd (van de hoofddraad) is ongeveer wat het kost als er verder niets draait.\n');
  console.log(rij(['vermeldingen', 'tijd', 'van–tot', 'rekentijd', 'van–tot', 'doel']));
  for (const { naam, doel, duren } of metingen) {
    console.log(
      rij([naam, ...cellen(duren, start, 'klok'), ...cellen(duren, start, 'rekentijd'), `${doel} s`]),
    );
  }
} finally {
  await opruimen();
}
