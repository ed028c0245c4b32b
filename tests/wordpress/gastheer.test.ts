import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { frameregel } from '../../src/domain/insluiten/frameregel.ts';
import { readText } from '../dist/site-files.ts';
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
import { openToolbox, regiocodes, type Server } from './toolbox-server.ts';

const wordpress = await wordpressOfNiets();
const paginas: Gastpaginas = new Map();
let toolbox: Server;
let gastheer: Server;

/** How many entries the page of a region shows in a frame. */
const aantal = (code: string): number =>
  readText(`embed/${code}/initiatieven-3.html`).split(/<li[ >]/).length - 1;
const opAantal = [...regiocodes].sort((a, b) => aantal(b) - aantal(a) || (a < b ? -1 : 1));
const vol = opAantal.at(0) ?? '';
const leeg = opAantal.at(-1) ?? '';
const steekproef = [...new Set([vol, leeg, 'landelijk', 'vo2708'])].filter((code) =>
  regiocodes.includes(code),
);

/** One line as the page about embedding gives it. */
function insluitregel(code: string): string {
  const hoogte = Number(/"height":(\d+)/.exec(readText(`embed/${code}/oembed.json`))?.[1]);
  const adres = `${toolbox.basis}embed/${code}/initiatieven-3.html`;
  return frameregel({ adres, titel: 'Initiatieven', hoogte });
}

beforeAll(async () => {
  toolbox = await openToolbox();
  // An address where there was a server, and is none any more.
  const nergens = await openToolbox();
  await nergens.close();
  gastheer = await openGastheer(paginas, wordpress?.map ?? '');
  const geplakt =
    (await wordpress?.plak(steekproef.map((code) => `${toolbox.basis}regios/${code}.html`))) ?? [];
  for (const [nummer, code] of steekproef.entries()) {
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
    paginas.set(`/${code}-regel`, { html: gastpagina(insluitregel(code)) });
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
    const vorm = () => frame?.evaluate(() => document.documentElement.outerHTML + location.href);
    const [was, vooraf] = [await vorm(), page.url()];
    const gehoord = await page.evaluate(async (teksten) => {
      const doel = document.querySelector('iframe')?.contentWindow;
      const ander = document.createElement('iframe');
      document.body.append(ander);
      const antwoorden: string[] = [];
      addEventListener('message', ({ source, data }) => {
        if (source === doel) antwoorden.push(JSON.stringify(data));
      });
      for (const tekst of teksten) doel?.postMessage(JSON.parse(tekst), '*');
      // A window that is not the one around it: even with the right words it gets no answer.
      const geheim = document.querySelector('iframe')?.dataset['secret'];
      const vanAnder = ander.contentDocument?.createElement('script');
      if (vanAnder) {
        vanAnder.textContent = `for (const bericht of [{ message: 'ready', secret: ${JSON.stringify(geheim)} }, { type: 'toolbox-thuiszitters:vraag-hoogte' }]) parent.frames[0].postMessage(bericht, '*');`;
        ander.contentDocument?.body.append(vanAnder);
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      const erna = antwoorden.length;
      doel?.postMessage({ type: 'toolbox-thuiszitters:vraag-hoogte' }, '*');
      doel?.postMessage({ message: 'ready', secret: geheim }, '*');
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { erna, antwoorden };
    }, kwadeBerichten(1200));
    expect(gehoord.erna).toBe(0);
    // Asked as it should be, it answers: per question in the words of WordPress and in its own.
    expect(gehoord.antwoorden).toHaveLength(4);
    expect(await vorm()).toBe(was);
    expect(await frame?.evaluate(() => 'geraakt' in window)).toBe(false);
    expect(page.url()).toBe(vooraf);
    expect(fouten).toEqual([]);
  });

  test('kan meer lijsten tonen, elk met de eigen hoogte', async () => {
    const page = await open('dubbel');
    const hoogtes = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('iframe')].map((frame) => [
          frame.hasAttribute('style'),
          frame.offsetHeight,
        ]),
      );
    await tot('alle frames zijn zichtbaar', async () =>
      (await hoogtes()).every(([verborgen]) => verborgen === false),
    );
    await tot('elk frame heeft zijn eigen hoogte', async () => {
      const gevonden = (await hoogtes()).map(([, hoogte]) => hoogte);
      return new Set(gevonden).size === gevonden.length;
    });
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
    await tot('de lijst staat er', () => Promise.resolve(framesVan(page, toolbox).length === 1));
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 500)));
    const [frame] = framesVan(page, toolbox);
    const eigen = (await frame?.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))) ?? 0;
    const { hoogte } = await beeld(page);
    if (naam === 'Chromium') {
      expect(hoogte).toBe(eigen);
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
      expect(Math.abs(hoogte - eigen)).toBeLessThanOrEqual(eigen / 10);
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
