import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { frameregel } from '../../src/domain/insluiten/frameregel.ts';
import { readText } from '../dist/site-files.ts';
import { gehoord, goedeVragen, hoogtesVan, luister, stuur, vraagEnTel, wachtOpRust } from './berichten.ts';
import {
  beeld,
  browsers,
  framesVan,
  gastpagina,
  metGastscript,
  openGastheer,
  overtredingen,
  tot,
  type Gastpaginas,
} from './gastheer.ts';
import { kwadeBerichten } from './kwade-berichten.ts';
import { wordpressOfNiets } from './omgeving.ts';
import { openToolbox, plakbaar, type Plakbaar, type Server } from './toolbox-server.ts';

const wordpress = await wordpressOfNiets();
const paginas: Gastpaginas = new Map();
let toolbox: Server;
let gastheer: Server;

/** How many entries a page shows in a frame. */
const aantalIn = ({ frame }: Plakbaar): number => readText(frame).split(/<li[ >]/).length - 1;
const opAantal = plakbaar
  .filter(({ map }) => !map.startsWith('lijst/'))
  .sort((a, b) => aantalIn(b) - aantalIn(a) || (a.map < b.map ? -1 : 1));
const vol = opAantal.at(0)?.map ?? '';
const leeg = opAantal.at(-1)?.map ?? '';
const proef = new Set([
  vol,
  leeg,
  'landelijk',
  'vo2708',
  'lijst/toolbox',
  'lijst/initiatieven',
  'lijst/themas-verzuim',
]);
const lijsten = plakbaar.filter(({ map }) => proef.has(map));
const steekproef = lijsten.map(({ map }) => map);
const aantal = (map: string): number =>
  lijsten
    .filter((lijst) => lijst.map === map)
    .map(aantalIn)
    .at(0) ?? 0;

/** One line as the page about embedding gives it. */
function insluitregel({ antwoord, frame }: Plakbaar): string {
  const hoogte = Number(/"height":(\d+)/.exec(readText(antwoord))?.[1]);
  const adres = `${toolbox.basis}${frame}`;
  return frameregel({ adres, titel: 'Initiatieven', hoogte });
}

beforeAll(async () => {
  toolbox = await openToolbox();
  // An address where there was a server, and is none any more.
  const nergens = await openToolbox();
  await nergens.close();
  gastheer = await openGastheer(paginas, wordpress?.map ?? '');
  const geplakt = (await wordpress?.plak(lijsten.map(({ pagina }) => `${toolbox.basis}${pagina}`))) ?? [];
  for (const [nummer, lijst] of lijsten.entries()) {
    const { map: code } = lijst;
    const html = geplakt[nummer]?.html || '';
    paginas.set(`/${code}`, { html: gastpagina(html, metGastscript) });
    paginas.set(`/${code}-zonder-script`, {
      html: gastpagina(html, metGastscript),
      beleid: 'sandbox allow-same-origin',
    });
    paginas.set(`/${code}-streng`, {
      html: gastpagina(html, metGastscript),
      beleid: `default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src ${toolbox.basis}`,
    });
    paginas.set(`/${code}-weg`, {
      html: gastpagina(html.replaceAll(toolbox.basis, nergens.basis), metGastscript),
    });
    paginas.set(`/${code}-regel`, { html: gastpagina(insluitregel(lijst)) });
  }
  paginas.set('/dubbel', {
    html: gastpagina(geplakt.map(({ html }) => html).join('\n'), metGastscript),
  });
});
afterAll(() => Promise.all([toolbox.close(), gastheer.close(), wordpress?.weg()]));

