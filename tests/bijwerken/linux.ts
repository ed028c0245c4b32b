import { join } from 'node:path';
import { projectRoot } from '../../scripts/project-paths.ts';
import type { Bijwerker } from './bijwerker.ts';

export const script = join(projectRoot, 'deploy/bijwerken/bijwerken.sh');

/** The script for Linux, in the shell given: a program and what comes before the script. */
export const linuxBijwerker = (...[programma, ...args]: [string, ...string[]]): Bijwerker => ({
  naam: [programma, ...args].join(' '),
  opdracht: ({ bron, doel, sleutel, proef, terug, ook = [] }) => [
    programma,
    ...args,
    script,
    ...(terug === true ? ['--terug'] : ['--bron', bron]),
    '--doel',
    doel,
    '--sleutel',
    sleutel,
    ...(proef === true ? ['--proef'] : []),
    ...ook.flatMap((pad) => ['--ook', pad]),
  ],
});
