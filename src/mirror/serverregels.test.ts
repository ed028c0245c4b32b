import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { xmlBezwaren } from '../../tests/deploy/welgevormd.ts';
import { serverbestanden } from './serverregels-bestanden.ts';
import { inGroep, insluitpaginas, onveranderlijk, voorAnderen } from './padgroepen.ts';
import { kopregels, waardeVan } from './serverregels.ts';
import { soortVan } from './serversoorten.ts';

/** A Content-Security-Policy as a browser reads it: name → values. */
const leesBeleid = (tekst: string): Map<string, string[]> =>
  new Map(
    tekst.split(';').map((deel) => {
      const [naam = '', ...waarden] = deel.trim().split(/\s+/);
      return [naam, waarden];
    }),
  );

const waarde = (naam: string, pad: string): string => {
  const regel = kopregels.find((kopregel) => kopregel.naam === naam);
  if (!regel) throw new Error(`Er is geen regel ${naam}.`);
  return waardeVan(regel, pad) ?? '';
};

describe('de instellingen in deploy/', () => {
  it.each([...serverbestanden])('%s is zoals de regels zeggen', (pad, tekst) => {
    expect(readFileSync(pad, 'utf8'), 'Voer uit: node src/mirror/serverregels-schrijven.ts').toBe(tekst);
  });
});

