import { readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { draai } from './bijwerker.ts';
import { maakValstrik } from './linux-pad.ts';
import { linuxBijwerker } from './linux.ts';
import { geserveerd, maakProefplaats, type Begin, type Proefplaats, type Proefplek } from './proefdoel.ts';
import { herstel, tegelijk } from './speel.ts';
import { toeval } from './toeval.ts';
import { maakSpel } from './uitgaven.ts';
import { startUitgever } from './uitgever.ts';

const bijwerker = linuxBijwerker('sh');
const spel = maakSpel();
let plaats: Proefplaats;

interface Einde {
  begin: Begin;
  /** Which command, or after how many milliseconds. */
  moment: number;
  wanneer: 'voor' | 'midden' | 'na' | 'tijd';
}

/** Everything beside the site that may be there after a good run: at most one version besides the one that is served. */
async function resten({ vraag }: Proefplek): Promise<string[]> {
  const namen = await readdir(`${vraag.doel}.versies`);
  const versies = namen.filter((naam) => /^\d/.test(naam));
  const vreemd = namen.filter((naam) => !/^(\d{4}\..*|aanvaard|slot|vorige|werk)$/.test(naam));
  return [...vreemd, ...versies.slice(2)];
}

async function omgeving(plek: Proefplek, moment: number, wanneer: string): Promise<NodeJS.ProcessEnv> {
  const val = await maakValstrik(join(plek.map, 'val'));
  const teller = join(plek.map, 'teller');
  await writeFile(teller, '');
  return {
    PATH: `${val}:${process.env['PATH'] ?? ''}`,
    TELLER: teller,
    MOMENT: String(moment),
    WANNEER: wanneer,
  };
}

/** Ends a run at a moment, looks what is served, and lets an ordinary run follow. */
async function eindig({ begin, moment, wanneer }: Einde): Promise<string[]> {
  const plek = await plaats.plek(begin);
  const uitgever = await startUitgever(spel.nieuw.kopie);
  const vraag = { ...plek.vraag, bron: uitgever.adres };
  try {
    const afloop =
      wanneer === 'tijd'
        ? await draai(bijwerker, vraag, { dodenNaMs: moment })
        : await draai(bijwerker, vraag, { env: await omgeving(plek, moment, wanneer) });
    const versie = await geserveerd(vraag.doel, spel).catch(String);
    const mag = [begin === 'geen' ? 'geen' : spel.oud.manifest.versie, spel.nieuw.manifest.versie];
    const fouten = [
      ...(mag.includes(versie) ? [] : [`er staat: ${versie}`]),
      ...(await herstel(bijwerker, plek, uitgever, spel)),
      ...(await resten(plek)).map((naam) => `er ligt nog ${naam}`),
    ];
    return fouten.map((fout) => `${begin}, ${wanneer} ${moment} (${afloop.code}): ${fout}`);
  } finally {
    await uitgever.sluit();
    await rm(plek.map, { recursive: true, force: true });
  }
}

/** How many commands that change something one undisturbed run takes. */
async function aantalStappen(begin: Begin): Promise<number> {
  const plek = await plaats.plek(begin);
  const uitgever = await startUitgever(spel.nieuw.kopie);
  const env = await omgeving(plek, 0, 'voor');
  const { code } = await draai(bijwerker, { ...plek.vraag, bron: uitgever.adres }, { env });
  await uitgever.sluit();
  expect(code).toBe(0);
  return (await readFile(join(plek.map, 'teller'), 'utf8')).length;
}

// A script for a shell, which Windows does not have.
describe.skipIf(process.platform === 'win32')('bijwerken op Linux dat halverwege wordt gedood', () => {
  beforeAll(async () => {
    plaats = await maakProefplaats(bijwerker, spel);
  });
  afterAll(() => plaats.ruimOp());

  test.each(['oud', 'geen'] as const)(
    'voor, in en na elke stap staat er een hele versie (begin: %s)',
    async (begin) => {
      const stappen = await aantalStappen(begin);
      expect(stappen).toBeGreaterThan(20);
      // After a step is before the next one; the first is the only one that has nothing before it.
      const eindes = Array.from({ length: stappen }, (_, index): Einde[] => [
        { begin, moment: index + 1, wanneer: 'na' },
        ...(begin === 'oud' && index % 2 === 0
          ? [{ begin, moment: index + 1, wanneer: 'midden' } as const]
          : []),
      ]).flat();
      eindes.push({ begin, moment: 1, wanneer: 'voor' });
      expect((await tegelijk(eindes, eindig)).flat()).toEqual([]);
    },
  );

  test('op welk tijdstip ook staat er een hele versie', async () => {
    const kies = toeval(2026);
    const eindes = Array.from({ length: 30 }, (): Einde => ({
      begin: kies(3) === 0 ? 'geen' : 'oud',
      moment: 5 + kies(600),
      wanneer: 'tijd',
    }));
    expect((await tegelijk(eindes, eindig)).flat()).toEqual([]);
  });
});
