import { chmod, mkdir, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { padenIn } from '../../src/mirror/bron-map.ts';
import { testProgramOrNothing } from '../../scripts/browser/test-program.ts';
import { runChild } from '../../scripts/child-process.mjs';
import { openssl } from '../../scripts/test-programs.ts';
import type { Uitgave } from '../fixtures/spiegel.ts';
import { draai, type Vraag } from './bijwerker.ts';
import { geserveerd, maakProefplaats, schrijfMap, type Proefplaats, type Proefplek } from './proefdoel.ts';
import { alsZip, maakSpel, teHalen } from './uitgaven.ts';
import { misdraagt, startUitgever } from './uitgever.ts';
import { startWindowskern } from './windows.ts';

const kern = await startWindowskern();
const spel = maakSpel();
const script = 'deploy/bijwerken/bijwerken.ps1';
const kernmap = 'deploy/bijwerken/windows';

describe.skipIf(kern === undefined)('bijwerken op Windows, in gebruik', () => {
  let plaats: Proefplaats;
  const bijwerker = kern?.bijwerker ?? { naam: '', opdracht: () => ['false'] as const };
  const doe = (vraag: Vraag) => draai(bijwerker, vraag);
  const zegt = async (vraag: Vraag, code: number, tekst: string): Promise<void> => {
    const afloop = await doe(vraag);
    expect([afloop.code, afloop.uitvoer]).toEqual([code, expect.stringContaining(tekst)]);
  };
  const staat = (vraag: Vraag, ook: readonly string[] = []) => geserveerd(vraag.doel, spel, ook);
  const bied = async (plek: Proefplek, uitgave: Uitgave): Promise<Vraag> => {
    const bron = join(plek.map, `bron ${uitgave.manifest.versie}`);
    await schrijfMap(bron, uitgave.kopie);
    return { ...plek.vraag, bron };
  };
  /** Every path around the copy with what is in it. */
  const alles = async (plek: Proefplek): Promise<string[]> => {
    const web = join(plek.map, 'web');
    return Promise.all(
      (await padenIn(web)).map(async (pad) => `${pad} ${await readFile(join(web, pad), 'hex')}`),
    );
  };
  const { oud, nieuw, later, eerder } = spel;

  beforeAll(async () => {
    plaats = await maakProefplaats(bijwerker, spel);
  });
  afterAll(async () => {
    await plaats.ruimOp();
    await kern?.sluit();
  });

  test('haalt alleen wat anders is, en een tweede keer niets', async () => {
    const plek = await plaats.plek('oud');
    const uitgever = await startUitgever(nieuw.kopie);
    try {
      const vraag = { ...plek.vraag, bron: uitgever.adres };
      expect((await doe(vraag)).code).toBe(0);
      expect(uitgever.gevraagd.toSorted()).toEqual(teHalen(oud, nieuw).toSorted());
      uitgever.zet(nieuw.kopie);
      await zegt(vraag, 0, 'al bij');
      expect(uitgever.gevraagd).toEqual(['manifest.json', 'manifest.json.sig']);
    } finally {
      await uitgever.sluit();
    }
  });

  test('gaat na een afgebroken ronde verder waar die was', async () => {
    const plek = await plaats.plek('oud');
    const laatste =
      teHalen(oud, nieuw)
        .filter((pad) => !pad.startsWith('manifest'))
        .sort()
        .at(-1) ?? '';
    const uitgever = await startUitgever(nieuw.kopie, misdraagt(laatste, 'hangt op'));
    try {
      const vraag = { ...plek.vraag, bron: uitgever.adres };
      expect((await doe(vraag)).code).toBe(2);
      uitgever.zet(nieuw.kopie);
      expect((await doe(vraag)).code).toBe(0);
      expect(uitgever.gevraagd.toSorted()).toEqual(['manifest.json', 'manifest.json.sig', laatste].sort());
    } finally {
      await uitgever.sluit();
    }
  });

  test('een proef zegt wat er te halen is en verandert niets', async () => {
    for (const begin of ['oud', 'geen'] as const) {
      const plek = await plaats.plek(begin);
      const vraag = { ...(await bied(plek, nieuw)), proef: true };
      const voor = await alles(plek);
      const { code, uitvoer } = await doe(vraag);
      const aantal = begin === 'oud' ? teHalen(oud, nieuw).length - 2 : nieuw.manifest.bestanden.length;
      expect([code, uitvoer]).toEqual([0, expect.stringContaining(`waarvan ${aantal} op te halen`)]);
      expect(await alles(plek)).toEqual(voor);
    }
  });

  test('herstelt een kopie die beschadigd is, ook als er niets nieuws is', async () => {
    const schades: ((doel: string) => Promise<unknown>)[] = [
      (doel) => writeFile(join(doel, 'index.html'), 'x'),
      (doel) => rm(join(doel, 'zoek'), { recursive: true }),
      (doel) => writeFile(join(doel, 'extra.html'), 'x'),
      (doel) => writeFile(join(doel, 'manifest.json'), 'x'),
      (doel) => rm(join(doel, 'manifest.json')),
      (doel) => rm(doel, { recursive: true }),
      (doel) => rm(doel, { recursive: true }).then(() => mkdir(doel)),
    ];
    for (const schade of schades) {
      const plek = await plaats.plek('oud');
      const vraag = await bied(plek, oud);
      await schade(vraag.doel);
      expect((await doe(vraag)).code, String(schade)).toBe(0);
      expect(await staat(vraag)).toBe(oud.manifest.versie);
    }
  });

  test('onthoudt de laatst aanvaarde versie, ook als de kopie of het bestandje ernaast weg is', async () => {
    for (const weg of ['de site', 'de site.stand']) {
      const plek = await plaats.plek('oud');
      await rm(join(plek.map, 'web', weg), { recursive: true });
      await zegt(await bied(plek, eerder), 1, 'ouder');
      expect((await doe(await bied(plek, nieuw))).code).toBe(0);
    }
  });

  test('raadt niet als het bestandje met de aanvaarde versie beschadigd is', async () => {
    for (const inhoud of ['', 'x', '2026.11.22-1\n', `2026.11.22-1 ${'a'.repeat(63)}\n`, '\0'.repeat(80)]) {
      const plek = await plaats.plek('oud');
      await writeFile(`${plek.vraag.doel}.stand`, inhoud);
      const vraag = await bied(plek, nieuw);
      await zegt(vraag, 3, '.stand');
      expect(await staat(vraag)).toBe(oud.manifest.versie);
    }
  });

  test('zet de vorige versie terug als die heel is, en anders niet', async () => {
    const plek = await plaats.plek('oud');
    const vraag = await bied(plek, nieuw);
    await zegt({ ...vraag, terug: true }, 3, 'geen vorige versie');
    await doe(vraag);
    for (const verwacht of [oud, nieuw, oud]) {
      expect((await doe({ ...vraag, terug: true })).code).toBe(0);
      expect(await staat(vraag)).toBe(verwacht.manifest.versie);
    }
    // Going back gives nobody a way in with something older.
    expect((await doe(await bied(plek, eerder))).code).toBe(1);
    await writeFile(join(`${vraag.doel}.vorige`, 'index.html'), 'kapot');
    await zegt({ ...vraag, terug: true }, 1, 'index.html');
    expect(await staat(vraag)).toBe(oud.manifest.versie);
  });

  test('neemt mee wat van de beheerder is, en bewaart één vorige versie', async () => {
    const plek = await plaats.plek('oud');
    await writeFile(join(plek.vraag.doel, 'web.config'), '<configuration/>');
    await mkdir(join(plek.vraag.doel, '.well-known'));
    await writeFile(join(plek.vraag.doel, '.well-known/security.txt'), 'Contact');
    const ook = ['web.config', '.well-known/security.txt', 'is/er/niet.txt'];
    for (const uitgave of [nieuw, later]) {
      const vraag = { ...(await bied(plek, uitgave)), ook };
      expect((await doe(vraag)).code).toBe(0);
      expect(await staat(vraag, ook)).toBe(uitgave.manifest.versie);
      expect(await readFile(join(vraag.doel, 'web.config'), 'utf8')).toBe('<configuration/>');
      expect((await doe(vraag)).uitvoer).toContain('al bij');
    }
    expect((await readdir(join(plek.map, 'web'))).sort()).toEqual(
      ['', '.slot', '.stand', '.vorige'].map((na) => `de site${na}`),
    );
    const zonder = await doe(await bied(plek, later));
    expect(zonder.uitvoer).toMatch(/Let op: .*-Ook/);
    expect(await readFile(`${plek.vraag.doel}.vorige/web.config`, 'utf8')).toBe('<configuration/>');
  });

  test.each(['../buiten', 'C:/x', 'index.html', 'INDEX.html', 'manifest.json', 'map/', 'a b', 'zoek', ''])(
    'weigert -Ook %j',
    async (pad) => {
      const plek = await plaats.plek('oud');
      const vraag = { ...(await bied(plek, nieuw)), ook: [pad] };
      expect((await doe(vraag)).code).toBe(2);
      expect(await staat(vraag)).toBe(oud.manifest.versie);
    },
  );

  test('laat een map met iets anders erin met rust', async () => {
    const plek = await plaats.plek('geen');
    await mkdir(plek.vraag.doel);
    await writeFile(join(plek.vraag.doel, 'scriptie.docx'), 'jaren werk');
    const { code, uitvoer } = await doe(await bied(plek, nieuw));
    expect([code, uitvoer]).toEqual([2, expect.stringContaining('iets anders')]);
    expect(await readdir(plek.vraag.doel)).toEqual(['scriptie.docx']);
  });

  test('neemt een kopie over die met de hand is uitgepakt', async () => {
    const plek = await plaats.plek('geen');
    await schrijfMap(plek.vraag.doel, oud.kopie);
    const vraag = await bied(plek, nieuw);
    expect((await doe(vraag)).code).toBe(0);
    expect(await staat(vraag)).toBe(nieuw.manifest.versie);
  });

  test('volgt geen koppelingen de kopie uit', async () => {
    const plek = await plaats.plek('oud');
    const buiten = join(plek.map, 'buiten');
    await mkdir(buiten);
    await writeFile(join(buiten, 'blad.html'), 'van een ander');
    const { doel } = plek.vraag;
    for (const uitgave of [nieuw, later]) {
      await symlink(buiten, join(doel, 'koppeling'));
      await rm(join(doel, '404.html'));
      await symlink(join(buiten, 'blad.html'), join(doel, '404.html'));
      await mkdir(`${doel}.nieuw/map`, { recursive: true });
      await symlink(buiten, `${doel}.nieuw/zoek`);
      await symlink(join(buiten, 'blad.html'), `${doel}.nieuw/index.html`);
      await chmod(join(doel, 'index.html'), 0o444);
      expect((await doe(await bied(plek, uitgave))).code).toBe(0);
      expect(await staat(plek.vraag)).toBe(uitgave.manifest.versie);
    }
    expect(await readFile(join(buiten, 'blad.html'), 'utf8')).toBe('van een ander');
    await symlink(doel, join(plek.map, 'elders'));
    const via = { ...(await bied(plek, later)), doel: join(plek.map, 'elders') };
    await zegt(via, 2, 'koppeling');
  });

  test('wil een goede sleutel, een goede bron en een goed doel', async () => {
    const plek = await plaats.plek('oud');
    const goed = await bied(plek, nieuw);
    const sleutels = await Promise.all(
      Object.values(spel.slechteSleutels).map(async (tekst, nummer) => {
        const bestand = join(plek.map, `sleutel${nummer}`);
        await writeFile(bestand, tekst);
        return { sleutel: bestand };
      }),
    );
    const tekst = join(plek.map, 'geen.zip');
    await writeFile(tekst, 'geen zip');
    const fout = [
      ...sleutels,
      { sleutel: join(plek.map, 'is er niet') },
      ...[
        'http://example.org/',
        'ftp://example.org/',
        'https://',
        'file:///etc',
        'https://u:p@example.org/',
      ].map((bron) => ({ bron })),
      ...['/bestaat/niet', dirname(plek.map), 'http://127.0.0.1:1/'].map((bron) => ({ bron })),
      ...['/', '/bestaat/niet/map', plek.vraag.sleutel, ''].map((doel) => ({ doel })),
      ...[{ bron: '' }, { sleutel: '' }, { proef: true, terug: true }],
    ];
    for (const anders of fout) {
      const { code, uitvoer } = await doe({ ...goed, ...anders });
      expect([anders, code]).toEqual([anders, 2]);
      expect(uitvoer.trimEnd().split('\n').at(-1)).toMatch(/is niet veranderd/);
    }
    expect((await doe({ ...goed, bron: tekst })).code).toBe(1);
    expect(await staat(goed)).toBe(oud.manifest.versie);
  });

  test('leest een zip, en een adres met of zonder de naam van een bladzijde', async () => {
    const plek = await plaats.plek('geen');
    const zip = join(plek.map, 'toolbox.zip');
    await writeFile(zip, alsZip(oud.kopie));
    expect((await doe({ ...plek.vraag, bron: zip })).code).toBe(0);
    const uitgever = await startUitgever(nieuw.kopie);
    try {
      for (const staart of ['', 'index.html', '?x=1']) {
        expect((await doe({ ...plek.vraag, bron: uitgever.adres + staart })).code, staart).toBe(0);
      }
      expect((await doe({ ...plek.vraag, bron: uitgever.adres.replace(/\/$/, '') })).code).toBe(0);
    } finally {
      await uitgever.sluit();
    }
  });

  test('vertrouwt geen beveiligde verbinding van een onbekende', async () => {
    const programma = await testProgramOrNothing(openssl);
    if (programma === undefined) return;
    const plek = await plaats.plek('oud');
    const [geheim, bewijs] = [join(plek.map, 'geheim.pem'), join(plek.map, 'bewijs.pem')];
    const args = [
      'req',
      '-x509',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-subj',
      '/CN=127.0.0.1',
      '-addext',
      'subjectAltName=IP:127.0.0.1',
    ];
    await runChild(programma, [...args, '-keyout', geheim, '-out', bewijs], {
      cwd: '/',
      env: process.env,
      capture: true,
    });
    const server = createServer(
      { key: await readFile(geheim), cert: await readFile(bewijs) },
      (_, response) => response.end('x'),
    );
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const adres = server.address();
    const poort = adres !== null && typeof adres === 'object' ? adres.port : 0;
    const { code, uitvoer } = await doe({ ...plek.vraag, bron: `https://127.0.0.1:${poort}/` });
    server.close();
    expect([code, uitvoer]).toEqual([2, expect.stringContaining('niet te vertrouwen')]);
  });
});

describe('de bestanden voor Windows', () => {
  test('hebben alleen gewone tekens: PowerShell 5.1 leest andere verkeerd', async () => {
    const namen = [script, ...(await readdir(kernmap)).map((naam) => join(kernmap, naam))];
    for (const naam of namen) expect(await readFile(naam, 'latin1'), naam).toMatch(/^[\n\x20-\x7e]*$/);
  });

  test('het script geeft aan de kern alleen wat die kent, en legt elke keuze uit', async () => {
    const tekst = await readFile(script, 'utf8');
    const opdracht = await readFile(join(kernmap, 'Opdracht.cs'), 'utf8');
    const velden = [...tekst.matchAll(/\$opdracht\.(\w+) =/g)].map(([, veld = '']) => veld);
    expect(velden.toSorted()).toEqual(['Bron', 'Bron', 'Doel', 'Ook', 'Proef', 'Sleutel', 'Terug']);
    for (const veld of velden) {
      expect(opdracht).toMatch(new RegExp(`public (string|bool|string\\[\\]) ${veld}\\b`));
      expect(tekst).toContain(`.PARAMETER ${veld}\n`);
    }
    expect(await readFile(join(kernmap, 'Programma.cs'), 'utf8')).toContain(
      'public static int Voer(Opdracht opdracht, Action<string> uit)',
    );
  });
});
