import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../browser/serve-folder.ts';
import type { Uitgave } from '../fixtures/spiegel.ts';
import { draai } from './bijwerker.ts';
import { linuxBijwerker } from './linux.ts';
import { geserveerd, maakProefplaats, type Proefplaats } from './proefdoel.ts';
import { maakSpel } from './uitgaven.ts';
import { startUitgever } from './uitgever.ts';

const bijwerker = linuxBijwerker('sh');
const spel = maakSpel();
let plaats: Proefplaats;

interface Antwoord {
  status: number;
  inhoud: Buffer;
}

const vraagOp = (adres: string): Promise<Antwoord> =>
  new Promise((klaar, mislukt) => {
    request(adres, { agent: false }, (antwoord) => {
      const delen: Buffer[] = [];
      antwoord.on('data', (deel: Buffer) => delen.push(deel));
      antwoord.on('end', () => klaar({ status: antwoord.statusCode ?? 0, inhoud: Buffer.concat(delen) }));
      antwoord.on('error', mislukt);
    })
      .on('error', mislukt)
      .end();
  });

/** Paths that both versions have, pages and what they need. */
const samen = (een: Uitgave, twee: Uitgave): string[] =>
  een.manifest.bestanden.map(({ pad }) => pad).filter((pad) => twee.kopie.has(pad));

// A script for a shell, which Windows does not have.
describe.skipIf(process.platform === 'win32')('een site die wordt bekeken terwijl zij wisselt', () => {
  beforeAll(async () => {
    plaats = await maakProefplaats(bijwerker, spel);
  });
  afterAll(() => plaats.ruimOp());

  test('geeft bij twintig wissels elk bestand heel en van een van beide versies', async () => {
    const { vraag } = await plaats.plek('oud');
    const uitgever = await startUitgever(spel.nieuw.kopie);
    const site = await serveFolder(vraag.doel, { prefix: '/' });
    const paden = samen(spel.oud, spel.nieuw);
    const geteld = { oud: 0, nieuw: 0 };
    const fouten: string[] = [];
    let bezig = true;
    const kijker = async (begin: number): Promise<void> => {
      for (let nummer = begin; bezig; nummer += 1) {
        const pad = paden[nummer % paden.length] ?? '';
        const { status, inhoud } = await vraagOp(`${site.base}${pad}`);
        const versies = (['oud', 'nieuw'] as const).filter((naam) =>
          inhoud.equals(spel[naam].kopie.get(pad) ?? Buffer.alloc(0)),
        );
        if (status !== 200 || versies.length === 0) fouten.push(`${pad}: ${status}, ${inhoud.length} bytes`);
        const [alleen] = versies;
        if (versies.length === 1 && alleen !== undefined) geteld[alleen] += 1;
      }
    };
    const kijkers = [0, 5, 9].map(kijker);
    expect((await draai(bijwerker, { ...vraag, bron: uitgever.adres })).code).toBe(0);
    for (let wissel = 2; wissel <= 20; wissel += 1) {
      expect((await draai(bijwerker, { ...vraag, bron: '', terug: true })).code).toBe(0);
    }
    bezig = false;
    await Promise.all([...kijkers]);
    await Promise.all([site.close(), uitgever.sluit()]);
    expect(fouten).toEqual([]);
    expect(geteld.oud).toBeGreaterThan(20);
    expect(geteld.nieuw).toBeGreaterThan(20);
    expect(await geserveerd(vraag.doel, spel)).toBe(spel.oud.manifest.versie);
  });
});
