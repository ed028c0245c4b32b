import { chmod, cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { testProgramOrNothing } from '../../scripts/browser/test-program.ts';
import { runChild } from '../../scripts/child-process.mjs';
import { strace } from '../../scripts/test-programs.ts';
import type { Uitgave } from '../fixtures/spiegel.ts';
import { draai, type Vraag } from './bijwerker.ts';
import { geserveerd, maakProefplaats, schrijfMap, type Proefplaats, type Proefplek } from './proefdoel.ts';
import { slotregel, tegelijk } from './speel.ts';
import { maakSpel } from './uitgaven.ts';
import { startUitgever } from './uitgever.ts';
import { grijpIn, makendeStappen, telStappen, type Ingreep, type Stap } from './windows-ingreep.ts';
import { startWindowskern } from './windows.ts';

const kern = await startWindowskern();
const volger = await testProgramOrNothing(strace);
const spel = maakSpel();

describe.skipIf(kern === undefined)('bijwerken op Windows, als het hier misgaat', () => {
  let plaats: Proefplaats;
  const bijwerker = kern?.bijwerker ?? { naam: '', opdracht: () => ['false'] as const };

  beforeAll(async () => {
    plaats = await maakProefplaats(bijwerker, spel);
  });
  afterAll(async () => {
    await plaats.ruimOp();
    await kern?.sluit();
  });

  const bied = async (plek: Proefplek, uitgave: Uitgave): Promise<Vraag> => {
    const bron = join(plek.map, uitgave.manifest.versie);
    await schrijfMap(bron, uitgave.kopie);
    return { ...plek.vraag, bron };
  };

  /** A copy of `nieuw` with `oud` as the version before it, and a source with `later`. */
  async function metVorige(): Promise<{ plek: Proefplek; vraag: Vraag }> {
    const plek = await plaats.plek('oud');
    const afloop = await draai(bijwerker, await bied(plek, spel.nieuw));
    if (afloop.code !== 0) throw new Error(afloop.uitvoer);
    return { plek, vraag: await bied(plek, spel.later) };
  }

  const eerste = async (): Promise<{ plek: Proefplek; vraag: Vraag }> => {
    const plek = await plaats.plek('geen');
    return { plek, vraag: await bied(plek, spel.later) };
  };

  const terug = async (): Promise<{ plek: Proefplek; vraag: Vraag }> => {
    const { plek, vraag } = await metVorige();
    return { plek, vraag: { ...vraag, terug: true } };
  };

  const versie = (uitgave: Uitgave): string => uitgave.manifest.versie;
  const staat = (map: string): Promise<string> =>
    geserveerd(map, spel).catch((fout: unknown) => String(fout));

  /** What is wrong after something happened, a run that finds no source, and an ordinary run; each time all has to be whole. */
  async function naderhand(vraag: Vraag, mag: readonly string[], eindigtMet: Uitgave): Promise<string[]> {
    const fouten: string[] = [];
    const nu = await staat(vraag.doel);
    const tussenin = nu === 'geen' ? await staat(`${vraag.doel}.vorige`) : nu;
    if (!mag.includes(tussenin)) fouten.push(`meteen: ${nu}, ${tussenin}`);

    const zonder = await draai(bijwerker, { ...vraag, terug: false, bron: '/bestaat/niet' });
    const hersteld = await staat(vraag.doel);
    if (zonder.code !== 2 || !mag.includes(hersteld))
      fouten.push(`zonder bron: ${hersteld} ${zonder.uitvoer}`);

    const gewoon = await draai(bijwerker, { ...vraag, terug: false });
    const eind = await staat(vraag.doel);
    if (gewoon.code !== 0 || eind !== versie(eindigtMet)) fouten.push(`gewoon: ${eind} ${gewoon.uitvoer}`);
    const naam = basename(vraag.doel);
    const over = (await readdir(dirname(vraag.doel))).filter(
      (een) => !['', '.slot', '.stand', '.vorige'].map((na) => naam + na).includes(een),
    );
    if (over.length > 0) fouten.push(`er bleef over: ${over.join(', ')}`);
    const vorige = await staat(`${vraag.doel}.vorige`);
    if (vorige !== 'geen' && !/^\d/.test(vorige)) fouten.push(`de vorige is niet heel: ${vorige}`);
    return fouten;
  }

  const begins = {
    'de eerste kopie': { maak: eerste, mag: ['geen', versie(spel.later)] },
    'een volgende versie': { maak: metVorige, mag: [versie(spel.nieuw), versie(spel.later)] },
    'de vorige versie terug': { maak: terug, mag: [versie(spel.nieuw), versie(spel.oud)] },
  };

  describe.skipIf(volger === undefined)('van buiten gestoord bij elke stap op de schijf', () => {
    const volg = volger ?? '';

    async function alleGevallen(
      { maak, mag }: (typeof begins)[keyof typeof begins],
      bij: readonly Stap[],
      wat: Ingreep['wat'],
      elke = 1,
    ): Promise<{ aantal: number; fouten: string[] }> {
      const telling = await maak();
      const stappen = await telStappen(volg, bijwerker, telling.vraag);
      const gevallen = bij
        .flatMap((stap) => vanEenTot(stappen.get(stap) ?? 0).map((nummer) => ({ stap, nummer })))
        // There are so few renames that each counts.
        .filter(({ stap, nummer }) => stap === 'rename' || nummer % elke === 0)
        .map((waar): Ingreep => ({ ...waar, wat, blijvend: wat !== 'dood' }));
      const fouten = await tegelijk(gevallen, async (ingreep) => {
        const { plek, vraag } = await maak();
        const voor = await staat(vraag.doel);
        const { code, uitvoer } = await grijpIn(volg, bijwerker, vraag, ingreep);
        const na = await staat(vraag.doel);
        // When nothing at all may be renamed any more, the old copy cannot go back; then that is what has to be said.
        const klem = uitvoer.includes('staat heel in') && (await staat(`${vraag.doel}.vorige`)) === voor;
        const gevonden = await naderhand(vraag, mag, spel.later);
        if (code > 0 && uitvoer !== '') {
          if (code !== 3) gevonden.push(`uitgang ${code}`);
          if (na !== voor && !klem) gevonden.push(`uitgang ${code}, en er staat ${na} in plaats van ${voor}`);
          // On a full disk the log may be cut off too.
          if (
            ingreep.wat !== 'ENOSPC' &&
            !klem &&
            !slotregel.test(uitvoer.trimEnd().split('\n').at(-1) ?? '')
          )
            gevonden.push('geen slotregel');
        }
        await rm(plek.map, { recursive: true });
        return gevonden.map((fout) => `${JSON.stringify(ingreep)}: ${fout} (${code}) ${uitvoer}`);
      });
      return { aantal: gevallen.length, fouten: fouten.flat() };
    }

    const vanEenTot = (aantal: number): number[] => Array.from({ length: aantal }, (_, nummer) => nummer + 1);

    test.each(Object.entries(begins))('gedood: %s', async (_, begin) => {
      const { aantal, fouten } = await alleGevallen(begin, makendeStappen, 'dood');
      expect(fouten).toEqual([]);
      expect(aantal).toBeGreaterThan(5);
    });

    test('gedood bij het opruimen van wat niet meer nodig is', async () => {
      const opruimen = ['unlink', 'rmdir'] as const;
      const begin = begins['een volgende versie'];
      const { aantal, fouten } = await alleGevallen(begin, opruimen, 'dood', 4);
      expect(fouten).toEqual([]);
      expect(aantal).toBeGreaterThan(5);
    });

    test('gedood tussen de twee hernoemingen, en daarna nog eens tijdens het herstel', async () => {
      const renames = vanEenTot(5).map((nummer) => ['rename', nummer] as const);
      const opnieuw = [...renames, ['unlink', 2], ['mkdir', 3], ['write', 1], ['fcntl', 2]] as const;
      const fouten = await tegelijk(opnieuw, async ([stap, nummer]) => {
        const { vraag } = await metVorige();
        await grijpIn(volg, bijwerker, vraag, { stap: 'rename', nummer: 3, wat: 'dood' });
        expect(await staat(vraag.doel)).toBe('geen');
        await grijpIn(volg, bijwerker, vraag, { stap, nummer, wat: 'dood' });
        return naderhand(vraag, begins['een volgende versie'].mag, spel.later);
      });
      expect(fouten.flat()).toEqual([]);
    });

    test.each([
      ['ENOSPC', ['write', 'mkdir', 'fsync']],
      ['EACCES', ['rename', 'mkdir', 'rmdir', 'unlink']],
    ] as const)('het systeem weigert vanaf een stap (%s)', async (wat, bij) => {
      const { aantal, fouten } = await alleGevallen(begins['een volgende versie'], bij, wat, 2);
      expect(fouten).toEqual([]);
      expect(aantal).toBeGreaterThan(10);
    });

    test('een map die even in gebruik is, houdt niets tegen', async () => {
      for (const nummer of [1, 2, 3]) {
        const { vraag } = await metVorige();
        const afloop = await grijpIn(volg, bijwerker, vraag, { stap: 'rename', nummer, wat: 'EACCES' });
        expect([afloop.code, await staat(vraag.doel)]).toEqual([0, versie(spel.later)]);
      }
    });
  });

  test('twee rondes tegelijk: een doet het werk, de ander stopt', async () => {
    const plek = await plaats.plek('oud');
    const uitgever = await startUitgever(spel.nieuw.kopie, (pad, response, inhoud) => {
      if (pad !== 'groot.bin') return false;
      setTimeout(() => response.end(inhoud), 1200);
      return true;
    });
    try {
      const vraag = { ...plek.vraag, bron: uitgever.adres };
      const rondes = [1, 2, 3].map(() => draai(bijwerker, vraag, { dodenNaMs: 60_000 }));
      const aflopen = await Promise.all(rondes);
      const codes = aflopen.map(({ code }) => code).sort();
      expect([codes[0], await staat(vraag.doel)]).toEqual([0, versie(spel.nieuw)]);
      for (const { code, uitvoer } of aflopen) {
        // Who started late enough finds all done.
        if (code !== 0) expect([code, uitvoer]).toEqual([3, expect.stringContaining('andere ronde bezig')]);
      }
      expect(codes).toContain(3);
    } finally {
      await uitgever.sluit();
    }
  });

  test.skipIf(process.getuid?.() !== 0)('zonder rechten blijft alles zoals het was', async () => {
    const { plek, vraag } = await metVorige();
    await chmod(dirname(plek.map), 0o755);
    const { code, uitvoer } = await draai(bijwerker, vraag, { gebruiker: 65_534 });
    expect([code, uitvoer]).toEqual([3, expect.stringContaining('Geen rechten')]);
    expect(await naderhand(vraag, [versie(spel.nieuw)], spel.later)).toEqual([]);
  });

  test.skipIf(process.getuid?.() !== 0)('een schijf die echt vol is', async () => {
    const { plek, vraag } = await metVorige();
    const schijf = join(plek.map, 'schijf');
    await mkdir(schijf);
    const doe = (programma: string, ...args: string[]): Promise<{ code: number }> =>
      runChild(programma, args, { cwd: '/', env: process.env, capture: true });
    // Not in every container may root do this.
    if ((await doe('mount', '-t', 'tmpfs', '-o', 'size=700k', 'tmpfs', schijf)).code !== 0) return;
    try {
      await cp(join(plek.map, 'web'), join(schijf, 'web'), { recursive: true });
      const krap = { ...vraag, doel: join(schijf, 'web', basename(vraag.doel)) };
      await writeFile(join(schijf, 'prop'), Buffer.alloc(700_000)).catch(() => undefined);
      const vol = await draai(bijwerker, krap);
      expect([vol.code, vol.uitvoer]).toEqual([3, expect.stringContaining('vol')]);
      expect(await staat(krap.doel)).toBe(versie(spel.nieuw));
      await rm(join(schijf, 'prop'));
      expect(await naderhand(krap, [versie(spel.nieuw)], spel.later)).toEqual([]);
    } finally {
      await doe('umount', schijf);
    }
  });
});
