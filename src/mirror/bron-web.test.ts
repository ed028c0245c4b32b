import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { geefUit, kleineSite } from '../../tests/fixtures/spiegel.ts';
import { bronWeb, gewoneWebkeuzes, webmap, type Webkeuzes } from './bron-web.ts';
import { controleerSpiegel, type Controleverslag } from './controle.ts';

const maker = generateKeyPairSync('ed25519');
const kop = { versie: '2026.11.22-1', vorige: null, gemaakt: '2026-11-22', verloopt: '2027-05-27' };
const { kopie, manifest } = geefUit(kleineSite(2), kop, maker.privateKey);
const paden = manifest.bestanden.map(({ pad }) => pad);

type Antwoord = (response: ServerResponse, inhoud: Uint8Array) => void;

const gewoon: Antwoord = (response, inhoud) => response.end(inhoud);
/** What the server does with a path; all other files are good. */
let storing: { pad: string | undefined; antwoord: Antwoord } = { pad: undefined, antwoord: gewoon };

const server = createServer((request, response) => {
  const pad = (request.url ?? '').replace('/sub/', '');
  const inhoud = kopie.get(pad);
  if (storing.pad === pad || storing.pad === '*') storing.antwoord(response, inhoud ?? new Uint8Array());
  else if (inhoud) gewoon(response, inhoud);
  else response.writeHead(404).end();
});
let basis = '';

beforeAll(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const adres = server.address();
  basis = `http://127.0.0.1:${adres !== null && typeof adres === 'object' ? adres.port : 0}/sub`;
});

afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

async function controleer(
  pad: string | undefined,
  antwoord: Antwoord,
  geduld: Partial<Webkeuzes> = {},
): Promise<Controleverslag> {
  storing = { pad, antwoord };
  const map = webmap(basis);
  if (map === undefined) throw new Error('Geen adres.');
  const bron = bronWeb(map, { ...gewoneWebkeuzes, ...geduld });
  return controleerSpiegel(bron, { vandaag: '2026-12-01', sleutel: maker.publicKey });
}

const eindeloos: Antwoord = (response) => {
  const deel = Buffer.alloc(65_536, 'x');
  const schrijf = (): void => {
    while (!response.destroyed && response.write(deel));
  };
  response.on('drain', schrijf);
  schrijf();
};
const inlog: Antwoord = (response) =>
  response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Gastnetwerk</title>');
const druppel: Antwoord = (response) => {
  const klok = setInterval(() => response.write('x'), 40);
  response.on('close', () => clearInterval(klok));
};

describe('een kopie op een server', () => {
  test('is goed als elk bestand goed is; wat er extra staat is niet te zien', async () => {
    const verslag = await controleer(undefined, gewoon);
    expect([verslag.code, verslag.goed, verslag.opmerkingen.length]).toEqual([0, paden.length, 1]);
  });

  const storingen: [string, Antwoord, string[]][] = [
    ['geeft 404', (response) => response.writeHead(404).end(), ['ontbreekt']],
    [
      'leidt om',
      (response) => response.writeHead(302, { Location: 'http://portaal.example/' }).end(),
      ['omleiding'],
    ],
    ['weigert', (response) => response.writeHead(403).end(), ['geweigerd']],
    ['is stuk', (response) => response.writeHead(503).end(), ['onbereikbaar']],
    ['wil een aanmelding', (response) => response.writeHead(511).end(), ['aanmeldpagina']],
    ['verbreekt', (response) => response.destroy(), ['onbereikbaar']],
    ['houdt niet op', eindeloos, ['te-groot']],
    [
      'breekt halverwege af',
      (response, inhoud) => {
        response.writeHead(200, { 'Content-Length': inhoud.byteLength + 10 });
        response.write(inhoud);
        setTimeout(() => response.destroy(), 20);
      },
      ['onbereikbaar'],
    ],
    ['geeft een aanmeldpagina', inlog, ['webpagina', 'grootte']],
  ];

  test.each(storingen)('een bestand dat %s, is nooit goed', async (_, antwoord, oorzaken) => {
    for (const pad of ['index.html', 'zoek/zoeker.js', 'leeg.txt']) {
      const verslag = await controleer(pad, antwoord);
      expect(verslag.code, pad).not.toBe(0);
      expect(verslag.goed).toBe(paden.length - 1);
      expect(verslag.bevindingen).toMatchObject([{ pad }]);
      expect(oorzaken).toContain(verslag.bevindingen[0]?.soort);
    }
  });

  test.each(['manifest.json', 'manifest.json.sig'])(
    'zonder %s is er geen oordeel over de bestanden',
    async (pad) => {
      for (const [, antwoord] of storingen) {
        const verslag = await controleer(pad, antwoord);
        expect(verslag).toMatchObject({ goed: 0, bevindingen: [{ pad }] });
        expect(verslag.code).not.toBe(0);
      }
    },
  );

  // Little patience, so on a busy computer good files may fail as well: only the bad one is certain.
  test.each<[string, Antwoord, Partial<Webkeuzes>, string]>([
    ['zwijgt', () => undefined, { stilteMs: 300 }, 'bleef uit'],
    ['druppelt', druppel, { bestandMs: 500 }, 'te langzaam'],
    ['druppelt tot alle tijd om is', druppel, { totaalMs: 900 }, 'hele controle'],
  ])('een bestand dat %s, houdt de controle niet op', async (_, antwoord, geduld, oorzaak) => {
    const verslag = await controleer('leeg.txt', antwoord, geduld);
    expect(verslag.code).toBe(2);
    expect(verslag.bevindingen.map(({ uitleg }) => uitleg).join()).toContain(oorzaak);
  });

  test('een netwerk dat overal zijn aanmeldpagina geeft, wordt zo genoemd', async () => {
    expect(await controleer('*', inlog)).toMatchObject({
      code: 2,
      bevindingen: [{ soort: 'aanmeldpagina' }],
    });
  });

  test('een omleiding zet geen vreemde tekens op het scherm', async () => {
    const verslag = await controleer('index.html', (response) => {
      response.socket?.end('HTTP/1.1 302 Found\r\nLocation: http://x/\x1b[2J\r\nContent-Length: 0\r\n\r\n');
    });
    expect(JSON.stringify(verslag.bevindingen)).not.toContain('\\u001b');
  });
});

test.each([
  ['https://x.nl', 'https://x.nl/'],
  ['https://x.nl/sub', 'https://x.nl/sub/'],
  ['https://x.nl/sub/', 'https://x.nl/sub/'],
  ['https://x.nl/sub/index.html?a=1#b', 'https://x.nl/sub/'],
  ['file:///tmp', undefined],
  ['C:/kopie', undefined],
  ['../kopie', undefined],
])('%s is de map %s', (adres, map) => {
  expect(webmap(adres)?.href).toBe(map);
});
