import { describe, expect, test } from 'vitest';
import { boek, catalogusVan, nietszeggend } from '../../tests/fixtures/kaarten.ts';
import { volledigVan } from '../../tests/fixtures/volledig.ts';
import type { Vermelding } from '../domain/vermelding.ts';
import type { Voorrangsregel } from './voorrang.ts';
import { makeZoeker, type Zoekuitkomst } from './zoeken.ts';

const naamVan = (id: string): string => id.replace(/^\w+\//, '');
const namen = ({ treffers }: Zoekuitkomst): string[] =>
  treffers.map(({ vermelding }) => naamVan(vermelding.id));

/** Asks a question of entries whose pages hold these texts. */
const zoek = (
  vermeldingen: readonly Vermelding[],
  vraag: string,
  paginas: Readonly<Record<string, string>> = {},
  voorrang: readonly Voorrangsregel[] = [],
): Promise<Zoekuitkomst> => {
  const teksten = vermeldingen.map(({ id, titel }): [string, string] => [
    id,
    `${titel} ${paginas[naamVan(id)] ?? ''}`,
  ]);
  return makeZoeker(catalogusVan(vermeldingen), volledigVan(Object.fromEntries(teksten), voorrang))(vraag);
};

const leeg = boek('leeg', 'Boek');
const titel = boek('titel', 'Verzuim op school');

describe('zoeken in kaarten en tekst', () => {
  test('vindt wat alleen op de pagina staat, na wat in de titel staat', async () => {
    expect(namen(await zoek([leeg, titel], 'verzuim', { leeg: 'Dit gaat over verzuim.' }))).toEqual([
      'titel',
      'leeg',
    ]);
  });

  test('verbetert een tikfout, ook naar een woord dat alleen op een pagina staat', async () => {
    const uitkomst = await zoek([leeg, titel], 'thuizitters', { leeg: 'Voor thuiszitters.' });
    expect(uitkomst.verbeterd).toEqual([{ van: 'thuizitters', naar: 'thuiszitters' }]);
    expect(namen(uitkomst)).toEqual(['leeg']);
  });

  test('noemt een woord dat nergens staat, en zoekt op de rest', async () => {
    const uitkomst = await zoek([leeg, titel], 'verzuim xqzwvq');
    expect(uitkomst.onbekend).toEqual(['xqzwvq']);
    expect(namen(uitkomst)).toEqual(['titel']);
    expect(uitkomst.treffers[0]?.gedeeltelijk).toBe(true);
  });

  test('vindt niets bij een vraag die niets zegt', async () => {
    expect(namen(await zoek([leeg, titel], '?!'))).toEqual([]);
    expect(namen(await zoek([], 'verzuim'))).toEqual([]);
  });

  test('vindt met aanhalingstekens alleen wat er zo staat', async () => {
    const los = boek('los', 'Op school is verzuim');
    expect(namen(await zoek([los, titel], '"verzuim op school"'))).toEqual(['titel']);
    expect(namen(await zoek([los, titel], '"verzuim op school" boek'))).toEqual(['titel']);
  });

  test('vindt een afkorting als het begrip', async () => {
    const term = boek('term', 'De leerplichtambtenaar');
    expect(namen(await zoek([leeg, term], 'LPA'))).toEqual(['term']);
  });

  test('zet eerst wat de redactie eerst zet, ook als er iets beters lijkt te zijn', async () => {
    const voorrang = [{ als: ['verzuim'], eerst: [0] }];
    const uitkomst = await zoek([leeg, titel], 'verzuim melden', {}, voorrang);
    expect(namen(uitkomst)).toEqual(['leeg', 'titel']);
    expect(uitkomst.treffers[0]).toMatchObject({ gedeeltelijk: false, redenen: [{ waar: 'voorrang' }] });
  });

  test('slaat voorrang over voor een vermelding die er niet meer is', async () => {
    expect(namen(await zoek([titel], 'verzuim', {}, [{ als: ['verzuim'], eerst: [-1, 99] }]))).toEqual([
      'titel',
    ]);
  });

  test('faalt als de tekst niet antwoordt: dan zoekt de zoeker alleen in kaarten', async () => {
    const kapot = { ...volledigVan({ x: 'verzuim' }), vraagTekst: () => Promise.reject(new Error('stil')) };
    await expect(makeZoeker(catalogusVan([titel]), kapot)('verzuim')).rejects.toThrow('stil');
  });
});

describe('zoeken in kaarten alleen', () => {
  const zoekKaarten = (vraag: string): Promise<Zoekuitkomst> =>
    makeZoeker(catalogusVan([leeg, titel]))(vraag);

  test('vindt op wat er op de kaart staat, ook een half woord', async () => {
    expect(namen(await zoekKaarten('verz'))).toEqual(['titel']);
  });

  test('zegt niets over woorden die niet op kaarten staan: die kunnen op een pagina staan', async () => {
    expect(await zoekKaarten('xqzwvq')).toMatchObject({ treffers: [], onbekend: [], verbeterd: [] });
  });

  test('verbetert niets', async () => {
    expect(await zoekKaarten('verzium')).toMatchObject({ treffers: [], verbeterd: [] });
  });

  test('houdt de volgorde van de catalogus bij wat even goed is', async () => {
    const gelijk = ['c', 'a', 'b'].map((id) => boek(id, 'Gelijk', { samenvatting: nietszeggend }));
    expect(namen(await makeZoeker(catalogusVan(gelijk))('gelijk'))).toEqual(['c', 'a', 'b']);
  });
});
