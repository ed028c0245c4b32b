/** How long one cold build of the real content takes, and which part takes what. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../scripts/project-paths.ts';
import { runCommand } from '../scripts/run-command.ts';
import { buildPartsOf } from './measuring/build-parts.ts';
import { buildCold } from './measuring/cold-build.ts';
import { runMeasured } from './measuring/measured-run.ts';
import { inTemporaryFolder } from './measuring/temporary-folder.ts';
import { copyOwnProject } from './projects/own-project.ts';
import { formatMegabytes, formatNumber, formatSeconds } from './report/amounts.ts';
import { saveResult } from './report/save-result.ts';
import { formatTable } from './report/table.ts';

const minute = 60_000;

await runCommand(async () => {
  const { values } = parseArgs({ options: { bewaar: { type: 'boolean' } } });
  const { controle, build } = await inTemporaryFolder(async (folder) => {
    const project = join(folder, 'toolbox');
    await copyOwnProject(projectRoot, project);
    return {
      controle: await runMeasured(['src/gate/controle.ts'], { cwd: project, timeoutMs: minute }),
      build: await buildCold(project),
    };
  });

  const total = controle.milliseconds + build.milliseconds;
  const parts = [
    { naam: 'Inhoud controleren (los, vooraf)', milliseconds: controle.milliseconds },
    ...buildPartsOf(build.lines, build.milliseconds),
  ];
  const rows = [...parts, { naam: 'Samen', milliseconds: total }].map(({ naam, milliseconds }) => [
    naam,
    formatSeconds(milliseconds),
    `${formatNumber((100 * milliseconds) / total, 0)}%`,
  ]);
  console.log(formatTable(['Onderdeel', 'Tijd', 'Deel'], rows));
  const memory = build.use === undefined ? 'onbekend' : formatMegabytes(build.use.memoryTogether);
  console.log(
    `\n${formatNumber(build.pages, 0)} pagina's, ${formatMegabytes(build.bytes)} op schijf, piekgeheugen ${memory}`,
  );
  if (values.bewaar) {
    const onderdelen = parts.map(({ naam, milliseconds }) => ({
      naam,
      milliseconden: Math.round(milliseconds),
    }));
    await saveResult('cold-build', {
      milliseconden: Math.round(total),
      onderdelen,
      geheugenSamenBytes: build.use?.memoryTogether,
      paginas: build.pages,
      bytesOpSchijf: build.bytes,
    });
  }
  return 0;
});