// The rules of Internet.nl for headers, as it publishes them.
describe.each(['index.html', '404.html', 'materialen/a.html'])('het beleid van %s', (pad) => {
  const beleid = leesBeleid(waarde('Content-Security-Policy', pad));

  it.each(['default-src', 'base-uri', 'form-action', 'frame-ancestors'])(
    'noemt %s, met niets of alleen de site zelf',
    (naam) => {
      expect([["'none'"], ["'self'"]]).toContainEqual(beleid.get(naam));
    },
  );

  it('laat niets toe dat een script van een ander kan laten lopen', () => {
    const alles = [...beleid.values()].flat();
    expect(alles.filter((deel) => !["'self'", "'none'", "'wasm-unsafe-eval'"].includes(deel))).toEqual([]);
    expect(beleid.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
    expect(beleid.get('object-src') ?? beleid.get('default-src')).toEqual(["'none'"]);
  });

  it('heeft de andere kopregels die een toets vraagt', () => {
    expect(waarde('Strict-Transport-Security', pad)).toMatch(/^max-age=(\d+)$/);
    expect(Number(/\d+/.exec(waarde('Strict-Transport-Security', pad))?.[0])).toBeGreaterThanOrEqual(
      31_536_000,
    );
    expect(['no-referrer', 'same-origin']).toContain(waarde('Referrer-Policy', pad));
    expect(waarde('X-Content-Type-Options', pad)).toBe('nosniff');
  });
});

describe('wat andere sites mogen', () => {
  it('is elke pagina tonen die ooit als insluitpagina is gepubliceerd', () => {
    const gepubliceerd =
      readFileSync('docs/contracts/adressen.txt', 'utf8').match(/^\/embed\/\S+\.html(?= )/gm) ?? [];
    expect(gepubliceerd.length).toBeGreaterThan(1000);
    expect(gepubliceerd.filter((adres) => !inGroep(insluitpaginas, adres.slice(1)))).toEqual([]);
  });

  it.each([
    'embed/v1/toolbox.js',
    'embed/v1.0.0/toolbox.js',
    'embed/vo2708/oembed.json',
    'embed/vo2708/alles-3.html',
    'data/v1/regios/vo2708.json',
    'feeds/vo2708/alles.rss.xml',
    'regios/vo2708.xml',
    'nieuws.xml',
  ])('is ophalen van %s', (pad) => {
    expect(waarde('Access-Control-Allow-Origin', pad)).toBe('*');
    expect(waarde('Cross-Origin-Resource-Policy', pad)).toBe('cross-origin');
  });

  it.each([
    'index.html',
    'regios/vo2708.html',
    'zoek/data/kennis.js',
    'sitemap-0.xml',
    'uitgave/manifest.json',
  ])('is niet ophalen van %s', (pad) => {
    expect(waarde('Access-Control-Allow-Origin', pad)).toBe('');
    expect(waarde('Cross-Origin-Resource-Policy', pad)).toBe('same-origin');
  });

  it('is een insluitpagina tonen; haar eigen beleid gaat over script en stijl', () => {
    const beleid = leesBeleid(waarde('Content-Security-Policy', 'embed/vo2708/alles-3.html'));
    expect([...beleid.keys()]).toEqual(['base-uri', 'form-action']);
  });
});

describe('bewaren', () => {
  it.each([
    ['opmaak/Page.CuuIcsr5.css', true],
    ['opmaak/_id_.BnpR-zK8.css', true],
    ['zoek/data/index-nl_b38815d.pf_index.js', true],
    ['embed/v1.0.0/toolbox.js', true],
    ['uitgave/toolbox-2026.11.22-1.zip', true],
    ['embed/v1/toolbox.js', false],
    ['embed/v1/versies.json', false],
    ['zoek/zoeker.js', false],
    ['zoek/data/pagefind-entry.json.js', false],
    ['zoek/data/wasm.nl.pagefind.js', false],
    ['uitgave/toolbox-2026.11.22-1.zim', false],
    ['uitgave/manifest.json', false],
    ['manifest.json', false],
    ['index.html', false],
  ])('een jaar van %s: %s', (pad, jaar) => {
    expect(inGroep(onveranderlijk, pad)).toBe(jaar);
    expect(waarde('Cache-Control', pad).includes('immutable')).toBe(jaar);
  });

  it('doet een browser van wat verandert nooit langer dan vijf minuten zonder navragen', () => {
    for (const pad of ['index.html', 'zoek/zoeker.js', 'data/v1/regios.json', 'embed/v1/toolbox.js']) {
      expect(['no-cache', 'public, max-age=300']).toContain(waarde('Cache-Control', pad));
    }
    expect(inGroep(voorAnderen, 'zoek/data/kennis.js')).toBe(false);
  });
});

it.each([
  ['feeds/x/alles.rss.xml', 'application/rss+xml; charset=utf-8'],
  ['feeds/x/alles.atom.xml', 'application/atom+xml; charset=utf-8'],
  ['feeds/x/alles.json', 'application/feed+json; charset=utf-8'],
  ['themas/verzuim.xml', 'application/atom+xml; charset=utf-8'],
  ['sitemap-0.xml', 'application/xml; charset=utf-8'],
  ['embed/x/oembed.json', 'application/json+oembed; charset=utf-8'],
  ['opmaak/a.woff2', 'font/woff2'],
  ['uitgave/SHA256SUMS', 'text/plain; charset=utf-8'],
  ['iets.exe', undefined],
])('de soort van %s is %s', (pad, soort) => {
  expect(soortVan(pad)).toBe(soort);
});

describe('web.config voor IIS', () => {
  const xml = serverbestanden.get('deploy/iis/web.config') ?? '';

  it('is goede XML', () => {
    expect(xmlBezwaren(xml)).toEqual([]);
  });

  it.each([
    ['een tag die niet sluit', xml.replace('</staticContent>', '')],
    ['een tag die een andere sluit', xml.replace('</staticContent>', '</staticContents>')],
    ['een waarde zonder aanhalingstekens', xml.replace('enabled="false"', 'enabled=false')],
    ['twee keer hetzelfde kenmerk', xml.replace('enabled="false"', 'enabled="false" enabled="true"')],
    ['een los teken &', xml.replace('nosniff', 'no & sniff')],
    ['streepjes in commentaar', xml.replace('voorbeeld voor IIS', 'voorbeeld -- voor IIS')],
    ['twee wortels', `${xml}<configuration />`],
  ])('wordt gekeurd: %s wordt gezien', (_naam, fout) => {
    expect(fout).not.toBe(xml);
    expect(xmlBezwaren(fout)).not.toEqual([]);
  });

  it('haalt alles eerst weg wat het toevoegt, want dubbel is fout 500.19', () => {
    const regels = [
      ...xml.matchAll(/<(remove|add|mimeMap|error) (?:name|fileExtension|value|statusCode)="([^"]+)"/g),
    ];
    const toegevoegd = regels.filter(([, wat]) => wat !== 'remove');
    expect(toegevoegd.length).toBeGreaterThan(30);
    for (const regel of toegevoegd) {
      const ervoor = regels[regels.indexOf(regel) - 1];
      expect([ervoor?.[1], ervoor?.[2]]).toEqual(['remove', regel[2]]);
    }
  });

  it('zegt per map wat de regels zeggen', () => {
    const blokken = xml.split('<location path="').slice(1);
    for (const [map, pad] of [
      ['embed', 'embed/landelijk/alles-3.html'],
      ['data', 'data/v1/regios.json'],
      ['feeds', 'feeds/landelijk/alles.json'],
      ['opmaak', 'opmaak/naam.00000000.css'],
    ] as const) {
      const blok = blokken.find((tekst) => tekst.startsWith(`${map}"`)) ?? '';
      for (const { naam, alleenHttps } of kopregels) {
        const gewenst =
          alleenHttps || waarde(naam, pad) === waarde(naam, 'index.html') ? '' : waarde(naam, pad);
        const gezegd = new RegExp(`<add name="${naam}" value="([^"]*)"`).exec(blok)?.[1] ?? '';
        expect([map, naam, gezegd]).toEqual([map, naam, gewenst]);
      }
    }
  });
});
