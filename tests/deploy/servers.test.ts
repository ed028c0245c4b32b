import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inGroep, metSom } from '../../src/mirror/padgroepen.ts';
import { kopregels, waardeVan } from '../../src/mirror/serverregels.ts';
import { soortVan } from '../../src/mirror/serversoorten.ts';
import { files, readBytes, readText } from '../dist/site-files.ts';
import { voorElk, vraag, type Antwoord } from './opvragen.ts';
import { geheim, oud } from './proefplek.ts';
import { serverproeven, useServer } from './servers.ts';

/** What is different from the rules, in one line per header. */
function verschillen({ kop }: Antwoord, pad: string, https: boolean): string[] {
  const gewenst = kopregels.map((regel): [string, string | undefined] => [
    regel.naam.toLowerCase(),
    regel.alleenHttps && !https ? undefined : waardeVan(regel, pad),
  ]);
  return [...gewenst, ['content-type', soortVan(pad)] as const]
    .filter(([naam, waarde]) => kop[naam] !== waarde)
    .map(([naam, waarde]) => `${pad} ${naam}: ${String(kop[naam])} in plaats van ${String(waarde)}`);
}

const gepakt = { headers: { 'Accept-Encoding': 'gzip, br' } };

/** Ways to get at what is not in the site. */
const uitbraken = [
  '/../geheim.txt',
  '/%2e%2e/geheim.txt',
  '/%2e%2e%2fgeheim.txt',
  '/..%2fgeheim.txt',
  '/..%5cgeheim.txt',
  '/..\\geheim.txt',
  '/.%2e/.%2e/geheim.txt',
  '/opmaak/../../geheim.txt',
  '/opmaak/..%2f..%2fgeheim.txt',
  '/%252e%252e/geheim.txt',
  '/%c0%ae%c0%ae/geheim.txt',
  '/..;/geheim.txt',
  '//../geheim.txt',
  '/uitgave../geheim.txt',
  '/uitgave/../geheim.txt',
  '/uitgave/..%2fgeheim.txt',
  '/uitgave/%2e%2e/geheim.txt',
  '/site.versies/vorige/oud.html',
  '/../site.versies/vorige/oud.html',
  '/opmaak/..%2foud.AAAAbbb1.css',
  '/index.html/../../geheim.txt',
  '/geheim.txt',
  `/${oud.pagina}`,
  '/.geheim',
  '/%2egeheim',
  '/.git/config',
  '/.git/',
  '/.git',
  '/uitgave/.geheim',
  '/uitgave/%2egeheim',
  '/.htaccess',
  '/.well-known/../.geheim',
  '/.well-known/..%2f.geheim',
  '/index.html%00.txt',
];

