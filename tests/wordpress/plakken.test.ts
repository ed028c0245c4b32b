import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readText } from '../dist/site-files.ts';
import { leesElementen } from '../fixtures/html-elementen.ts';
import { wordpressOfNiets, type Geplakt } from './omgeving.ts';
import { openToolbox, publiekAdres, regiocodes, type Server } from './toolbox-server.ts';

const titelVan = (pad: string): string | undefined =>
  leesElementen(readText(pad)).find(({ naam }) => naam === 'title')?.tekst;

const wordpress = await wordpressOfNiets();
afterAll(() => wordpress?.weg());

test('elke regiopagina heeft een antwoord', () => {
  expect(regiocodes.length).toBeGreaterThan(500);
});

test('de verwijzing naar het antwoord staat vooraan in de pagina, voor de stijl en de gegevens', () => {
  for (const code of regiocodes) {
    const hoofd = readText(`regios/${code}.html`).slice(0, 153_600);
    const plek = hoofd.indexOf('type="application/json+oembed"');
    if (plek === -1) {
      // A region that is gone: its page only sends the visitor on.
      expect(hoofd).toContain('http-equiv="refresh"');
      continue;
    }
    expect(hoofd).toContain(`href="${publiekAdres}embed/${code}/oembed.json"`);
    for (const later of ['rel="stylesheet"', 'application/ld+json', '<body']) {
      expect(hoofd.indexOf(later)).toBeGreaterThan(plek);
    }
  }
});

describe.skipIf(!wordpress)('een adres geplakt in WordPress', () => {
  let server: Server;
  let geplakt: readonly Geplakt[] = [];
  const bestaat = regiocodes.filter((code) => readText(`regios/${code}.html`).includes('json+oembed'));

  beforeAll(async () => {
    server = await openToolbox();
    geplakt = (await wordpress?.plak(bestaat.map((code) => `${server.basis}regios/${code}.html`))) ?? [];
  });
  afterAll(() => server.close());

  test('van elke regio wordt de lijst: citaat met links, frame met titel, hoogte en geheim', () => {
    expect(geplakt).toHaveLength(bestaat.length);
    for (const [nummer, code] of bestaat.entries()) {
      const { gevonden, html } = geplakt[nummer] ?? {};
      expect(gevonden).toBe(`${server.basis}embed/${code}/oembed.json`);
      const bron: unknown = JSON.parse(
        readText(`embed/${code}/oembed.json`).replaceAll(publiekAdres, server.basis),
      );
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
          title: titelVan(`embed/${code}/initiatieven-3.html`),
        },
      });
      const geheim = frame?.attributen['data-secret'] ?? '';
      expect(geheim).toMatch(/^[a-zA-Z0-9]{10}$/);
      expect(citaat?.attributen['data-secret']).toBe(geheim);
      expect(frame?.attributen['src']).toBe(
        `${server.basis}embed/${code}/initiatieven-3.html#?secret=${geheim}`,
      );
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
    const gevraagd = server.vragen.map(({ adres }) => adres.replace(/\?.*/, ''));
    expect(
      gevraagd.filter(
        (adres) => !/^\/(regios\/[^/]+\.html|embed\/[^/]+\/oembed\.json|index\.html)$/.test(adres),
      ),
    ).toEqual([]);
  });
});
