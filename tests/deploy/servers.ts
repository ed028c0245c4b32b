import { afterAll, beforeAll, beforeEach } from 'vitest';
import { testProgramOrNothing } from '../../scripts/browser/test-program.ts';
import { apache, nginx, openssl } from '../../scripts/test-programs.ts';
import { apacheHtaccess, apacheVoorbeeld } from './apache-server.ts';
import { nginxOpgenomen, nginxVoorbeeld } from './nginx-server.ts';
import { maakCertificaat, maakProefplek, type Proefplek } from './proefplek.ts';

/** A running server with the shipped settings. */
export interface Draaiend {
  /** Address of the root, ending in a slash. */
  base: string;
  /** The same server without encryption, where it has both. */
  http?: string;
  close: () => Promise<void>;
}

/** A way in which an administrator uses deploy/. */
export interface Serverproef {
  naam: string;
  https: boolean;
  /** A whole server from a sample: with releases, the version before it and encryption. */
  heel: boolean;
  /** Says 403 to the address of a folder, where the others say 404. */
  mapIsVerboden?: true;
  /** An answer can break off when it is asked for at the very moment that the link turns. */
  kanBreken?: true;
  /** undefined where the program cannot be had. */
  programma: string | undefined;
  start: (programma: string, plek: Proefplek) => Promise<Draaiend>;
}

const certificaten = await testProgramOrNothing(openssl);
const nginxProgramma = await testProgramOrNothing(nginx);
const apacheProgramma = await testProgramOrNothing(apache);
const metCertificaat = (programma: string | undefined): string | undefined => certificaten && programma;

export const serverproeven: readonly Serverproef[] = [
  {
    naam: 'nginx met het voorbeeld',
    https: true,
    heel: true,
    programma: metCertificaat(nginxProgramma),
    start: nginxVoorbeeld,
  },
  {
    naam: 'nginx zonder https met toolbox.conf',
    https: false,
    heel: false,
    programma: nginxProgramma,
    start: nginxOpgenomen,
  },
  {
    naam: 'Apache met het voorbeeld',
    https: true,
    kanBreken: true,
    heel: true,
    programma: metCertificaat(apacheProgramma),
    start: apacheVoorbeeld,
  },
  {
    naam: 'Apache zonder https met .htaccess',
    https: false,
    mapIsVerboden: true,
    heel: false,
    programma: apacheProgramma,
    start: apacheHtaccess,
  },
];

/** Runs this server for the tests of one block. They are skipped where it cannot be had. */
export function useServer({ programma, start, https }: Serverproef): () => Draaiend & { plek: Proefplek } {
  let plek: Proefplek | undefined;
  let server: Draaiend | undefined;
  beforeAll(async () => {
    if (programma === undefined) return;
    plek = maakProefplek();
    if (https && certificaten !== undefined) await maakCertificaat(certificaten, plek.map);
    server = await start(programma, plek);
  });
  beforeEach(({ skip }) => {
    if (programma === undefined) skip();
  });
  afterAll(async () => {
    await server?.close();
    plek?.weg();
  });
  return () => {
    if (!server || !plek) throw new Error('De server is niet gestart.');
    return { ...server, plek };
  };
}
