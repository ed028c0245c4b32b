import { ensureProgram, type ProgramSources } from './ensure-program.ts';
import { programsOnPath } from './known-places.ts';
import { installSystemPackage, type SystemPackage } from './system-package.ts';

/** A program that only tests use: what it is called by people, on the command line and by package managers. */
export interface TestProgram {
  /** What the person reads: "PHP". */
  kind: string;
  /** Its names on the command line, most preferred first. */
  names: readonly [string, ...string[]];
  /** Environment variable with the path of the one to use. */
  variable: string;
  packages: SystemPackage;
  /** What needs it, in Dutch: "de plakproef met WordPress". */
  purpose: string;
  versionFlag?: string;
}

// Servers stand where the PATH of an ordinary user does not reach.
const serverFolders = ['/usr/local/sbin', '/usr/sbin', '/sbin'];

function onThisComputer({ kind, names, packages }: TestProgram): ProgramSources {
  const { env, platform } = process;
  const path = [env['PATH'], ...serverFolders].join(platform === 'win32' ? ';' : ':');
  return {
    env,
    platform,
    find: () => programsOnPath(names, { ...env, PATH: path }, platform),
    install: [() => installSystemPackage(kind, packages)],
  };
}

/**
 * Finds a program for a test, and installs it when there is none.
 *
 * @returns path of the program
 * @throws Error in Dutch with what the person can do
 */
export function ensureTestProgram(
  program: TestProgram,
  sources: ProgramSources = onThisComputer(program),
): Promise<string> {
  const { kind, names, variable, packages, purpose, versionFlag } = program;
  const debian = packages['apt-get'];
  const advice = (): string =>
    [
      `Er is geen ${kind} gevonden voor ${purpose}, en installeren is niet gelukt.`,
      ...(debian === undefined
        ? []
        : [`Installeer ${kind} zelf, bijvoorbeeld met: sudo apt-get install ${debian}`]),
      `Staat ${kind} op een eigen plek, geef die dan op: ${variable}=/pad/naar/${names[0]} npm test`,
    ].join('\n');
  return ensureProgram(
    { variable, kind, advice, ...(versionFlag === undefined ? {} : { versionFlag }) },
    sources,
  );
}

/**
 * The program, or undefined with a message where it cannot be had: then the tests that need it are skipped. On a build server
 * (CI=true) they never are.
 */
export async function testProgramOrNothing(program: TestProgram): Promise<string | undefined> {
  try {
    return await ensureTestProgram(program);
  } catch (problem) {
    if (process.env['CI'] === 'true') throw problem;
    console.warn(`Overgeslagen: ${program.purpose}. ${String(problem)}`);
    return undefined;
  }
}
