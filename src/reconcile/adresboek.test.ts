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
  test('telt pagina’s, de sitemap en robots.txt, en verder niets', () => {
    const bestanden = [
      '404.html',
      'favicon.svg',
      'index.html',
      'materialen/pact.html',
      'opmaak/Page.abc.css',
      'robots.txt',
      'sitemap-0.xml',
      'sitemap-index.xml',
      'zoek/catalogus.js',
    ];
    expect(adressenOf(bestanden)).toEqual([
      '/index.html',
      '/materialen/pact.html',
      '/robots.txt',
      '/sitemap-0.xml',
      '/sitemap-index.xml',
    ]);
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

  test('is er niet als er niets verdween', () => {
    expect(formatVerdwenen([])).toBe('');
  });
});
