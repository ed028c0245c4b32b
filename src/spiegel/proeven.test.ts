import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesSteekproef, zoekOntbrekende } from './bestanden-zoeken.ts';
import { proefBestanden, proefFilter, proefPlaats, proefZoeken, type Venster } from './proeven.ts';
import { vervoerVan } from './vervoer.ts';

const verwacht = { vraag: 'Pact', id: 'materialen/pact', type: 'model', aantal: 1, postcode: '3511' };
const leeg: Venster = {
  zoekdienst: undefined,
  catalogus: undefined,
  maakPlaatsdienst: undefined,
  plaatsen: undefined,
  steekproef: undefined,
};
const wortel = 'https://kopie.example/toolbox/';
const plek = { wortel, eigen: `${wortel}zelftest.html` };
const isEigen = (adres: string): boolean => adres === plek.eigen;

describe('een kopie waarin niets geladen is', () => {
  test('is bij elke proef fout, met de oorzaak', async () => {
    const uitslagen = [
      await proefZoeken(leeg, verwacht),
      proefFilter(leeg, verwacht),
      proefPlaats(leeg, verwacht),
      await proefBestanden(leeg, plek, () => Promise.resolve(true)),
    ];
    expect(uitslagen.filter(({ goed }) => goed)).toEqual([]);
    expect(uitslagen.filter(({ tekst }) => !tekst.includes('niet geladen'))).toEqual([]);
  });

  test('is ook fout met onzin op de plek van de gegevens', async () => {
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (onzin) => {
        const venster = { ...leeg, catalogus: onzin, plaatsen: onzin, maakPlaatsdienst: onzin };
        expect(proefFilter(venster, verwacht).goed).toBe(false);
        expect(proefPlaats({ ...venster, maakPlaatsdienst: () => onzin }, verwacht).goed).toBe(false);
        const { goed } = await proefBestanden({ ...venster, steekproef: onzin }, plek, () =>
          Promise.resolve(false),
        );
        expect(goed).toBe(false);
      }),
    );
  });
});

describe('het zoeken', () => {
  const dienst = (volledig: () => Promise<never>) => ({
    ...leeg,
    zoekdienst: { inKaarten: volledig, volledig, tekst: volledig },
  });

  test('is fout als de index niet komt', async () => {
    const { goed, tekst } = await proefZoeken(
      dienst(() => Promise.reject(new Error('weg'))),
      verwacht,
    );
    expect(goed).toBe(false);
    expect(tekst).toContain('ontbreken bestanden');
  });
});

describe('het plaatsveld', () => {
  const metAntwoord = (antwoord: unknown) => ({ ...leeg, maakPlaatsdienst: () => () => antwoord });

  test.each([
    [{ soort: 'gevonden' }, true],
    [{ soort: 'onbekend' }, false],
    [null, false],
    ['gevonden', false],
  ])('met het antwoord %j is goed: %s', (antwoord, goed) => {
    expect(proefPlaats(metAntwoord(antwoord), verwacht).goed).toBe(goed);
  });
});

describe('de bestanden', () => {
  const paden = ['a.html', 'map/b.js', 'map/c.css', 'd.xml', 'e.xml', 'f.xml', 'g.xml', 'h.xml'];
  const venster = { ...leeg, steekproef: { totaal: 20, paden } };

  test('zijn goed als elk bestand uit de steekproef er is, gezien vanaf de map van de kopie', async () => {
    const gevraagd: string[] = [];
    const { goed, tekst } = await proefBestanden(venster, plek, (adres) => {
      gevraagd.push(adres);
      return Promise.resolve(true);
    });
    expect(goed).toBe(true);
    expect(tekst).toContain('20 bestanden');
    expect(gevraagd.sort()).toEqual([plek.eigen, ...paden.map((pad) => `${wortel}${pad}`)].sort());
  });

  test('noemen wat ontbreekt, en hoeveel nog meer', async () => {
    const een = await proefBestanden(venster, plek, (adres) => Promise.resolve(!adres.endsWith('b.js')));
    expect(een).toEqual({
      goed: false,
      tekst: 'Van 8 bestanden uit een steekproef ontbreken er 1: map/b.js.',
    });
    const alle = await proefBestanden(venster, plek, (adres) => Promise.resolve(isEigen(adres)));
    expect(alle.tekst).toContain('ontbreken er 8: a.html, d.xml, e.xml, f.xml, g.xml en nog 3.');
  });

  test('zijn alleen scripts en opmaak waar een server een pagina niet naar pagina’s laat zoeken', async () => {
    const alleenZeker = (adres: string) => Promise.resolve(/\.(js|css)$/.test(adres));
    const { goed, tekst } = await proefBestanden(venster, plek, alleenZeker);
    expect(goed).toBe(true);
    expect(tekst).toContain('Alle 2 uit een steekproef');
    expect((await proefBestanden(venster, plek, () => Promise.resolve(false))).tekst).toContain(
      'ontbreken er 2',
    );
  });

  test('zijn niet fout als de browser ze niet kan zoeken', async () => {
    expect((await proefBestanden(venster, plek, undefined)).tekst).toContain('kan dat niet nagaan');
  });

  test('worden alle gezocht, hoe weinig er ook tegelijk gaan', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.stringMatching(/^[a-z]{1,5}$/)),
        fc.integer({ min: 1, max: 9 }),
        async (namen, tegelijk) => {
          const weg = await zoekOntbrekende(namen, wortel, () => Promise.resolve(false), tegelijk);
          expect(weg).toEqual(namen.toSorted());
        },
      ),
    );
  });

  test.each([
    null,
    {},
    { totaal: '1', paden: ['a'] },
    { totaal: 1, paden: [] },
    { totaal: 1, paden: ['a', 2] },
  ])('staan niet in %j', (waarde) => {
    expect(leesSteekproef(waarde)).toBeUndefined();
  });
});

describe('hoe de pagina’s komen', () => {
  test.each([
    ['file:///T:/toolbox/zelftest.html', '', 'bestand'],
    ['http://intranet/zelftest.html', 'Microsoft-IIS/10.0', 'iis'],
    ['http://intranet/zelftest.html', 'nginx/1.26', 'nginx'],
    ['http://intranet/content/toolbox/zelftest.html', '', 'kiwix'],
    ['http://intranet/zelftest.html', 'Apache', 'onbekend'],
    ['http://intranet/zelftest.html', '', 'onbekend'],
  ])('%s van server “%s” is %s', (adres, server, vervoer) => {
    expect(vervoerVan(new URL(adres), server)).toBe(vervoer);
  });
});
