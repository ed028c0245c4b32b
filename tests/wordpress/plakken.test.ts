import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { files, readText } from '../dist/site-files.ts';
import { leesElementen } from '../fixtures/html-elementen.ts';
import { wordpressOfNiets, type Geplakt } from './omgeving.ts';
import { openToolbox, plakbaar, publiekAdres, type Server } from './toolbox-server.ts';

const titelVan = (pad: string): string | undefined =>
  leesElementen(readText(pad)).find(({ naam }) => naam === 'title')?.tekst;

const wordpress = await wordpressOfNiets();
afterAll(() => wordpress?.weg());

test('elke pagina van een regio en elke andere pagina met een lijst heeft een antwoord', () => {
  const lijsten = plakbaar.filter(({ map }) => map.startsWith('lijst/'));
  expect(lijsten.length).toBeGreaterThan(50);
  expect(plakbaar.length - lijsten.length).toBeGreaterThan(500);
  expect(plakbaar.filter(({ pagina, frame }) => !files.includes(pagina) || !files.includes(frame))).toEqual(
    [],
  );
});

test('de verwijzing naar het antwoord staat vooraan in de pagina, voor de stijl en de gegevens', () => {
  for (const { pagina, antwoord } of plakbaar) {
    const hoofd = readText(pagina).slice(0, 153_600);
    const plek = hoofd.indexOf('type="application/json+oembed"');
    if (plek === -1) {
      // A list that is gone: its page only sends the visitor on.
      expect(hoofd).toContain('http-equiv="refresh"');
      continue;
    }
    expect(hoofd).toContain(`href="${publiekAdres}${antwoord}"`);
    const later = ['rel="stylesheet"', 'application/ld+json', '<body'].map((wat) => hoofd.indexOf(wat));
    // Not every page has data for search engines.
    expect(later.filter((waar) => waar !== -1 && waar < plek)).toEqual([]);
    expect(later.at(-1)).toBeGreaterThan(plek);
  }
});

describe.skipIf(!wordpress)('een adres geplakt in WordPress', () => {
  let server: Server;
  let geplakt: readonly Geplakt[] = [];
  const bestaat = plakbaar.filter(({ pagina }) => readText(pagina).includes('json+oembed'));

  beforeAll(async () => {
    server = await openToolbox();
    geplakt = (await wordpress?.plak(bestaat.map(({ pagina }) => `${server.basis}${pagina}`))) ?? [];
  });
  afterAll(() => server.close());

  test('wordt van elke pagina haar lijst: citaat met links, frame met titel, hoogte en geheim', () => {
    expect(geplakt).toHaveLength(bestaat.length);
    for (const [nummer, lijst] of bestaat.entries()) {
      const { gevonden, html } = geplakt[nummer] ?? {};
      expect(gevonden).toBe(`${server.basis}${lijst.antwoord}`);
      const bron: unknown = JSON.parse(readText(lijst.antwoord).replaceAll(publiekAdres, server.basis));
      const bedoeld = typeof bron === 'object' && bron !== null && 'html' in bron ? String(bron.html) : '';
      const elementen = leesElementen(html || '');
      const citaat = elementen[0];
      const frame = elementen.at(-1);
      expect(citaat).toMatchObject({ naam: 'blockquote', attributen: { class: 'wp-embedded-content' } });
      expect(frame).toMatchObject({
        naam: 'iframe',
        attributen: {
          class: 'wp-embedded-content',
          sandbox: 'allow-scripts',
          title: titelVan(lijst.frame),
        },
      });
      const geheim = frame?.attributen['data-secret'] ?? '';
      expect(geheim).toMatch(/^[a-zA-Z0-9]{10}$/);
      expect(citaat?.attributen['data-secret']).toBe(geheim);
      expect(frame?.attributen['src']).toBe(`${server.basis}${lijst.frame}#?secret=${geheim}`);
      const hoogte = Number(frame?.attributen['height']);
      expect(hoogte).toBeGreaterThanOrEqual(200);
      expect(hoogte).toBeLessThanOrEqual(1000);
      const adressenVan = (delen: typeof elementen) =>
        delen.filter(({ naam }) => naam === 'a').map(({ attributen, tekst }) => [attributen['href'], tekst]);
      expect(adressenVan(elementen)).toEqual(adressenVan(leesElementen(bedoeld)));
      expect(adressenVan(elementen).length).toBeGreaterThan(0);
    }
  });

  test('leidt naar pagina’s die er zijn', () => {
    const links = geplakt.flatMap(({ html }) =>
      leesElementen(html || '').flatMap(({ naam, attributen }) =>
        naam === 'a' ? [attributen['href'] ?? ''] : [],
      ),
    );
    for (const adres of new Set(links)) expect(readText(adres.replace(server.basis, ''))).toContain('<h1');
  });

  test('blijft heel in een bericht van de klassieke editor', () => {
    for (const { klassiek } of geplakt) {
      expect(klassiek).toMatch(
        /<blockquote class="wp-embedded-content" data-secret="\w+"><p>(?:(?!<br).)*<\/p><\/blockquote>\s*<p><iframe [^>]+><\/iframe><\/p>/,
      );
    }
  });

  test('zonder verwijzing blijft een adres', async () => {
    const [start] = (await wordpress?.plak([`${server.basis}index.html`])) ?? [];
    expect(start).toMatchObject({ gevonden: false, html: false });
  });

  test('vraagt de site om de pagina en het antwoord, meer niet', () => {
    const mag = new Set(bestaat.flatMap(({ pagina, antwoord }) => [pagina, antwoord]));
    const gevraagd = server.vragen.map(({ adres }) => adres.replace(/\?.*/, ''));
    expect(gevraagd.filter((adres) => adres !== '/index.html' && !mag.has(adres.slice(1)))).toEqual([]);
  });
});
