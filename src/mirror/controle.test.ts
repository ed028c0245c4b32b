import { generateKeyPairSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bronGeheugen, geefUit, kleineSite } from '../../tests/fixtures/spiegel.ts';
import { schadegevallen, type Geval } from '../../tests/fixtures/spiegelschade.ts';
import { controleerSpiegel, type Controlekeuzes, type Controleverslag } from './controle.ts';

const maker = generateKeyPairSync('ed25519');
const ander = generateKeyPairSync('ed25519');
const oud = geefUit(
  kleineSite(1),
  { versie: '2026.09.01-1', vorige: null, gemaakt: '2026-09-01', verloopt: '2027-03-01' },
  maker.privateKey,
);
const kop = { versie: '2026.11.22-1', vorige: '2026.09.01-1', gemaakt: '2026-11-22', verloopt: '2027-05-27' };
const nieuw = geefUit(kleineSite(2), kop, maker.privateKey);
const vervalst = geefUit(kleineSite(3), kop, ander.privateKey);
const gewoon: Controlekeuzes = { vandaag: '2026-12-01', sleutel: maker.publicKey };

const soorten = ({ bevindingen }: Controleverslag): string[] => bevindingen.map(({ soort }) => soort);

describe('een goede kopie', () => {
  test('is goed, ook op haar laatste dag', async () => {
    for (const vandaag of [kop.gemaakt, '2026-12-01', kop.verloopt]) {
      const verslag = await controleerSpiegel(bronGeheugen(nieuw.kopie), { ...gewoon, vandaag });
      expect(verslag).toMatchObject({ code: 0, versie: kop.versie, bestanden: 9, goed: 9, bevindingen: [] });
    }
  });

  test('is goed voor wie de vorige versie of dezelfde al had', async () => {
    for (const laatst of [oud, nieuw].map(({ manifest }) => ({ versie: manifest.versie, manifest }))) {
      expect((await controleerSpiegel(bronGeheugen(nieuw.kopie), { ...gewoon, laatst })).code).toBe(0);
    }
  });

  test('is zonder sleutel niet te vertrouwen, tenzij iemand dat zelf zegt', async () => {
    const zonder = { vandaag: gewoon.vandaag };
    const verslag = await controleerSpiegel(bronGeheugen(nieuw.kopie), zonder);
    expect([verslag.code, ...soorten(verslag)]).toEqual([2, 'handtekening-niet-nagegaan']);
    const bewust = await controleerSpiegel(bronGeheugen(nieuw.kopie), {
      ...zonder,
      zonderHandtekening: true,
    });
    expect([bewust.code, bewust.opmerkingen.length]).toEqual([0, 1]);
  });

  test('mag de instellingen van een server bevatten als dat is gezegd', async () => {
    const kopie = new Map(nieuw.kopie).set('web.config', Buffer.from('<configuration/>'));
    expect((await controleerSpiegel(bronGeheugen(kopie), gewoon)).code).toBe(1);
    const toegestaan = ['web.config'];
    expect((await controleerSpiegel(bronGeheugen(kopie), { ...gewoon, toegestaan })).code).toBe(0);
  });
});

describe('schade aan een kopie', () => {
  const controleer = ({ kopie, storing, keuzes }: Geval): Promise<Controleverslag> =>
    controleerSpiegel(bronGeheugen(kopie, storing), { ...gewoon, ...keuzes });

  // A fixed seed: a run that fails can be run again, and the number of cases is the same for everybody.
  test.each(Object.entries(schadegevallen({ oud, nieuw, vervalst })))(
    '%s: nooit aanvaard, en de oorzaak staat erbij',
    async (_, gevallen) => {
      await fc.assert(
        fc.asyncProperty(gevallen, async (geval) => {
          const verslag = await controleer(geval);
          expect(verslag.code, geval.naam).not.toBe(0);
          expect(
            soorten(verslag).some((soort) => geval.oorzaken.some((naam) => naam === soort)),
            `${geval.naam}: ${soorten(verslag).join()}`,
          ).toBe(true);
          expect(verslag.bevindingen.every(({ uitleg }) => uitleg.length > 10)).toBe(true);
        }),
        { numRuns: 150, seed: 8 },
      );
    },
  );
});