describe.each(serverproeven)('$naam', (proef) => {
  const server = useServer(proef);
  const haal = (pad: string, vorm = {}) => vraag(server().base, `/${pad}`, vorm);

  it('geeft elk bestand met de soort en de kopregels die het hoort te hebben', async () => {
    const fout: string[] = [];
    await voorElk(files, async (pad) => {
      const antwoord = await haal(pad, { method: 'HEAD' });
      if (antwoord.status !== 200) fout.push(`${pad}: ${antwoord.status}`);
      fout.push(...verschillen(antwoord, pad, proef.https));
    });
    expect(fout.slice(0, 20)).toEqual([]);
  });

  it('geeft bij de wortel de startpagina, en elk bestand zoals het is', async () => {
    expect((await haal('')).inhoud.equals(readBytes('index.html'))).toBe(true);
    const steekproef = files.filter((_, index) => index % 97 === 0);
    const anders: string[] = [];
    await voorElk([...steekproef, '404.html'], async (pad) => {
      if (!(await haal(pad)).inhoud.equals(readBytes(pad))) anders.push(pad);
    });
    expect(anders).toEqual([]);
  });

  it.each(['bestaat-niet.html', 'regios/bestaat/niet', 'regios', 'regios/', 'opmaak/', 'zoek/data/'])(
    'geeft bij /%s de pagina voor een verkeerd adres, en geen lijst van de map',
    async (pad) => {
      const antwoord = await haal(pad);
      // Apache sends an address of a folder on to the one with a slash, where nothing is.
      const { status } = antwoord.status === 301 ? await haal(`${pad}/`) : antwoord;
      expect([404, ...(proef.mapIsVerboden ? [403] : [])]).toContain(status);
      if (antwoord.status === 404) {
        expect(antwoord.inhoud.toString()).toContain('Deze pagina bestaat niet');
        expect(antwoord.inhoud.toString()).not.toContain('Index of');
        expect(verschillen(antwoord, '404.html', proef.https)).toEqual([]);
      }
    },
  );

  it('bewaart niets een jaar dat er niet is', async () => {
    for (const pad of ['opmaak/Page.AAAAAAAA.css', 'embed/v9.9.9/toolbox.js']) {
      const { status, kop } = await haal(pad);
      expect([status, kop['cache-control']]).toEqual([404, 'no-cache']);
    }
  });

  it('zegt bij navragen dat er niets veranderd is, ook ingepakt', async () => {
    for (const pad of ['index.html', 'zoek/zoeker.js', 'feeds/landelijk/alles.rss.xml', 'favicon.svg']) {
      for (const headers of [{}, gepakt.headers]) {
        const { kop } = await haal(pad, { headers });
        const etag = kop.etag ?? '';
        expect(etag, pad).not.toBe('');
        const weer = await haal(pad, { headers: { ...headers, 'If-None-Match': etag } });
        expect([pad, weer.status, weer.inhoud.length]).toEqual([pad, 304, 0]);
        expect(weer.kop['cache-control']).toBe(kop['cache-control']);
        const ander = await haal(pad, { headers: { ...headers, 'If-None-Match': '"anders"' } });
        expect(ander.status).toBe(200);
        const sinds = { ...headers, 'If-Modified-Since': kop['last-modified'] ?? '' };
        expect((await haal(pad, { headers: sinds })).status).toBe(304);
      }
    }
  });

  it('pakt tekst in en wat al ingepakt is niet', async () => {
    const stijl = files.find((pad) => /^opmaak\/page\..*\.css$/.test(pad)) ?? '';
    const teksten = [
      ...['index.html', stijl, 'zoek/catalogus.js', 'data/v1/regios.json', 'data/v1/regios.csv'],
      ...['feeds/landelijk/alles.rss.xml', 'feeds/landelijk/alles.atom.xml', 'feeds/landelijk/alles.json'],
      ...['data/v1/dcat.json', 'sitemap-0.xml'],
    ];
    for (const pad of teksten) {
      const { kop, inhoud } = await haal(pad, gepakt);
      expect([pad, kop['content-encoding'], kop.vary]).toEqual([pad, 'gzip', 'Accept-Encoding']);
      expect(gunzipSync(inhoud).equals(readBytes(pad))).toBe(true);
      expect((await haal(pad)).kop['content-encoding']).toBeUndefined();
    }
    const letter = files.find((pad) => pad.endsWith('.woff2')) ?? '';
    expect((await haal(letter, gepakt)).kop['content-encoding']).toBeUndefined();
  });

  it('geeft een deel van een bestand aan wie verder gaat met ophalen', async () => {
    const { status, inhoud } = await haal('zoek/catalogus.js', { headers: { Range: 'bytes=100-199' } });
    expect([status, inhoud.toString()]).toEqual([206, readText('zoek/catalogus.js').slice(100, 200)]);
  });

  it.each(uitbraken)('geeft niets prijs bij %s', async (pad) => {
    const { status, inhoud } = await vraag(server().base, pad);
    expect(inhoud.toString()).not.toContain(geheim);
    expect(inhoud.toString()).not.toMatch(/Index of|toolbox-2026|"name": "toolbox-thuiszitters"/);
    // Nothing, or a page of the site itself after tidying the address.
    expect(status).toBeGreaterThanOrEqual(400);
  });

  it('geeft wel security.txt als die er is', async () => {
    const { status, kop } = await haal('.well-known/security.txt');
    expect([status, kop['content-type']]).toEqual([200, 'text/plain; charset=utf-8']);
  });

  it('verandert niets op verzoek', async () => {
    // With .htaccess TRACE is up to who set up the server.
    for (const method of ['POST', 'PUT', 'DELETE', ...(proef.heel ? ['TRACE'] : [])]) {
      const { status } = await haal('nieuw.html', { method });
      expect([method, status >= 400 && status < 500]).toEqual([method, true]);
    }
    expect((await haal('nieuw.html')).status).toBe(404);
  });

  it('zegt niet welke versie van de server het is', async () => {
    expect((await haal('index.html')).kop.server).not.toMatch(/nginx\/\d/);
  });
});

