import { execFile } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testProgramOrNothing } from '../../scripts/browser/test-program.ts';
import { busybox as busyboxProgramma } from '../../scripts/test-programs.ts';
import { draai, type Vraag } from './bijwerker.ts';
import { doorElkaar, geheel, misdragen } from './fouten.ts';
import { maakBusyboxPad, maakPad } from './linux-pad.ts';
import { linuxBijwerker } from './linux.ts';
import { geserveerd, maakProefplaats, schrijfMap, type Proefplaats } from './proefdoel.ts';
import { bezwaren, herstel, speel, tegelijk } from './speel.ts';
import { maakSpel } from './uitgaven.ts';
import { startUitgever } from './uitgever.ts';

const bijwerker = linuxBijwerker('sh');
const spel = maakSpel();
const isRoot = process.getuid?.() === 0;
const niemand = 65_534;
const doe = promisify(execFile);
let plaats: Proefplaats;

/** Asks for a mounted disk of so many kilobytes; false where that is not allowed. */
async function maakSchijf(map: string, kilobytes: number): Promise<boolean> {
  await mkdir(map, { recursive: true });
  return doe('mount', ['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', map]).then(
    () => true,
    () => false,
  );
}

/** The script as somebody starts it who has only these commands. */
const metPad = (pad: string, ...shell: [string, ...string[]]) => {
  const gewoon = linuxBijwerker(...shell);
  return {
    naam: gewoon.naam,
    opdracht: (vraag: Vraag) => ['/usr/bin/env', `PATH=${pad}`, ...gewoon.opdracht(vraag)] as const,
  };
};

