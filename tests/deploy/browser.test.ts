import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/browser.ts';
import {
  gastpagina,
  startProefserver,
  strengBeleid,
  wachter,
  type Proefserver,
} from '../browser/embed-host.ts';
import { FinderPage } from '../browser/finder-page.ts';
import { bladzijden } from '../browser/known-pages.ts';
import { useBrowser, type Visit } from '../browser/site-in-browser.ts';
import { readText } from '../dist/site-files.ts';
import { serverproeven, useServer } from './servers.ts';

const meld = (): void => {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    console.error(`Beveiliging: ${violatedDirective} ${blockedURI}`);
  });
};
const enter = useBrowser();
const { integrity } =
  /"integrity":\s*"(?<integrity>[^"]+)"/.exec(readText('embed/v1/versies.json'))?.groups ?? {};
const adresVanVersie = /"pad":\s*"\/?([^"]+)"/.exec(readText('embed/v1/versies.json'))?.[1] ?? '';

/** The search and the self-test as a visitor uses them. */
async function zoekEnTest({ page }: Visit, base: string): Promise<void> {
  const finder = new FinderPage(page);
  expect(await finder.open(base, '?q=schoolangst')).toBe('klaar');
  expect(await finder.ids()).not.toEqual([]);
  await page.goto(`${base}zelftest.html`);
  await page.locator('zelf-test[data-staat="goed"], zelf-test[data-staat="fout"]').waitFor();
  expect(await page.locator('zelf-test').getAttribute('data-staat')).toBe('goed');
}

