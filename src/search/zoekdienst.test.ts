import { beforeEach, describe, expect, test, vi } from 'vitest';
import { boek, catalogusVan } from '../../tests/fixtures/kaarten.ts';
import { volledigVan } from '../../tests/fixtures/volledig.ts';
import type { VolledigeTekst } from './fulltext/volledige-tekst.ts';
import { toonTreffers, wisTreffers } from './treffers.ts';
import { uitleg, waarom } from './uitleg.ts';
import { loadVolledigeTekst } from './volledige-tekst-laden.ts';
import { makeZoekdienst } from './zoekdienst.ts';
import type { Zoekuitkomst } from './zoeken.ts';

vi.mock('./volledige-tekst-laden.ts', () => ({ loadVolledigeTekst: vi.fn() }));
const laad = vi.mocked(loadVolledigeTekst);
beforeEach(() => void laad.mockReset());

const base = 'https://voorbeeld.example/zoek/';
const catalogus = catalogusVan([boek('titel', 'Verzuim'), boek('tekst', 'Boek')]);
const tekst: VolledigeTekst = {
  ...volledigVan({ 'materialen/titel': 'verzuim', 'materialen/tekst': 'verzuim' }),
  groepen: [],
  uitleg,
  waarom,
  toonTreffers,
  wisTreffers,
};
const ids = ({ treffers }: Zoekuitkomst): string[] => treffers.map(({ vermelding }) => vermelding.id);

describe('de zoekdienst', () => {
  test('antwoordt uit de kaarten zonder iets te laden', async () => {
    expect(ids(await makeZoekdienst(catalogus, base).inKaarten('verzuim'))).toEqual(['materialen/titel']);
    expect(laad).not.toHaveBeenCalled();
  });

  test('laadt de tekst bij de eerste vraag, en daarna niet meer', async () => {
    laad.mockResolvedValue(tekst);
    const dienst = makeZoekdienst(catalogus, base);
    const [een, ander] = await Promise.all([dienst.volledig('verzuim'), dienst.volledig('verzuim')]);
    expect(ids(een)).toEqual(['materialen/titel', 'materialen/tekst']);
    expect(ander).toEqual(een);
    expect(await dienst.tekst()).toBe(tekst);
    expect(laad.mock.calls).toEqual([[base]]);
  });

  test('zegt het als de tekst niet laadt, en probeert het bij de volgende vraag opnieuw', async () => {
    laad.mockRejectedValueOnce(new Error('stil')).mockResolvedValue(tekst);
    const dienst = makeZoekdienst(catalogus, base);
    await expect(dienst.volledig('verzuim')).rejects.toThrow('stil');
    expect(ids(await dienst.volledig('verzuim'))).toHaveLength(2);
    expect(laad).toHaveBeenCalledTimes(2);
  });

  test('laadt ook opnieuw als de tekst er is maar op een vraag niet antwoordt', async () => {
    const kapot = { ...tekst, vraagTekst: () => Promise.reject(new Error('beschadigd')) };
    laad.mockResolvedValueOnce(kapot).mockResolvedValue(tekst);
    const dienst = makeZoekdienst(catalogus, base);
    await expect(dienst.volledig('verzuim')).rejects.toThrow('beschadigd');
    expect(ids(await dienst.volledig('verzuim'))).toHaveLength(2);
  });

  test('blijft uit de kaarten antwoorden als de tekst niet laadt', async () => {
    laad.mockRejectedValue(new Error('stil'));
    const dienst = makeZoekdienst(catalogus, base);
    await expect(dienst.tekst()).rejects.toThrow('stil');
    expect(ids(await dienst.inKaarten('verzuim'))).toEqual(['materialen/titel']);
  });
});
