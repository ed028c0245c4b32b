/**
 * How long the first question takes that somebody asks of the toolbox in a folder, with many more entries than there are:
 * in Chromium and in Firefox, each time in a new profile. Ends with 0 when it measured, whatever the outcome.
 */
import { loadavg } from 'node:os';
import { join, resolve } from 'node:path';
import { projectRoot } from '../scripts/project-paths.ts';
import { runCommand } from '../scripts/run-command.ts';
import { browsers } from './eerste-zoekvraag/browsers.ts';
import { meetEersteVraag, spreiding, type Eerstevraag } from './eerste-zoekvraag/meten.ts';
import { readOpdracht, uitleg } from './eerste-zoekvraag/opdracht.ts';
import { inspectBuiltSite } from './measuring/built-site.ts';
import { buildCold } from './measuring/cold-build.ts';
import { inTemporaryFolder } from './measuring/temporary-folder.ts';
import { makeProefvermeldingen } from './proefinhoud/proefvermeldingen.ts';
import { readVoorbeelden } from './proefinhoud/voorbeelden.ts';
import { copyOwnProject, addVermeldingen } from './projects/own-project.ts';
import { formatNumber } from './report/amounts.ts';
import { describeMachine } from './report/machine.ts';
import { saveResult } from './report/save-result.ts';
import { formatTable } from './report/table.ts';

/** Seconds, as aimed for on two cores with 1,200 entries. */
const doel = 1;

async function bouwProefsite(folder: string, aantal: number): Promise<string> {
  const project = join(folder, 'toolbox');
  await copyOwnProject(projectRoot, project);
  await addVermeldingen(project, makeProefvermeldingen(aantal, await readVoorbeelden(projectRoot)));
  console.log(`Een site met ${formatNumber(aantal, 0)} verzonnen vermeldingen naast de echte bouwen…`);
  await buildCold(project);
  return join(project, 'dist');
}

const kolommen = ({ min, mediaan, max }: ReturnType<typeof spreiding>): string[] =>
  [min, mediaan, max].map((tijd) => `${formatNumber(tijd / 1000, 2)} s`);

await runCommand(async () => {
  const { aantal, map, herhaal, bewaar, help } = readOpdracht(process.argv.slice(2));
  if (help) {
    console.log(uitleg);
    return 0;
  }
  return inTemporaryFolder(async (folder) => {
    const dist = map === undefined ? await bouwProefsite(folder, aantal) : resolve(map);
    const { pages } = await inspectBuiltSite(dist);
    const rijen: string[][] = [];
    const uitkomst: Record<string, Eerstevraag[]> = {};
    for (const { naam, start } of browsers) {
      const tijden: Eerstevraag[] = [];
      for (let keer = 0; keer < herhaal; keer += 1) tijden.push(await meetEersteVraag(start, dist));
      uitkomst[naam] = tijden;
      rijen.push([`${naam}, eerste resultaten`, ...kolommen(spreiding(tijden.map(({ eerst }) => eerst)))]);
      rijen.push([`${naam}, hele antwoord`, ...kolommen(spreiding(tijden.map(({ klaar }) => klaar)))]);
    }
    const { processor, kernen } = describeMachine();
    const drukte = loadavg()[0] ?? 0;
    console.log(`\n${formatTable(['Eerste vraag uit een map', 'kortst', 'mediaan', 'langst'], rijen)}`);
    console.log(
      `\n${formatNumber(pages, 0)} pagina’s, ${herhaal} keer in een nieuw profiel. Doel: eerste resultaten binnen ${formatNumber(doel, 1)} s.` +
        `\n${processor}, ${kernen} processoren, drukte ${formatNumber(drukte, 1)}.`,
    );
    if (bewaar) await saveResult('eerste-zoekvraag', { pages, drukte, uitkomst });
    return 0;
  });
});
