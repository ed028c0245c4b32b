import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  framelijst,
  frameonderwerp,
  frameregel,
  langeLijst,
  willekeurigeLijst,
} from '../../../tests/fixtures/frame-lijst.ts';
import { leesElementen } from '../../../tests/fixtures/html-elementen.ts';
import { aantalGetoond, framehoogte } from '../frame/framehoogte.ts';
import { frametitel } from '../frame/frametekst.ts';
import { frameadres, oembedTekst, oembedVan } from './oembed.ts';

const net = (tekst: string): string => tekst.replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ').trim();

describe('het oEmbed-antwoord', () => {
  test('is van versie 1.0, soort rich, met titel, maker, maat en houdbaarheid', () => {
    expect(oembedVan(framelijst())).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: 'Initiatieven in de regio van SWV Voorbeeld (VO2708) | Toolbox Thuiszitters',
      provider_name: 'Toolbox Thuiszitters',
      provider_url: 'https://voorbeeld.example/',
      cache_age: 86400,
      width: 600,
      height: framehoogte(framelijst()),
    });
  });

  test('noemt van een lange lijst wat het frame toont, en alles', () => {
    const lijst = langeLijst(40);
    const links = leesElementen(oembedVan(lijst).html).filter(({ naam }) => naam === 'a');
    expect(links.map(({ attributen }) => attributen['href'])).toEqual([
      ...lijst.regels.slice(0, aantalGetoond(lijst)).map(({ adres }) => adres),
      lijst.onderwerp.adres,
    ]);
    expect(links.at(-1)?.tekst).toBe('Alle 40 initiatieven in de Toolbox Thuiszitters');
  });

  test('zegt zonder frame wat beëindigd is, en niets van wat gewoon bestaat', () => {
    const lijst = framelijst({ regels: [frameregel(), frameregel({ titel: 'Weg', status: 'beëindigd' })] });
    expect(oembedVan(lijst).html).toMatch(/De Tussenplek<\/a> · .*Weg<\/a> \(beëindigd\) ·/);
  });

  test('van een lege lijst leidt naar de pagina van de regio', () => {
    expect(oembedVan(framelijst({ regels: [] })).html).toContain(
      '<a href="https://voorbeeld.example/regios/vo2708.html">',
    );
  });

  test('van een andere lijst noemt haar eigen pagina en frame', () => {
    const onderwerp = frameonderwerp({
      map: 'lijst/themas-verzuim',
      naam: 'Thema: verzuim',
      adres: 'https://voorbeeld.example/themas/verzuim.html',
      voorop: 'alles',
      regio: undefined,
      ruimer: undefined,
    });
    const { html } = oembedVan({ ...langeLijst(40), onderwerp, inhoud: 'alles' });
    expect(html).toContain('src="https://voorbeeld.example/embed/lijst/themas-verzuim/alles-3.html"');
    expect(html).toContain(
      '<a href="https://voorbeeld.example/themas/verzuim.html">Alle 40 vermeldingen in de Toolbox Thuiszitters</a>',
    );
  });

  test('werkt ook als de site in een map staat', () => {
    const lijst = framelijst({ onderwerp: frameonderwerp({ wortel: 'https://naam.example/toolbox/' }) });
    expect(frameadres(lijst)).toBe('https://naam.example/toolbox/embed/vo2708/initiatieven-3.html');
    expect(oembedVan(lijst).provider_url).toBe('https://naam.example/toolbox/');
  });

  // The filter of WordPress: a blockquote without attributes, then an iframe; the first src="…" is taken for that of the frame.
  test('heeft wat er ook in staat de vorm die WordPress heel laat, op één regel', () => {
    fc.assert(
      fc.property(willekeurigeLijst, (lijst) => {
        const { html } = oembedVan(lijst);
        expect(html).toMatch(
          /^<blockquote>(?:[^<>\n]|<a href="[^"<>]*">|<\/a>)*<\/blockquote><iframe [^<>\n]*><\/iframe>$/,
        );
        expect(/ src=(['"])(.*?)\1/.exec(html)?.[2]).toBe(frameadres(lijst));
        const elementen = leesElementen(html);
        expect(new Set(elementen.map(({ naam }) => naam))).toEqual(new Set(['blockquote', 'a', 'iframe']));
        expect(elementen.at(-1)?.attributen['title']).toBe(net(frametitel(lijst)));
        expect(JSON.parse(oembedTekst(lijst))).toEqual(oembedVan(lijst));
      }),
      { numRuns: 300 },
    );
  });
});