describe.skipIf(!wordpress).each(browsers)('een bericht van WordPress in $naam', ({ naam, start }) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  /** Errors of scripts in the page that was opened last. */
  let fouten: string[] = [];

  async function open(pad: string, breedte = 800): Promise<Page> {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    fouten = [];
    page.on('pageerror', (fout) => fouten.push(String(fout)));
    await page.setViewport({ width: breedte, height: 900 });
    await page.goto(`${gastheer.basis}${pad}`, { waitUntil: 'load' });
    return page;
  }

  const zichtbaar = (page: Page) => tot('het frame is zichtbaar', async () => !(await beeld(page)).verborgen);

  test.each(steekproef)('van %s toont de lijst op de juiste hoogte, hoe breed ook', async (code) => {
    const page = await open(code);
    await zichtbaar(page);
    for (const breedte of [320, 480, 600, 800]) {
      await page.setViewport({ width: breedte, height: 900 });
      const [frame] = framesVan(page, toolbox);
      const eigen = async () =>
        (await frame?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))) ?? 0;
      await tot(
        'het frame is zo hoog als zijn lijst',
        async () => (await beeld(page)).hoogte === (await eigen()),
      );
      const { hoogte, citaat } = await beeld(page);
      expect(hoogte).toBeGreaterThanOrEqual(200);
      expect(hoogte).toBeLessThanOrEqual(1000);
      expect(citaat).toBe(false);
    }
    expect(fouten).toEqual([]);
  });

  test('leidt met een klik in het hele venster naar de pagina van het initiatief', async () => {
    const page = await open(vol);
    await zichtbaar(page);
    const [frame] = framesVan(page, toolbox);
    const link = await frame?.$('li a');
    const doel = await link?.evaluate((element) => element.getAttribute('href'));
    await link?.click();
    await tot('de pagina is geopend', () => Promise.resolve(page.url() === doel));
  });

  test('toont zonder script de links', async () => {
    const page = await open(`${vol}-zonder-script`);
    const { verborgen, citaat, links } = await beeld(page);
    expect({ verborgen, citaat }).toEqual({ verborgen: true, citaat: true });
    expect(links).toHaveLength(aantal(vol) + 1);
    expect(links.every((adres) => adres.startsWith(toolbox.basis))).toBe(true);
  });

  test('heeft van een streng beleid alleen frame-src nodig', async () => {
    await zichtbaar(await open(`${vol}-streng`));
    expect(fouten).toEqual([]);
  });

  test('toont de links en geen fout als de toolbox niet te bereiken is', async () => {
    const page = await open(`${vol}-weg`);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const { citaat, links } = await beeld(page);
    expect(citaat).toBe(true);
    expect(links).toHaveLength(aantal(vol) + 1);
    expect(fouten).toEqual([]);
  });

  test('doet niets met berichten van anderen', async () => {
    const page = await open(vol);
    await zichtbaar(page);
    const [frame] = framesVan(page, toolbox);
    if (!frame) throw new Error('Er is geen frame.');
    await luister(page);
    await wachtOpRust(page, frame);
    const vorm = () => frame.evaluate(() => document.documentElement.outerHTML + location.href);
    const [was, vooraf, voor] = [await vorm(), page.url(), await gehoord(page)];
    await stuur(page, kwadeBerichten(1200));
    // A window that is not the one around it: even with the right words it gets no answer.
    await stuur(page, await goedeVragen(page), 'buur');
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    expect(await gehoord(page)).toBe(voor);
    // Asked as it should be, it answers: per question in the words of WordPress and in its own. An answer to anything
    // before would have come first, so this also counts what a slow machine had not said yet.
    expect(await vraagEnTel(page, frame)).toBe(4);
    expect(await vorm()).toBe(was);
    expect(await frame.evaluate(() => 'geraakt' in window)).toBe(false);
    expect(page.url()).toBe(vooraf);
    expect(fouten).toEqual([]);
  });

  test('kan meer lijsten tonen, elk met de eigen hoogte', async () => {
    const page = await open('dubbel');
    await tot('elk frame is zichtbaar, zo hoog als zijn lijst', async () => {
      const hoogtes = await hoogtesVan(page);
      return hoogtes.length === steekproef.length && hoogtes.every(({ gezet, gezegd }) => gezet === gezegd);
    });
    expect(new Set((await hoogtesVan(page)).map(({ gezet }) => gezet)).size).toBeGreaterThan(1);
  });

  test('bewaart niets en vraagt alleen de eigen site en de toolbox', async () => {
    toolbox.vragen.length = 0;
    const page = await open(vol);
    const gevraagd: string[] = [];
    page.on('request', (vraag) => gevraagd.push(vraag.url()));
    await page.reload({ waitUntil: 'load' });
    await zichtbaar(page);
    expect(
      gevraagd.filter((adres) => !adres.startsWith(gastheer.basis) && !adres.startsWith(toolbox.basis)),
    ).toEqual([]);
    expect(gevraagd.filter((adres) => adres.startsWith(toolbox.basis))).toHaveLength(1);
    expect(toolbox.vragen.filter(({ headers }) => headers.cookie !== undefined)).toEqual([]);
    expect(await page.evaluate(() => [document.cookie, localStorage.length])).toEqual(['', 0]);
    expect(await browser.cookies()).toEqual([]);
  });

  test.each([vol, leeg])('met de insluitregel van %s verschuift de pagina hoogstens 0,05', async (code) => {
    const page = await open(`${code}-regel`, 600);
    const lijst = () => framesVan(page, toolbox).at(0);
    await tot('de lijst staat er', async () => (await lijst()?.$('main')) !== null && lijst() !== undefined);
    const eigen = async () =>
      (await lijst()?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))) ?? 0;
    const hoogte = async () => (await beeld(page)).hoogte;
    if (naam === 'Chromium') {
      await tot('het frame is zo hoog als de lijst', async () => (await hoogte()) === (await eigen()));
      const verschuiving = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let som = 0;
            new PerformanceObserver((lijst) => {
              for (const deel of lijst.getEntries()) if ('value' in deel) som += Number(deel.value);
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(som), 300);
          }),
      );
      expect(verschuiving).toBeLessThanOrEqual(0.05);
    } else {
      // Keeps the height of the attribute, so nothing moves.
      const lengte = await eigen();
      expect(Math.abs((await hoogte()) - lengte)).toBeLessThanOrEqual(lengte / 10);
    }
    expect(fouten).toEqual([]);
  });

  test('is toegankelijk, met de lijst erin', async () => {
    const page = await open(vol);
    await zichtbaar(page);
    for (const deel of [page.mainFrame(), ...framesVan(page, toolbox)]) {
      expect(await overtredingen(deel)).toEqual([]);
    }
  });
});