// A script for a shell, which Windows does not have.
describe.skipIf(process.platform === 'win32')('bijwerken op Linux op een computer waar iets mee is', () => {
  beforeAll(async () => {
    plaats = await maakProefplaats(bijwerker, spel);
  });
  afterAll(() => plaats.ruimOp());

  test('op een volle schijf blijft staan wat er stond, hoe weinig er ook bij kan', async () => {
    const plek = await plaats.plek('oud');
    const schijf = await mkdtemp(join(tmpdir(), 'toolbox-schijf-'));
    const uitgever = await startUitgever(spel.nieuw.kopie);
    const codes: number[] = [];
    for (let kilobytes = 132; kilobytes <= 420; kilobytes += 12) {
      if (!(await maakSchijf(schijf, kilobytes))) break;
      try {
        await cp(join(plek.map, 'web'), schijf, { recursive: true, verbatimSymlinks: true });
        const vraag = { ...plek.vraag, bron: uitgever.adres, doel: join(schijf, 'de site') };
        const afloop = await draai(bijwerker, vraag);
        codes.push(afloop.code);
        expect([bezwaren(afloop, [0, 3], /schijf/), afloop.uitvoer]).toEqual([[], afloop.uitvoer]);
        const verwacht = afloop.code === 0 ? spel.nieuw : spel.oud;
        expect(await geserveerd(vraag.doel, spel)).toBe(verwacht.manifest.versie);
        await doe('mount', ['-o', 'remount,size=8m', schijf]);
        expect(await herstel(bijwerker, { map: schijf, vraag }, uitgever, spel)).toEqual([]);
      } catch (fout) {
        // On the smallest disks not even what there was fits.
        if (!String(fout).includes('ENOSPC')) throw fout;
      } finally {
        await doe('umount', [schijf]);
      }
    }
    await uitgever.sluit();
    await rm(schijf, { recursive: true });
    if (codes.length > 0) expect(new Set(codes)).toEqual(new Set([0, 3]));
  });

  test.runIf(isRoot)('zonder rechten gebeurt er niets, en dat wordt gezegd', async () => {
    const plek = await plaats.plek('oud');
    const uitgever = await startUitgever(spel.nieuw.kopie);
    const vraag = { ...plek.vraag, bron: uitgever.adres };
    // Another user has to be able to get there.
    await chmod(join(plek.map, '..'), 0o755);
    expect(bezwaren(await draai(bijwerker, vraag, { gebruiker: niemand }), [3], /rechten/)).toEqual([]);
    await chmod(vraag.sleutel, 0o600);
    expect(bezwaren(await draai(bijwerker, vraag, { gebruiker: niemand }), [2], /sleutel/)).toEqual([]);
    expect(await geserveerd(vraag.doel, spel)).toBe(spel.oud.manifest.versie);
    expect(await herstel(bijwerker, plek, uitgever, spel)).toEqual([]);
    await uitgever.sluit();
  });

  test('drie tegelijk: er gaat er een voor, de andere zeggen dat', async () => {
    const plek = await plaats.plek('oud');
    const uitgever = await startUitgever(spel.nieuw.kopie, (pad, response, inhoud) => {
      if (pad !== 'groot.bin') return false;
      setTimeout(() => response.end(inhoud), 1500);
      return true;
    });
    const vraag = { ...plek.vraag, bron: uitgever.adres };
    const keren = await Promise.all([1, 2, 3].map(() => draai(bijwerker, vraag)));
    expect(keren.filter(({ code }) => code === 0).length).toBeGreaterThan(0);
    expect(keren.flatMap((afloop) => bezwaren(afloop, [0, 3], /loopt al/))).toEqual([]);
    expect(await geserveerd(vraag.doel, spel)).toBe(spel.nieuw.manifest.versie);
    await uitgever.sluit();
  });

  test('zonder curl gaat het met wget, en zonder flock met een eigen slot', async () => {
    const map = await mkdtemp(join(tmpdir(), 'toolbox-pad-'));
    const kaal = metPad(await maakPad(join(map, 'kaal'), ['curl', 'flock']), 'sh');
    const gevallen = [...misdragen(spel, 'oud'), ...geheel(spel)].filter(
      ({ naam }, nummer) => nummer % 7 === 0 && !naam.includes('belooft') && !naam.includes('geen einde'),
    );
    const uitkomsten = await tegelijk(gevallen, (geval) =>
      speel(kaal, plaats, { ...geval, codes: [1, 2], zegt: /./ }),
    );
    expect(uitkomsten.flat()).toEqual([]);
    await rm(map, { recursive: true });
  });

  test('zonder een programma dat nodig is, wordt dat gezegd', async () => {
    const map = await mkdtemp(join(tmpdir(), 'toolbox-pad-'));
    const plek = await plaats.plek('oud');
    const uitgever = await startUitgever(spel.nieuw.kopie);
    const vraag = { ...plek.vraag, bron: uitgever.adres };
    for (const zonder of [['openssl'], ['sha256sum'], ['curl', 'wget']]) {
      const kaal = metPad(await maakPad(join(map, zonder.join()), zonder), 'sh');
      const programma = zonder[0] ?? '';
      expect(bezwaren(await draai(kaal, vraag), [2], new RegExp(programma))).toEqual([]);
    }
    await writeFile(join(map, 'a.zip'), 'geen zip');
    const zonderZip = metPad(await maakPad(join(map, 'zonder-zip'), ['unzip']), 'sh');
    const zip = { ...vraag, bron: join(map, 'a.zip') };
    expect(bezwaren(await draai(zonderZip, zip), [2], /unzip/)).toEqual([]);
    expect(bezwaren(await draai(bijwerker, zip), [1, 2], /./)).toEqual([]);
    expect(await geserveerd(vraag.doel, spel)).toBe(spel.oud.manifest.versie);
    await uitgever.sluit();
    await rm(map, { recursive: true });
  });

  test('met BusyBox alleen gaat alles net zo', async () => {
    const busybox = await testProgramOrNothing(busyboxProgramma);
    if (busybox === undefined) return;
    const map = await mkdtemp(join(tmpdir(), 'toolbox-pad-'));
    const klein = metPad(await maakBusyboxPad(join(map, 'busybox'), busybox), 'sh');
    const gevallen = [
      ...doorElkaar(spel, 'oud', 'web', 3),
      ...doorElkaar(spel, 'geen', 'map', 4),
      ...doorElkaar(spel, 'oud', 'zip', 5),
    ].filter((_, nummer) => nummer % 6 === 0);
    const uitkomsten = await tegelijk(gevallen, (geval) => speel(klein, plaats, geval));
    expect(uitkomsten.flat()).toEqual([]);
    await rm(map, { recursive: true });
  });

  test('een bron met koppelingen, apparaten of een map op de plaats van een bestand wordt geweigerd', async () => {
    const plek = await plaats.plek('oud');
    const uitgever = await startUitgever(spel.nieuw.kopie);
    const bron = join(plek.map, 'stick');
    for (const [program, ...args] of [
      ['ln', '-s', '/etc/passwd'],
      ['ln', '-s', '/dev/zero'],
      ['mkfifo'],
      ['mkdir'],
    ] as const) {
      await rm(bron, { recursive: true, force: true });
      await schrijfMap(bron, spel.nieuw.kopie);
      await rm(join(bron, 'index.html'));
      await doe(program, [...args, join(bron, 'index.html')]);
      expect(bezwaren(await draai(bijwerker, { ...plek.vraag, bron }), [1], /index\.html/)).toEqual([]);
      expect(await geserveerd(plek.vraag.doel, spel)).toBe(spel.oud.manifest.versie);
    }
    expect(await herstel(bijwerker, plek, uitgever, spel)).toEqual([]);
    expect((await readdir(`${plek.vraag.doel}.versies`)).includes('nieuw')).toBe(false);
    await uitgever.sluit();
  });
});
