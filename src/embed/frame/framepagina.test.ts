import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
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
import { kopniveaus } from '../../domain/insluiten/paden.ts';
import { framepagina } from './framepagina.ts';
import { frametitel } from './frametekst.ts';
import { maakOpmaak, metTokens } from './opmaak.build.ts';

const opmaak = maakOpmaak();
const pagina = (lijst = framelijst(), kop: 2 | 3 | 4 = 3): string => framepagina(lijst, kop, opmaak);
const mag = [
  'html',
  'head',
  'meta',
  'title',
  'link',
  'style',
  'script',
  'body',
  'main',
  'h3',
  'ol',
  'li',
  'a',
  'span',
  'b',
  'p',
];

describe('een insluitpagina', () => {
  test('is in het Nederlands, heeft een titel en blijft uit zoekmachines', () => {
    const tekst = pagina();
    expect(tekst).toMatch(/^<!doctype html>\n<html lang="nl">/);
    expect(tekst).toContain(
      '<title>Initiatieven in de regio van SWV Voorbeeld (VO2708) | Toolbox Thuiszitters</title>',
    );
    expect(tekst).toContain('<meta name="robots" content="noindex">');
    expect(tekst).toContain('<link rel="canonical" href="https://voorbeeld.example/regios/vo2708.html">');
  });

  test.each(kopniveaus)('heeft een kop op niveau %d met het aantal', (kop) => {
    expect(pagina(langeLijst(12), kop)).toMatch(new RegExp(`<h${kop}>[^<]+: 12</h${kop}>`));
  });

  test('toont een echte lijst, en zegt hoe het ermee staat', () => {
    const tekst = pagina(
      framelijst({
        regels: [frameregel(), frameregel({ titel: 'Weg', status: 'beëindigd', bevestigd: undefined })],
      }),
    );
    expect(tekst).toContain(
      'De Tussenplek</a><span><b>Actief</b> · Klas · Stichting Voorbeeld · Utrecht · laatst bevestigd mei 2026',
    );
    expect(tekst).toMatch(/<li class="voorbij"><a [^>]+>Weg<\/a><span><b>Beëindigd<\/b>.*bron zonder datum/);
    expect(leesElementen(tekst).filter(({ naam }) => naam === 'li')).toHaveLength(2);
  });

  test('leidt onder de lijst naar alles', () => {
    expect(pagina(langeLijst(40))).toContain('>Alle 40 initiatieven in de Toolbox Thuiszitters</a>');
    expect(pagina(framelijst())).toContain('>Dit initiatief in de Toolbox Thuiszitters</a>');
  });

  test('zonder initiatieven zegt dat, met een weg verder', () => {
    const leeg = pagina(framelijst({ regels: [] }));
    expect(leeg).toContain('Hier staan nog geen initiatieven');
    expect(leeg).toContain('href="https://voorbeeld.example/regios/landelijk.html"');
    const landelijk = framelijst({ onderwerp: frameonderwerp({ ruimer: undefined }), regels: [] });
    expect(leesElementen(pagina(landelijk)).filter(({ naam }) => naam === 'a')).toHaveLength(1);
  });

  test('laat alleen haar eigen stijl en script toe, en vraagt niets anders', () => {
    const elementen = leesElementen(pagina());
    const beleid = elementen.find(({ attributen }) => attributen['http-equiv'] === 'Content-Security-Policy');
    const som = (naam: string) => {
      const tekst = elementen.find((element) => element.naam === naam)?.tekst ?? '';
      return `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`;
    };
    expect(beleid?.attributen['content']).toContain(
      `default-src 'none'; script-src ${som('script')}; style-src ${som('style')}; base-uri 'none'`,
    );
    expect(elementen.filter(({ attributen }) => 'src' in attributen || 'style' in attributen)).toEqual([]);
    expect(opmaak.stijl).not.toMatch(/url\(|@import|@font-face/);
    expect(opmaak.script).not.toMatch(/fetch|cookie|[lS]torage|eval|innerHTML|import/);
  });

  test('is klein: het script hoogstens 2 kB, de pagina hoogstens 15 kB verpakt', () => {
    expect(Buffer.byteLength(opmaak.script)).toBeLessThanOrEqual(2048);
    expect(gzipSync(pagina(langeLijst(40, { titel: 'Samenwerking '.repeat(5) }))).length).toBeLessThanOrEqual(
      15_000,
    );
  });

  test('maakt van geen enkele tekst een element, een attribuut of een adres dat iets doet', () => {
    fc.assert(
      fc.property(willekeurigeLijst, (lijst) => {
        const elementen = leesElementen(pagina(lijst));
        expect(elementen.filter(({ naam }) => !mag.includes(naam))).toEqual([]);
        expect(elementen.filter(({ naam }) => naam === 'script')).toMatchObject([{ tekst: opmaak.script }]);
        const links = elementen.filter(({ naam }) => naam === 'a');
        for (const { attributen } of links) {
          expect(Object.keys(attributen)).toEqual(['href', 'target']);
          expect(attributen['href']).toMatch(/^(https:\/\/|#$)/);
        }
        const titel = elementen.find(({ naam }) => naam === 'title')?.tekst;
        expect(titel).toBe(
          frametitel(lijst)
            .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
            .trim(),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('de tokens in de stijl', () => {
  const tokens =
    ':root { --a: red; --b: 1px; }\n@media (prefers-color-scheme: dark) { :root { --a: blue; } }\n@media print { :root { --a: black; } }';

  test('zijn alleen die welke de stijl gebruikt, licht, donker en op papier', () => {
    expect(metTokens('p{color:var(--a)}', tokens)).toBe(
      ':root{--a:red}@media (prefers-color-scheme:dark){:root{--a:blue}}p{color:var(--a)}@media print{:root{--a:black}}',
    );
  });

  test('die er niet zijn, houden de bouw tegen', () => {
    expect(() => metTokens('p{color:var(--weg)}', tokens)).toThrow('--weg');
  });
});