describe.each(serverproeven.filter(({ heel }) => heel))('$naam', (proef) => {
  const server = useServer(proef);
  const haal = (pad: string, vorm = {}) => vraag(server().base, `/${pad}`, vorm);

  it.each([
    ['toolbox-2026.11.22-1.zip', 'PK'],
    ['toolbox-2026.11.22-1.zim', 'ZIM'],
    ['manifest.json', '{}'],
    ['manifest.json.sig', 'c2ln\n'],
    ['sleutel.pub', '-----BEGIN PUBLIC KEY-----\n'],
    ['SHA256SUMS', '00  manifest.json\n'],
  ])('geeft %s van de uitgave, uit de map naast de site', async (naam, inhoud) => {
    const antwoord = await haal(`uitgave/${naam}`, gepakt);
    expect([antwoord.status, antwoord.inhoud.toString()]).toEqual([200, inhoud]);
    expect(antwoord.kop['content-encoding']).toBeUndefined();
    expect(verschillen(antwoord, `uitgave/${naam}`, true)).toEqual([]);
    expect((await haal('uitgave/')).status).toBe(404);
  });

  it('geeft na het omzetten nog wat de vorige versie met een som in de naam had, en anders niets', async () => {
    for (const pad of [oud.stijl, oud.zoekdeel]) {
      const antwoord = await haal(pad);
      expect(antwoord.status).toBe(200);
      expect(verschillen(antwoord, pad, true)).toEqual([]);
    }
    expect((await haal(oud.pagina)).status).toBe(404);
  });

  it('gaat bij het omzetten van de link in één keer over, en laat wie nog een oude pagina heeft niet vallen', async () => {
    const { map } = server().plek;
    const zet = (link: string, naar: string): void => {
      symlinkSync(naar, join(map, 'link.nieuw'));
      renameSync(join(map, 'link.nieuw'), join(map, link));
    };
    mkdirSync(join(map, 'site.versies/nieuw'));
    writeFileSync(join(map, 'site.versies/nieuw/index.html'), 'nieuw');
    const gezien = { nieuw: 0, oud: 0, gebroken: 0 };
    const oude = readBytes('index.html');
    let bezig = true;
    const bezoekers = voorElk([...Array(16).keys()], async () => {
      while (bezig) {
        const inhoud = await haal('index.html').then(
          (antwoord) => antwoord.inhoud,
          () => undefined,
        );
        gezien[inhoud?.toString() === 'nieuw' ? 'nieuw' : inhoud?.equals(oude) ? 'oud' : 'gebroken'] += 1;
      }
    });
    for (let keer = 0; keer < 50; keer += 1) {
      zet('site', keer % 2 === 0 ? 'site.versies/nieuw' : 'site.versies/nu');
      await haal('favicon.svg');
    }
    zet('site', 'site.versies/nieuw');
    zet('site.versies/vorige', 'nu');
    bezig = false;
    await bezoekers;
    expect(gezien.nieuw).toBeGreaterThan(0);
    expect(gezien.oud).toBeGreaterThan(0);
    // Apache looks how large a file is before it opens it; in between the link can turn.
    expect(gezien.gebroken).toBeLessThanOrEqual(proef.kanBreken ? (gezien.nieuw + gezien.oud) / 10 : 0);
    expect((await haal('')).inhoud.toString()).toBe('nieuw');
    const metNaam = files.filter((pad) => inGroep(metSom, pad));
    for (const pad of metNaam) expect([pad, (await haal(pad)).status]).toEqual([pad, 200]);
    expect((await haal('toolbox.html')).status).toBe(404);
    zet('site', 'site.versies/nu');
    zet('site.versies/vorige', 'oud');
  });

  it('stuurt wie zonder https komt door naar hetzelfde adres met https', async () => {
    const { status, kop } = await vraag(server().http ?? '', '/regios/pv26.html?a=b', {
      headers: { Host: 'kwaad.voorbeeld' },
    });
    expect([status, kop.location]).toEqual([301, 'https://toolbox.voorbeeld.nl/regios/pv26.html?a=b']);
  });

  it('houdt de links van de pagina voor een verkeerd adres goed, ook diep', async () => {
    expect((await haal('a/b/c.html')).inhoud.toString()).toContain('<head><base href="/">');
    expect((await haal('a/b/c.html', gepakt)).kop['content-encoding']).toBe('gzip');
  });
});
