/**
 * How long building takes with many more entries than there are, beside Starlight with the same texts. Ends with 0 when
 * it measured, whatever the outcome: what is fast enough is for people to say.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { projectRoot } from '../scripts/project-paths.ts';
import { runCommand } from '../scripts/run-command.ts';
import { readOpdracht, uitleg } from './comparison/arguments.ts';
import { compareBuilds, type Vergelijking } from './comparison/compare-builds.ts';
import { figuresOfVergelijkingen, formatVergelijkingen } from './comparison/comparison-report.ts';
import { inTemporaryFolder } from './measuring/temporary-folder.ts';
import { makeProefvermeldingen } from './proefinhoud/proefvermeldingen.ts';
import { readVoorbeelden } from './proefinhoud/voorbeelden.ts';
import { copyOwnProject, replaceVermeldingen } from './projects/own-project.ts';
import {
  createStarlightProject,
  starlightVersion,
  writeStarlightPages,
} from './projects/starlight-project.ts';
import { saveResult } from './report/save-result.ts';

async function installedAstro(): Promise<string> {
  const manifest: unknown = JSON.parse(
    await readFile(join(projectRoot, 'node_modules/astro/package.json'), 'utf8'),
  );
  return z.object({ version: z.string() }).parse(manifest).version;
}

await runCommand(async () => {
  const { aantallen, herhaal, bewaar, help, sidebar, extension } = readOpdracht(process.argv.slice(2));
  if (help) {
    console.log(uitleg);
    return 0;
  }
  const voorbeelden = await readVoorbeelden(projectRoot);
  const series = aantallen.map((aantal) => ({
    aantal,
    vermeldingen: makeProefvermeldingen(aantal, voorbeelden),
  }));
  const options = { astroVersion: await installedAstro(), sidebar, extension };
  const uitkomsten: Vergelijking[] = [];

  await inTemporaryFolder(async (folder) => {
    const projecten = { toolbox: join(folder, 'toolbox'), starlight: join(folder, 'starlight') };
    await copyOwnProject(projectRoot, projecten.toolbox);
    console.log(`Starlight ${starlightVersion} installeren…`);
    await createStarlightProject(projecten.starlight, options);
    for (const { aantal, vermeldingen } of series) {
      await replaceVermeldingen(projecten.toolbox, vermeldingen);
      await writeStarlightPages(projecten.starlight, vermeldingen, options);
      uitkomsten.push(await compareBuilds(aantal, herhaal ?? (aantal <= 1000 ? 3 : 1), projecten));
    }
  });

  console.log(
    `\nKoude build, Astro ${options.astroVersion}; Starlight met een ${
      sidebar === 'kort' ? 'korte' : 'volledige'
    } zijbalk en .${extension}\n`,
  );
  console.log(formatVergelijkingen(uitkomsten));
  if (bewaar) {
    const starlight = { versie: starlightVersion, zijbalk: sidebar, vorm: extension };
    await saveResult('build-time', {
      astro: options.astroVersion,
      starlight,
      metingen: figuresOfVergelijkingen(uitkomsten),
    });
  }
  return 0;
});
