/**
 * Whether every cold build stops on two entries with one name and on a reference to nothing, and names the file: that it
 * happens always, and not only when the files happen to be read in a certain order.
 * Usage: npm run bench stopt [builds of each kind, 50]. Works in a copy; ends with code 1 when one build went on.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../scripts/project-paths.ts';
import { runCommand } from '../scripts/run-command.ts';
import { buildCold } from './measuring/cold-build.ts';
import { FailedRunError } from './measuring/measured-run.ts';
import { inTemporaryFolder } from './measuring/temporary-folder.ts';
import { copyOwnProject } from './projects/own-project.ts';
import { beschadig, beschadigingen } from './stopt/beschadigingen.ts';

const aantal = Math.max(1, Math.trunc(Number(process.argv[2] ?? 50)) || 50);

/** What the build said when it stopped; nothing when it did not stop. */
async function buildAndFail(project: string): Promise<string | undefined> {
  try {
    await buildCold(project);
    return undefined;
  } catch (error) {
    if (error instanceof FailedRunError) return error.message;
    throw error;
  }
}

await runCommand(() =>
  inTemporaryFolder(async (folder) => {
    const project = join(folder, 'toolbox');
    await copyOwnProject(projectRoot, project);
    let goed = 0;
    for (const [naam, makers] of Object.entries(beschadigingen)) {
      let gestopt = 0;
      for (let beurt = 0; beurt < aantal; beurt += 1) {
        const { bestand, herstel } = beschadig(project, makers, beurt);
        const said = await buildAndFail(project);
        herstel();
        const isGestopt = said?.includes(bestand) === true && !existsSync(join(project, 'dist/index.html'));
        if (isGestopt) gestopt += 1;
        else console.log(`Ging mis bij ${bestand}: ${said ?? 'de bouw ging door.'}`);
      }
      goed += gestopt;
      console.log(`${naam}: ${gestopt} van ${aantal} koude bouwen gestopt, met het bestand erbij.`);
    }
    return goed === aantal * Object.keys(beschadigingen).length ? 0 : 1;
  }),
);
