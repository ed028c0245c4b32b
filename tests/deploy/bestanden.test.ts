import { describe, expect, it } from 'vitest';
import { serverbestanden } from '../../src/mirror/serverregels-bestanden.ts';
import { inGroep, insluitpaginas, metSom, onveranderlijk, voorAnderen } from '../../src/mirror/padgroepen.ts';
import { kopregels, paginamappen, waardeVan } from '../../src/mirror/serverregels.ts';
import { soorten, soortVan } from '../../src/mirror/serversoorten.ts';
import { files, readText } from '../dist/site-files.ts';

describe('de regels en de gebouwde site', () => {
  it('kennen van elk bestand de soort', () => {
    expect(files.filter((pad) => soortVan(pad) === undefined)).toEqual([]);
  });

  it('geven een feed de soort die erin staat', () => {
    for (const pad of files.filter((naam) => naam.endsWith('.xml'))) {
      const begin = readText(pad).slice(0, 200);
      const soort = begin.includes('<feed') ? 'atom+xml' : begin.includes('<rss') ? 'rss+xml' : '/xml';
      expect([pad, soortVan(pad)?.includes(soort)]).toEqual([pad, true]);
    }
  });

  it('bewaren alleen lang wat bij zijn naam hoort', () => {
    const lang = files.filter((pad) => inGroep(onveranderlijk, pad));
    const stijlen = files.filter((pad) => pad.startsWith('opmaak/'));
    expect(lang.filter((pad) => pad.startsWith('opmaak/'))).toEqual(stijlen);
    expect(lang.filter((pad) => pad.startsWith('zoek/')).length).toBeGreaterThan(0);
  });

  it('staat een deel van de zoekindex om zijn inhoud in een vaste vorm, waar de som niet over gaat', () => {
    // The sum in the name is of what is inside. When the form changes, the names need a mark of their own:
    // browsers keep the old ones for a year.
    for (const pad of files.filter((naam) => naam.startsWith('zoek/') && inGroep(metSom, naam))) {
      expect(readText(pad)).toMatch(/^toolboxZoekdata\("[^"]+","[A-Za-z0-9+/=]+"\);?\n?$/);
    }
  });

  it('vertrouwen erop dat elke insluitpagina haar eigen beleid heeft', () => {
    const paginas = files.filter((pad) => inGroep(insluitpaginas, pad));
    expect(paginas).toEqual(files.filter((pad) => pad.startsWith('embed/') && pad.endsWith('.html')));
    for (const pad of paginas) {
      expect([pad, readText(pad).includes(`Content-Security-Policy" content="default-src 'none'; `)]).toEqual(
        [pad, true],
      );
    }
  });

  it('gelden ook voor een site in een map onder een andere site', () => {
    for (const groep of [onveranderlijk, insluitpaginas, voorAnderen, metSom]) {
      const ergens = new RegExp(`(?<!/zoek)/${groep.patroon}$`);
      for (const map of ['/', '/toolbox/', '/een/sub/']) {
        expect(files.filter((pad) => ergens.test(map + pad) !== inGroep(groep, pad))).toEqual([]);
      }
    }
  });
});

describe('_headers voor statische hosts', () => {
  const blokken = (serverbestanden.get('deploy/statisch/_headers') ?? '')
    .split('\n\n')
    .filter((blok) => blok.startsWith('/'))
    .map((blok) => {
      const [adres = '', ...regels] = blok.trim().split('\n');
      return { adres, regels: regels.map((regel) => regel.trim().split(/:\s+/, 2)) };
    });
  const past = (adres: string, pad: string): boolean =>
    adres.endsWith('/*')
      ? `/${pad}`.startsWith(adres.slice(0, -1))
      : /^\/:\w+$/.test(adres) && !pad.includes('/');

  it('zegt over elk bestand niets twee keer en niets anders dan de regels', () => {
    for (const pad of files) {
      const gezegd = blokken.filter(({ adres }) => past(adres, pad)).flatMap(({ regels }) => regels);
      const namen = gezegd.map(([naam]) => naam);
      expect([pad, namen.length]).toEqual([pad, new Set(namen).size]);
      // A host knows folders only: feeds beside pages stay closed, and a few files are asked for more often.
      if (/^(?:regios|themas|typen|doelgroepen)\/.*\.xml$|^[^/]+\.xml$|^404|^zoek\/data|^embed\/v/.test(pad))
        continue;
      if (pad.startsWith('embed/') && !inGroep(insluitpaginas, pad)) continue;
      for (const regel of kopregels) {
        const gevonden = gezegd.find(([naam]) => naam === regel.naam)?.[1];
        expect([pad, regel.naam, gevonden]).toEqual([pad, regel.naam, waardeVan(regel, pad)]);
      }
    }
  });

  it('past binnen wat de hosts toelaten', () => {
    expect(blokken.length).toBeLessThanOrEqual(100);
    const regels = (serverbestanden.get('deploy/statisch/_headers') ?? '').split('\n');
    expect(regels.filter((regel) => regel.length > 2000)).toEqual([]);
    expect(files.length).toBeLessThan(20_000);
  });

  it('noemt elke map met bladzijden', () => {
    const mappen = files
      .filter((pad) => pad.endsWith('.html') && pad.includes('/') && !inGroep(voorAnderen, pad))
      .map((pad) => pad.split('/')[0] ?? '');
    expect([...new Set(mappen)].filter((map) => !paginamappen.includes(map))).toEqual([]);
  });
});

it('de tabel voor andere hosts zegt hetzelfde als de regels', () => {
  const tabel: unknown = JSON.parse(serverbestanden.get('deploy/statisch/regels.json') ?? '');
  expect(tabel).toMatchObject({ kopregels: kopregels.map(({ naam }) => ({ naam })) });
  expect(JSON.stringify(tabel)).toContain(JSON.stringify(`^${onveranderlijk.patroon}$`));
  expect(soorten.every(({ soort }) => JSON.stringify(tabel).includes(soort))).toBe(true);
});
