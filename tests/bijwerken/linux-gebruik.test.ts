import { mkdir, mkdtemp, readFile, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { draai, type Afloop, type Vraag } from './bijwerker.ts';
import { linuxBijwerker, script } from './linux.ts';
import { geserveerd, maakProefplaats, schrijfMap, type Proefplaats, type Proefplek } from './proefdoel.ts';
import { bezwaren, slotregel } from './speel.ts';
import { maakSpel, teHalen } from './uitgaven.ts';
import { startUitgever, type Uitgever } from './uitgever.ts';

const bijwerker = linuxBijwerker('sh');
const spel = maakSpel();
const [vOud, vNieuw] = [spel.oud.manifest.versie, spel.nieuw.manifest.versie];
let plaats: Proefplaats;
let plek: Proefplek;
let uitgever: Uitgever;

/** Runs the script on this place, from the server. */
const werkBij = (anders: Partial<Vraag> = {}, env: NodeJS.ProcessEnv = {}): Promise<Afloop> =>
  draai(bijwerker, { ...plek.vraag, bron: uitgever.adres, ...anders }, { env });
const staat = (ook: readonly string[] = []): Promise<string> => geserveerd(plek.vraag.doel, spel, ook);

/** Everything below a folder with what is in it or what it links to. */
async function afdruk(map: string): Promise<string[]> {
  const namen = await readdir(map, { recursive: true, withFileTypes: true });
  return Promise.all(
    namen.map(async (een) => {
      const pad = join(een.parentPath, een.name);
      if (een.isSymbolicLink()) return `${pad} -> ${await readlink(pad)}`;
      return een.isFile() ? `${pad} ${await readFile(pad, 'base64')}` : pad;
    }),
  ).then((regels) => regels.sort());
}

// A script for a shell, which Windows does not have.
describe.skipIf(process.platform === 'win32')('bijwerken op Linux', () => {
  beforeAll(async () => {
    plaats = await maakProefplaats(bijwerker, spel);
  });
  afterAll(() => plaats.ruimOp());
  beforeEach(async () => {
    plek = await plaats.plek('oud');
    uitgever = await startUitgever(spel.nieuw.kopie);
  });
  afterEach(() => uitgever.sluit());

  test('haalt alleen wat anders is, en de tweede keer alleen het manifest', async () => {
    const eerste = await werkBij();
    expect([eerste.code, eerste.uitvoer]).toEqual([0, expect.stringContaining(vNieuw)]);
    expect([...uitgever.gevraagd].sort()).toEqual(teHalen(spel.oud, spel.nieuw).sort());
    uitgever.zet(spel.nieuw.kopie);
    expect((await werkBij()).uitvoer).toContain('is bij');
    expect(uitgever.gevraagd).toEqual(['manifest.json', 'manifest.json.sig']);
  });

  test('bewaart precies één vorige versie, en onthoudt wat is aanvaard', async () => {
    await werkBij();
    uitgever.zet(spel.later.kopie);
    expect((await werkBij()).code).toBe(0);
    const namen = await readdir(`${plek.vraag.doel}.versies`);
    expect(namen.sort()).toEqual(
      [vNieuw, spel.later.manifest.versie, 'aanvaard', 'slot', 'vorige', 'werk'].sort(),
    );
    expect(await readlink(`${plek.vraag.doel}.versies/vorige`)).toBe(vNieuw);
    expect(await readFile(`${plek.vraag.doel}.versies/aanvaard`, 'utf8')).toMatch(/^\S+ [0-9a-f]{64}\n$/);
  });

  test('een proef zegt wat er zou gebeuren en verandert niets', async () => {
    const eerder = await afdruk(plek.map);
    const { code, uitvoer } = await werkBij({ proef: true });
    expect([code, uitvoer]).toEqual([0, expect.stringMatching(/8 van 16 bestanden \(\d+ bytes\)/)]);
    expect(await afdruk(plek.map)).toEqual(eerder);
    const leeg = await plaats.plek('geen');
    expect((await draai(bijwerker, { ...leeg.vraag, bron: uitgever.adres, proef: true })).code).toBe(0);
    expect(await readdir(join(leeg.map, 'web'))).toEqual([]);
  });

  test('terug zet de vorige versie terug als die nog heel is, en vooruit kan daarna weer', async () => {
    await werkBij();
    expect((await werkBij({ terug: true })).code).toBe(0);
    expect(await staat()).toBe(vOud);
    expect((await werkBij()).code).toBe(0);
    expect(await staat()).toBe(vNieuw);
    await writeFile(`${plek.vraag.doel}.versies/${vOud}/index.html`, 'kapot');
    const kapot = await werkBij({ terug: true });
    expect(bezwaren(kapot, [1], /index\.html/)).toEqual([]);
    expect(await staat()).toBe(vNieuw);
  });

  test('herstelt een kopie waarin iets beschadigd is, weg is of erbij kwam, zonder ander bestand te halen', async () => {
    const map = `${plek.vraag.doel}.versies/${vOud}`;
    await writeFile(join(map, 'index.html'), 'kapot');
    await rm(join(map, 'groot.bin'));
    await mkdir(join(map, 'met spatie'));
    await writeFile(join(map, 'met spatie/een\nindex.html'), 'vreemd');
    uitgever.zet(spel.oud.kopie);
    expect((await werkBij()).code).toBe(0);
    expect(await staat()).toBe(vOud);
    expect([...uitgever.gevraagd].sort()).toEqual([
      'groot.bin',
      'index.html',
      'manifest.json',
      'manifest.json.sig',
    ]);
    uitgever.zet(spel.nieuw.kopie);
    expect([(await werkBij()).code, await staat()]).toEqual([0, vNieuw]);
  });

  test('neemt een bestand van de beheerder mee als het genoemd is', async () => {
    const eigen = ['web.config', '.well-known/security.txt'];
    await schrijfMap(plek.vraag.doel, new Map(eigen.map((pad) => [pad, Buffer.from('van mij')])));
    expect((await werkBij({ ook: eigen })).code).toBe(0);
    expect(await staat(eigen)).toBe(vNieuw);
    expect(await readFile(join(plek.vraag.doel, 'web.config'), 'utf8')).toBe('van mij');
    expect(bezwaren(await werkBij({ ook: ['../elders'] }), [2], /--ook/)).toEqual([]);
  });

  test('gaat na een afgebroken lijn verder waar het was', async () => {
    uitgever.zet(spel.nieuw.kopie, (pad, response) => {
      if (pad !== 'zoek/zoeker.js') return false;
      setTimeout(() => response.destroy(), 400);
      return true;
    });
    expect((await werkBij()).code).toBe(2);
    uitgever.zet(spel.nieuw.kopie);
    expect((await werkBij()).code).toBe(0);
    expect(uitgever.gevraagd).toContain('zoek/zoeker.js');
    expect(uitgever.gevraagd.length).toBeLessThan(teHalen(spel.oud, spel.nieuw).length);
  });

  test.each(Object.keys(spel.slechteSleutels))('weigert een sleutel: %s', async (naam) => {
    await writeFile(plek.vraag.sleutel, spel.slechteSleutels[naam] ?? '');
    expect(bezwaren(await werkBij(), [2], /sleutel/i)).toEqual([]);
    expect([uitgever.gevraagd, await staat()]).toEqual([[], vOud]);
  });

  test.each([
    [['--bron'], /Achter --bron/],
    [['--onbekend'], /bestaat niet/],
    [['--bron', 'http://example.org/', '--doel', 'x', '--sleutel', 'y'], /https/],
    [['--bron', 'ftp://127.0.0.1/', '--doel', 'x', '--sleutel', 'y'], /https/],
    [['--bron', 'http://127.0.0.1:80@example.org/', '--doel', 'x', '--sleutel', 'y'], /naam of wachtwoord/],
    [['--bron', 'https://example.org/"x/', '--doel', 'x', '--sleutel', 'y'], /teken/],
    [['--bron', '/bestaat/niet', '--doel', 'x', '--sleutel', 'y'], /bestaat niet/],
    [['--doel', 'x', '--sleutel', 'y'], /--bron/],
    [[], /--bron/],
  ])('zegt wat er mis is aan %j', async (args, zegt) => {
    const leeg = await mkdtemp(join(tmpdir(), 'toolbox-leeg-'));
    const kaal = { naam: 'kaal', opdracht: () => ['env', '-C', leeg, 'sh', script, ...args] as const };
    expect(bezwaren(await draai(kaal, plek.vraag), [2], zegt)).toEqual([]);
    expect(await readdir(leeg)).toEqual([]);
    await rm(leeg, { recursive: true });
  });

  test('raakt een gewone map niet aan en zegt wat u kunt doen', async () => {
    await rm(plek.vraag.doel);
    await schrijfMap(plek.vraag.doel, spel.oud.kopie);
    const afloop = await werkBij();
    expect(bezwaren(afloop, [2], /Hernoem haar/)).toEqual([]);
    expect(await staat()).toBe(vOud);
  });

  test('geeft hulp', async () => {
    const hulp = { naam: 'hulp', opdracht: () => ['sh', script, '--help'] as const };
    const { code, uitvoer } = await draai(hulp, plek.vraag);
    expect([code, uitvoer]).toEqual([0, expect.stringContaining('--sleutel')]);
    expect(uitvoer).not.toMatch(slotregel);
  });
});
