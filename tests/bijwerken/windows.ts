import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { installSystemPackage } from '../../scripts/browser/system-package.ts';
import { testProgramOrNothing } from '../../scripts/browser/test-program.ts';
import { runChild } from '../../scripts/child-process.mjs';
import { mcs, mono } from '../../scripts/test-programs.ts';
import type { Afloop, Bijwerker, Vraag } from './bijwerker.ts';

const kernmap = 'deploy/bijwerken/windows';

/** One process of the core that answers questions line by line; see windows-proef.cs. */
export class Vraagbaak {
  readonly #kind;
  readonly #wachten: ((antwoord: string) => void)[] = [];

  constructor(programma: string, args: readonly string[]) {
    this.#kind = spawn(programma, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface(this.#kind.stdout).on('line', (regel) => this.#wachten.shift()?.(regel));
    // Who waits hears that there will be no answer.
    this.#kind.on('close', () => {
      for (const klaar of this.#wachten.splice(0)) klaar('gestopt');
    });
  }

  /** The answer to a question of words; bytes go as hexadecimal digits. */
  vraag(...woorden: readonly (string | Uint8Array)[]): Promise<string> {
    const regel = woorden.map((woord) =>
      typeof woord === 'string' ? woord : Buffer.from(woord).toString('hex') || '-',
    );
    return new Promise((klaar) => {
      this.#wachten.push(klaar);
      this.#kind.stdin.write(`${regel.join(' ')}\n`);
    });
  }

  sluit(): void {
    this.#kind.stdin.end();
  }
}

/** The core for Windows, compiled and ready to run. */
export interface Windowskern {
  bijwerker: Bijwerker;
  vraagbaak: Vraagbaak;
  sluit: () => Promise<void>;
}

const argumenten = ({ bron, doel, sleutel, proef, terug, ook = [] }: Vraag): string[] => [
  ...(terug === true ? [] : ['-Bron', bron]),
  ...['-Doel', doel, '-Sleutel', sleutel],
  ...(proef === true ? ['-Proef'] : []),
  ...(terug === true ? ['-Terug'] : []),
  ...ook.flatMap((pad) => ['-Ook', pad]),
];

async function compileer(compiler: string, uit: string): Promise<{ code: number; output: string }> {
  const bronnen = (await readdir(kernmap)).filter((naam) => naam.endsWith('.cs')).sort();
  // As strict as PowerShell 5.1: C# 5, and only the libraries that bijwerken.ps1 gives.
  const strengheid = ['-noconfig', '-langversion:5', '-warnaserror'];
  const bibliotheken = ['System', 'System.Numerics', 'System.IO.Compression'].map((naam) => `-r:${naam}.dll`);
  const bestanden = [...bronnen.map((naam) => join(kernmap, naam)), 'tests/bijwerken/windows-proef.cs'];
  return runChild(compiler, [...strengheid, ...bibliotheken, `-out:${uit}`, ...bestanden], {
    cwd: process.cwd(),
    env: process.env,
    capture: true,
  });
}

/** Where a part of Mono has a package of its own. */
const zipbibliotheek = { 'apt-get': 'libmono-system-io-compression4.0-cil' };

/**
 * Compiles the core and starts it. Undefined where there is no Mono.
 *
 * @throws Error with what the compiler says
 */
export async function startWindowskern(): Promise<Windowskern | undefined> {
  const [draaier, compiler] = [await testProgramOrNothing(mono), await testProgramOrNothing(mcs)];
  if (draaier === undefined || compiler === undefined) return undefined;
  // Waiting for the disk at every file is most of the time, and here nobody pulls the plug.
  if (existsSync('/dev/shm')) process.env['TMPDIR'] = '/dev/shm';
  const map = await mkdtemp(join(tmpdir(), 'toolbox-windows-'));
  await chmod(map, 0o755);
  const programma = join(map, 'proef.exe');
  let gemaakt = await compileer(compiler, programma);
  if (gemaakt.code !== 0 && gemaakt.output.includes('CS0006')) {
    await installSystemPackage('Mono', zipbibliotheek);
    gemaakt = await compileer(compiler, programma);
  }
  if (gemaakt.code !== 0) throw new Error(`De kern voor Windows compileert niet:\n${gemaakt.output}`);
  const baken = Array.from({ length: 4 }, () => new Vraagbaak(draaier, [programma]));
  let beurt = 0;
  const volgende = (): Vraagbaak => {
    beurt = (beurt + 1) % baken.length;
    const [eerste = new Vraagbaak(draaier, [programma])] = baken.slice(beurt);
    return eerste;
  };
  return {
    bijwerker: {
      naam: 'bijwerken.ps1 (kern)',
      opdracht: (vraag) => [draaier, programma, ...argumenten(vraag)],
      meteen: (vraag) => ronde(volgende(), vraag),
    },
    vraagbaak: volgende(),
    sluit: async () => {
      for (const een of baken) een.sluit();
      await rm(map, { recursive: true, force: true });
    },
  };
}

async function ronde(baak: Vraagbaak, vraag: Vraag): Promise<Afloop> {
  const antwoord = await baak.vraag('ronde', ...argumenten(vraag).map((woord) => Buffer.from(woord)));
  const [code = '', gezegd = ''] = antwoord.split(' ');
  return {
    code: /^\d+$/.test(code) ? Number(code) : -1,
    uitvoer: Buffer.from(gezegd, 'base64').toString('utf8'),
  };
}