describe.each(serverproeven.filter(({ heel }) => heel))('$naam', (proef) => {
  const server = useServer(proef);
  const gastkoppen: [string, Record<string, string>][] = [
    ['een gewone site', {}],
    ['een site die alleen laadt wat dat toestaat', { 'Cross-Origin-Embedder-Policy': 'require-corp' }],
  ];

  async function bezoek(): Promise<Visit> {
    const visit = await enter({ ignoreHTTPSErrors: true });
    await visit.page.addInitScript(meld);
    return visit;
  }

  it('houdt op geen bladzijde iets tegen, en geen bladzijde vraagt iets van elders', async () => {
    const { page, problems, requests } = await bezoek();
    const fout: string[] = [];
    for (const { naam, adres } of bladzijden) {
      await page.goto(`${server().base}${adres}`, { waitUntil: 'networkidle' });
      fout.push(...problems.splice(0).map((tekst) => `${naam}: ${tekst}`));
    }
    expect(fout).toEqual([]);
    expect(requests.length).toBeGreaterThan(bladzijden.length);
    expect(requests.filter((adres) => !adres.startsWith(server().base))).toEqual([]);
  });

  it('zoekt, en de zelftest is groen', async () => {
    const visit = await bezoek();
    await zoekEnTest(visit, server().base);
    expect(visit.problems).toEqual([]);
  });

  it('toont op de pagina over insluiten het voorbeeld, als frame en als onderdeel', async () => {
    const { page, problems } = await bezoek();
    await page.goto(`${server().base}insluiten.html`);
    const maker = page.locator('insluit-maker');
    await maker.waitFor();
    for (const keuze of await page.locator('insluit-maker input[type="radio"]').all()) {
      if (await keuze.isVisible()) await keuze.check();
      await page.waitForLoadState('networkidle');
    }
    expect(problems).toEqual([]);
    expect(page.frames().some((frame) => frame.url().includes('/embed/'))).toBe(true);
  });

  it('toont op een verkeerd diep adres een pagina met opmaak, waarvan de links goed zijn', async () => {
    const { page, problems } = await bezoek();
    const antwoord = await page.goto(`${server().base}a/b/c/niets.html`, { waitUntil: 'networkidle' });
    expect(antwoord?.status()).toBe(404);
    // The page itself is what is missing; nothing it asks for is.
    expect(problems.filter((tekst) => !tekst.includes('niets.html'))).toEqual([]);
    await page.getByRole('link', { name: 'Regio’s' }).first().click();
    await page.waitForURL(`${server().base}regios.html`);
  });

  describe.each(gastkoppen)('op %s', (_naam, koppen) => {
    let gast: Proefserver | undefined;
    beforeAll(async () => {
      gast = await startProefserver(koppen);
      gast.zet('/favicon.ico', { status: 204 });
      gast.zet('/wachter.js', { soort: 'text/javascript; charset=utf-8', tekst: wachter });
    });
    afterAll(() => gast?.close());

    async function opGast(kop: string, romp: string, beleid?: string): Promise<Visit> {
      const visit = await bezoek();
      gast?.zet('/', gastpagina(kop, romp, beleid));
      await visit.page.goto(gast?.wortel ?? '', { waitUntil: 'networkidle' });
      return visit;
    }

    it('staat de insluitpagina in een frame, zonder fout', async () => {
      const romp = `<iframe src="${server().base}embed/vo2708/alles-3.html" width="600" height="600"></iframe>`;
      const { page, problems } = await opGast('', romp, `default-src 'self'; frame-src ${server().base}`);
      await page.frameLocator('iframe').getByRole('heading').first().waitFor();
      expect(problems).toEqual([]);
    });

    it('komt het onderdeel, ook met een controlesom', async () => {
      const versie =
        `<script async src="${server().base}${adresVanVersie}" integrity="${integrity ?? ''}" ` +
        'crossorigin="anonymous"></script>';
      for (const kop of [`<script async src="${server().base}embed/v1/toolbox.js"></script>`, versie]) {
        const romp = '<toolbox-initiatieven regio="vo2708"></toolbox-initiatieven>';
        const { page, problems } = await opGast(kop, romp, strengBeleid(server().base));
        await page.locator('toolbox-initiatieven li').first().waitFor();
        expect(problems).toEqual([]);
      }
    });

    it('staat een gewone pagina niet in een frame', async () => {
      const { page, problems } = await opGast('', `<iframe src="${server().base}index.html"></iframe>`);
      // Some browsers say why on the console, and some only leave it empty.
      expect(problems.filter((tekst) => !/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/.test(tekst))).toEqual([]);
      expect(await page.frames()[1]?.getByRole('heading').count()).toBe(0);
    });

    it('mag andere scripts van de toolbox niet laden', async () => {
      const { problems } = await opGast(`<script src="${server().base}zoek/zoeker.js"></script>`, '');
      expect(problems.join()).toContain('ERR_BLOCKED_BY_RESPONSE');
    });
  });

  it('staat de insluitpagina ook in een site die zelf in een afgesloten frame staat', async () => {
    const gast = await startProefserver();
    gast.zet('/favicon.ico', { status: 204 });
    const binnen = `<iframe src='${server().base}embed/vo2708/alles-3.html'></iframe>`;
    gast.zet('/', {
      soort: 'text/html',
      tekst: `<iframe sandbox="allow-scripts" srcdoc="${binnen}"></iframe>`,
    });
    const { page, problems } = await bezoek();
    await page.goto(gast.wortel);
    await page.frameLocator('iframe').frameLocator('iframe').getByRole('heading').first().waitFor();
    expect(problems).toEqual([]);
    await gast.close();
  });
});

describe.each(serverproeven.filter(({ heel }) => !heel))('$naam', (proef) => {
  const server = useServer(proef);

  it('werkt op een netwerk zonder versleuteling, zonder een fout in de console', async () => {
    const browser = await chromium.launch({
      executablePath: await ensureBrowser(),
      args: [
        ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
        '--host-resolver-rules=MAP toolbox.school.example 127.0.0.1',
      ],
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(45_000);
    const visit: Visit = { page, problems: [], requests: [] };
    page.on('pageerror', ({ message }) => visit.problems.push(message));
    page.on('console', (bericht) => {
      if (bericht.type() === 'error') visit.problems.push(bericht.text());
    });
    await page.addInitScript(meld);
    const base = server().base.replace('127.0.0.1', 'toolbox.school.example');
    await zoekEnTest(visit, base);
    await page.goto(`${base}insluiten.html`, { waitUntil: 'networkidle' });
    await page.goto(`${base}embed/vo2708/alles-3.html`, { waitUntil: 'networkidle' });
    expect(visit.problems).toEqual([]);
    await browser.close();
  });
});
