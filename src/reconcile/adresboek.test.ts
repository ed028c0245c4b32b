import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adressenOf,
  compareAdressen,
  formatAdresboek,
  formatVerdwenen,
  mergeAdressen,
  parseAdresboek,
} from './adresboek.ts';

const adressen = fc.array(fc.stringMatching(/^\/[a-z0-9-]{1,6}\.html$/));

describe('het adresboek', () => {
  test('telt pagina’s, feeds, tabellen en gegevens met hun soort, de sitemap en robots.txt, en verder niets', () => {
    const bestanden = [
      '404.html',
      'bestandenlijst.html',
      'bestandenlijst/1.html',
      'cijfers/absoluut-verzuim.csv',
      'data/v1/hsds/services.json',
      'favicon.svg',
      'index.html',
      'materialen/pact.html',
      'opmaak/Page.abc.css',
      'robots.txt',
      'sitemap-0.xml',
      'sitemap-index.xml',
      'themas/verzuim.xml',
      'toolbox.xml',
      'zoek/catalogus.js',
    ];
    expect(adressenOf(bestanden)).toEqual([
      '/bestandenlijst.html',
      '/cijfers/absoluut-verzuim.csv text/csv',
      '/data/v1/hsds/services.json application/json',
      '/index.html',
      '/materialen/pact.html',
      '/robots.txt',
      '/sitemap-0.xml',
      '/sitemap-index.xml',
      '/themas/verzuim.xml application/atom+xml',
      '/toolbox.xml application/atom+xml',
    ]);
  });

  test('kent de soort van wat anderen insluiten of ophalen', () => {
    const soorten = {
      'data/v1/regios/vo2708.csv': 'text/csv',
      'data/v1/regios/vo2708.json': 'application/json',
      'data/v1/fragmenten/vo2708/alles.html': 'text/html',
      'data/v1/schema/regio.json': 'application/schema+json',
      'data/v1/dcat.json': 'application/ld+json',
      'feeds/vo2708/alles.rss.xml': 'application/rss+xml',
      'feeds/vo2708/alles.atom.xml': 'application/atom+xml',
      'feeds/vo2708/alles.json': 'application/feed+json',
      'embed/vo2708/initiatieven-3.html': 'text/html',
      'embed/vo2708/oembed.json': 'application/json+oembed',
      'embed/lijst/themas-verzuim.json': 'application/json+oembed',
      'embed/v1/toolbox.js': 'text/javascript',
      'embed/v1/versies.json': 'application/json',
    };
    expect(adressenOf(Object.keys(soorten))).toEqual(
      Object.entries(soorten)
        .map(([pad, soort]) => `/${pad} ${soort}`)
        .sort(),
    );
    expect(adressenOf(['data.html', 'insluiten.html'])).toEqual(['/data.html', '/insluiten.html']);
  });

  test('leest terug wat het schreef, gesorteerd en zonder dubbele', () => {
    fc.assert(
      fc.property(adressen, (lijst) => {
        expect(parseAdresboek(formatAdresboek(lijst))).toEqual([...new Set(lijst)].sort());
      }),
    );
  });

  test('verdraagt regeleinden van Windows, lege regels en de volgorde van een samenvoeging', () => {
    expect(parseAdresboek('/b.html\r\n\r\n/a.html\r\n/b.html')).toEqual(['/a.html', '/b.html']);
  });

  test('verliest nooit een adres en kent na afloop elk adres van de site', () => {
    fc.assert(
      fc.property(adressen, adressen, (oud, gevonden) => {
        const samen = mergeAdressen(oud, gevonden);
        expect(new Set(samen)).toEqual(new Set([...oud, ...gevonden]));
        expect(compareAdressen(samen, gevonden).nieuw).toEqual([]);
      }),
    );
  });

  test('merkt dat een adres iets van een andere soort werd', () => {
    expect(compareAdressen(['/a.xml application/atom+xml'], ['/a.xml application/rss+xml'])).toEqual({
      verdwenen: ['/a.xml application/atom+xml'],
      nieuw: ['/a.xml application/rss+xml'],
    });
  });

  test('noemt wat verdween en wat erbij kwam', () => {
    expect(compareAdressen(['/a.html', '/b.html'], ['/b.html', '/c.html'])).toEqual({
      verdwenen: ['/a.html'],
      nieuw: ['/c.html'],
    });
  });
});

describe('de melding over verdwenen adressen', () => {
  test('noemt elk adres en de opdracht om het te herstellen', () => {
    const tekst = formatVerdwenen(['/materialen/oud.html', '/regios/vo2602.html']);
    expect(tekst).toContain('- /materialen/oud.html\n- /regios/vo2602.html\n');
    expect(tekst).toContain('npm run hernoem -- materialen/oud materialen/nieuwe-naam');
    expect(tekst).toContain('docs/contracts/adressen.txt');
  });

  test('noemt een feed die weg is met zijn soort, en in de opdracht zonder', () => {
    const tekst = formatVerdwenen(['/regios/gm0363.xml application/atom+xml']);
    expect(tekst).toContain('- /regios/gm0363.xml application/atom+xml\n');
    expect(tekst).toContain('    regios/gm0363:\n');
  });

  test.each([
    '/feeds/gm0363/alles.rss.xml application/rss+xml',
    '/data/v1/regios/gm0363.json application/json',
    '/data/v1/fragmenten/gm0363/alles.html text/html',
    '/embed/gm0363/initiatieven-3.html text/html',
  ])('zegt bij %s dat de regio verhuisd moet worden', (regel) => {
    expect(formatVerdwenen([regel])).toContain('    regios/gm0363:\n');
  });

  test.each([
    '/embed/lijst/themas-ziek-zijn/oembed.json application/json+oembed',
    '/data/v1/fragmenten/lijst/themas-ziek-zijn/alles.html text/html',
  ])('zegt bij %s dat de lijst verhuisd moet worden', (regel) => {
    expect(formatVerdwenen([regel])).toContain('    themas/ziek-zijn:\n');
  });

  test('is er niet als er niets verdween', () => {
    expect(formatVerdwenen([])).toBe('');
  });
});
