import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { datumInWoorden } from '../../src/domain/datum.ts';
import { ids, vermeldingen } from '../dist/content-files.ts';
import { obstaclesEverywhere } from './obstacles.ts';
import { gemaakt, publiek, standInForSite, verloopt } from './public-host.ts';
import { fromDisk, overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const dag = datumInWoorden(gemaakt);

/** An entry whose page leads to another site. */
const metLink = `${vermeldingen.find(({ source }) => /^url: http/m.test(source))?.id ?? ids[0] ?? ''}.html`;

const balk = (page: Page) => page.getByRole('complementary', { name: 'Over deze kopie' });

/** The last day on which a copy is good is `verloopt`; this is the first on which it is not. */
const opDag = async (page: Page, moment: string): Promise<void> =>
  page.clock.setFixedTime(new Date(`${moment}T12:00`));
const dagErna = new Date(Date.parse(verloopt) + 86_400_000).toISOString().slice(0, 10);

describe.each(transports)('een kopie via $naam', (transport) => {
  const site = useSite(transport);

  it('zegt van welke dag zij is, en waar de nieuwste van deze pagina staat', async () => {
    const { page, problems } = await enter();
    await opDag(page, gemaakt);
    await page.goto(site() + metLink);
    await balk(page).waitFor();
    const tekst = await balk(page).innerText();
    expect(tekst).toContain(`Deze kopie is van ${dag}.`);
    expect(tekst).not.toContain('verouderd');
    expect(await balk(page).getByRole('link').getAttribute('href')).toBe(publiek + metLink);
    expect(problems).toEqual([]);
  });

  it('is op de laatste dag goed, en de dag erna verouderd', async () => {
    const { page } = await enter();
    await opDag(page, verloopt);
    await page.goto(`${site()}index.html`);
    expect(await balk(page).innerText()).not.toContain('verouderd');
    await opDag(page, dagErna);
    await page.reload();
    expect(await balk(page).innerText()).toContain(`Deze kopie is van ${dag} en is verouderd.`);
  });

  it('verbergt de melding tot de volgende pagina, en onthoudt niets', async () => {
    const { page } = await enter();
    await page.goto(`${site()}index.html`);
    await page.getByRole('button', { name: 'Verberg deze melding' }).click();
    expect(await balk(page).count()).toBe(0);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.goto(`${site()}over.html`);
    expect(await balk(page).isVisible()).toBe(true);
  });

  it('zegt bij een link naar een andere site dat internet nodig is, en bij een eigen pagina niet', async () => {
    const { page } = await enter();
    await page.goto(site() + metLink);
    const verkeerd = await page.evaluate(() => {
      const isBuiten = (link: HTMLAnchorElement): boolean =>
        link.protocol.startsWith('http') && link.host !== location.host;
      const uitleg = (link: Element): string =>
        document.getElementById(link.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')];
      return links
        .filter(
          (link) =>
            isBuiten(link) !== uitleg(link).includes('internet') ||
            isBuiten(link) !== (link.querySelector('.netmerk') !== null),
        )
        .map(({ href }) => href);
    });
    expect(verkeerd).toEqual([]);
    expect(await page.locator('main .netmerk').count()).toBeGreaterThan(0);
  });
});

describe('een link die later komt', () => {
  const site = useSite(fromDisk);

  it('krijgt ook een teken', async () => {
    const { page } = await enter();
    await page.goto(`${site()}index.html`);
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'https://www.nji.nl/';
      link.textContent = 'Later';
      document.querySelector('main')?.append(link);
    });
    await page.locator('main a .netmerk').last().waitFor({ state: 'attached' });
    const later = page.getByRole('link', { name: 'Later', exact: true });
    expect(await later.getAttribute('aria-describedby')).toBe('kopie-internet');
  });

  it('verandert de naam en de tekst van een link niet', async () => {
    const { page } = await enter();
    await page.goto(site() + metLink);
    expect(await page.locator('main a:has(> .netmerk)').first().innerText()).not.toContain('↗');
  });
});

describe('op het publieke adres', () => {
  it('is er geen melding en geen teken', async () => {
    const { page, problems } = await enter();
    await opDag(page, verloopt);
    await standInForSite(page);
    await page.goto(publiek + metLink, { waitUntil: 'networkidle' });
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('.kopiebalk, .netmerk, [aria-describedby="kopie-internet"]').count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it('staat er na een jaar dat de pagina’s verouderd kunnen zijn, zonder link naar zichzelf', async () => {
    const { page } = await enter();
    await opDag(page, dagErna);
    await standInForSite(page);
    await page.goto(publiek + metLink);
    expect(await balk(page).innerText()).toContain(`Deze pagina’s zijn van ${dag} en kunnen verouderd zijn.`);
    expect(await balk(page).getByRole('link').count()).toBe(0);
    expect(await page.locator('.netmerk').count()).toBe(0);
  });
});

describe('de melding', () => {
  const site = useSite(overHttp);

  it('verschuift niets, ook niet op een telefoon', async () => {
    const { page } = await enter({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site()}over.html`);
    await balk(page).waitFor();
    const plek = () =>
      page
        .locator('h1')
        .evaluate((kop) => kop.getBoundingClientRect().top + document.documentElement.scrollTop);
    const met = await plek();
    await page.getByRole('button', { name: 'Verberg deze melding' }).click();
    expect(await plek()).toBe(met);
  });

  it('staat op papier boven aan de eerste bladzijde, zonder knop', async () => {
    const { page } = await enter();
    await page.goto(`${site()}over.html`);
    await page.emulateMedia({ media: 'print' });
    const top = async (selector: string) => (await page.locator(selector).boundingBox())?.y ?? -1;
    expect(await top('.kopiebalk')).toBeLessThan(await top('h1'));
    expect(await page.locator('.kopiebalk button').isVisible()).toBe(false);
  });

  it.each([gemaakt, dagErna])('is op %s voor iedereen te lezen en te bedienen', async (moment) => {
    const { page } = await enter();
    await opDag(page, moment);
    await page.goto(site() + metLink);
    await balk(page).waitFor();
    expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
  });

  it('laat wat de focus krijgt vrij', async () => {
    const { page } = await enter({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site()}over.html`);
    await balk(page).waitFor();
    const bedekt = [];
    for (let stap = 0; stap < 40; stap += 1) {
      await page.keyboard.press('Tab');
      bedekt.push(
        await page.evaluate(() => {
          const actief = document.activeElement;
          const onder = document.querySelector('.kopiebalk');
          if (!actief || !onder || onder.contains(actief) || actief === document.body) return '';
          return actief.getBoundingClientRect().top >= onder.getBoundingClientRect().top
            ? actief.outerHTML
            : '';
        }),
      );
    }
    expect(bedekt.filter((html) => html !== '')).toEqual([]);
  });
});