describe('een manifest van elders', () => {
  const elders = (uitgave: typeof nieuw): Controlekeuzes => ({
    ...gewoon,
    manifest: { bytes: uitgave.tekst, handtekening: uitgave.handtekening },
  });

  test('vervangt dat van de kopie, die er dan ook geen hoeft te hebben', async () => {
    expect((await controleerSpiegel(bronGeheugen(nieuw.kopie), elders(nieuw))).code).toBe(0);
    expect((await controleerSpiegel(bronGeheugen(kleineSite(2)), elders(nieuw))).code).toBe(0);
  });

  test('laat zien dat een hele kopie van een andere versie is', async () => {
    const verslag = await controleerSpiegel(bronGeheugen(oud.kopie), elders(nieuw));
    expect(verslag.code).toBe(1);
    expect(new Set(soorten(verslag))).toEqual(new Set(['andere-versie', 'gemengd']));
  });

  test('laat zien dat het manifest van de kopie zelf niet klopt', async () => {
    const stuk = new Map(nieuw.kopie).set('manifest.json', Buffer.from('{}'));
    expect(soorten(await controleerSpiegel(bronGeheugen(stuk), elders(nieuw)))).toEqual(['inhoud']);
    const dubbel = new Map(nieuw.kopie).set('manifest.json', vervalst.tekst);
    expect(soorten(await controleerSpiegel(bronGeheugen(dubbel), elders(nieuw)))).toEqual(['tweespalt']);
  });

  test('wordt zonder goede handtekening niet gebruikt', async () => {
    const zonder = { ...gewoon, manifest: { bytes: nieuw.tekst } };
    expect(soorten(await controleerSpiegel(bronGeheugen(nieuw.kopie), zonder))).toEqual([
      'handtekening-ontbreekt',
    ]);
    expect(soorten(await controleerSpiegel(bronGeheugen(vervalst.kopie), elders(vervalst)))).toEqual([
      'handtekening-ongeldig',
    ]);
  });
});

describe('bijzonderheden', () => {
  test('twee sets met dezelfde versie, beide goed ondertekend, worden allebei gemeld', async () => {
    const tweede = geefUit(kleineSite(3), kop, maker.privateKey);
    const laatst = { versie: kop.versie, manifest: nieuw.manifest };
    expect(soorten(await controleerSpiegel(bronGeheugen(tweede.kopie), { ...gewoon, laatst }))).toEqual([
      'tweespalt',
    ]);
  });

  test('een klok die achterloopt maakt de controle onmogelijk, niet de kopie stuk', async () => {
    const verslag = await controleerSpiegel(bronGeheugen(nieuw.kopie), { ...gewoon, vandaag: '1970-01-01' });
    expect([verslag.code, ...soorten(verslag)]).toEqual([2, 'klok']);
  });

  test('na twintig bestanden op rij die niet te bereiken zijn, stopt de controle', async () => {
    const site = new Map(
      Array.from({ length: 500 }, (_, index) => [`p${index}.txt`, Buffer.from('x')] as const),
    );
    const { kopie } = geefUit(site, kop, maker.privateKey);
    let gevraagd = 0;
    const bron = bronGeheugen(kopie, (pad) => {
      if (pad.startsWith('manifest')) return undefined;
      gevraagd += 1;
      return { soort: 'onbereikbaar', waarom: 'De server is weg.' };
    });
    const verslag = await controleerSpiegel(bron, gewoon);
    expect([verslag.code, verslag.goed, soorten(verslag).at(-1)]).toEqual([2, 0, 'afgebroken']);
    expect(gevraagd).toBeLessThan(40);
  });

  test('een lijst van bestanden die niet te lezen is, is geen goede kopie', async () => {
    const bron = { ...bronGeheugen(nieuw.kopie), paden: () => Promise.reject(new Error('EACCES')) };
    const verslag = await controleerSpiegel(bron, gewoon);
    expect([verslag.code, ...soorten(verslag)]).toEqual([2, 'onbereikbaar']);
  });
});
