import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundel } from '../../src/mirror/bundelen.ts';
import { nieuwGeheim } from '../../src/mirror/handtekening.ts';
import { kleineSite } from '../fixtures/spiegel.ts';
import { obstaclesEverywhere } from './obstacles.ts';
import { publiek, standInForSite } from './public-host.ts';
import { transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const werk = mkdtempSync(join(tmpdir(), 'toolbox-uitgave-'));
afterAll(() => rmSync(werk, { recursive: true, force: true }));

/** What stands on the public site under uitgave/, by path. */
const uitgave = new Map<string, Uint8Array>();

function schrijf(map: string, pad: string, inhoud: string | Uint8Array): void {
  mkdirSync(dirname(join(werk, map, pad)), { recursive: true });
  writeFileSync(join(werk, map, pad), inhoud);
}

beforeAll(async () => {
  const dag = { gemaakt: '2026-11-22', verloopt: '2027-11-22', site: publiek };
  for (const [pad, bytes] of kleineSite(1)) schrijf('dist', pad, bytes);
  schrijf('dist', 'data/v1/kopie.json', JSON.stringify(dag));
  schrijf('deploy', 'nginx/toolbox.conf', 'server {}\n');
  const args = ['dist', 'deploy', 'release'].map((naam) => join(werk, naam));
  const [dist = '', beheer = '', uit = ''] = args;
  const waar = ['--dist', dist, '--beheer', beheer, '--uit', uit, '--zonder-zim'];
  await bundel(waar, { SPIEGEL_SLEUTEL: nieuwGeheim() }, '2026-11-22');
  for (const naam of readdirSync(uit)) uitgave.set(`uitgave/${naam}`, readFileSync(join(uit, naam)));
});

const lijst = (page: Page) => page.locator('uitgave-lijst');
const adres = `${publiek}offline.html`;

/** Opens the page on the public site with this text as uitgave.json, and waits until it was looked at. */
async function openMet(page: Page, tekst: string | undefined): Promise<void> {
  const erbij = new Map(uitgave);
  if (tekst === undefined) erbij.delete('uitgave/uitgave.json');
  else erbij.set('uitgave/uitgave.json', Buffer.from(tekst));
  await standInForSite(page, erbij);
  await page.goto(adres);
  await page.locator('uitgave-lijst[data-staat]').waitFor();
}

describe('de bestanden van een uitgave, op het publieke adres', () => {
  it('staan in een tabel met waarvoor, grootte, controlegetal en een link', async () => {
    const { page, problems, requests } = await enter();
    await standInForSite(page, uitgave);
    await page.goto(adres);
    await lijst(page).getByRole('table').waitFor();
    const rijen = await lijst(page).getByRole('row').allInnerTexts();
    expect(rijen).toHaveLength(7);
    expect(rijen[0]).toMatch(/Bestand\s+Waarvoor\s+Grootte\s+Controlegetal/);
    expect(await lijst(page).getByRole('status').innerText()).toBe(
      'Versie 2026.11.22-1, van 22 november 2026. Geldig tot en met 22 november 2027.',
    );
    const links = await lijst(page)
      .getByRole('link')
      .evaluateAll((gevonden) =>
        gevonden.map((link) => ({
          href: link.getAttribute('href') ?? '',
          som: link.closest('tr')?.querySelector('code')?.textContent ?? '',
        })),
      );
    expect(links).toHaveLength(6);
    for (const { href, som } of links) {
      const bytes = uitgave.get(href.slice(publiek.length)) ?? new Uint8Array();
      expect(createHash('sha256').update(bytes).digest('hex'), href).toBe(som);
    }
    expect(rijen.join('\n')).toContain('beheer-2026.11.22-1.zip');
    expect(rijen[1]).toMatch(/\d kB/);
    expect(problems).toEqual([]);
    expect(requests.filter((request) => !request.startsWith(publiek))).toEqual([]);
  });

  it('zijn op elke breedte voor iedereen te lezen, en een controlegetal is in één keer te kiezen', async () => {
    const { page } = await enter({ permissions: [] });
    await standInForSite(page, uitgave);
    await page.goto(adres);
    await lijst(page).getByRole('table').waitFor();
    await lijst(page).locator('code').first().click();
    const gekozen = await page.evaluate(() => getSelection()?.toString() ?? '');
    expect(gekozen.trim()).toMatch(/^[0-9a-f]{64}$/);
    expect(await obstaclesEverywhere(page, [320, 1280])).toEqual([]);
  });

  it('zijn er niet: dan staat er wat wel kan', async () => {
    const { page } = await enter();
    await openMet(page, undefined);
    expect(await lijst(page).getAttribute('data-staat')).toBe('geen');
    expect(await lijst(page).innerText()).toContain('Er staat hier nu geen bundel klaar');
    expect(await lijst(page).getByRole('table').count()).toBe(0);
  });

  it('zijn na elkaar terug te vinden als de lijst op een andere plek in de pagina komt', async () => {
    const { page } = await enter();
    await standInForSite(page, uitgave);
    await page.goto(adres);
    await lijst(page).getByRole('table').waitFor();
    await page.evaluate(() => {
      const element = document.querySelector('uitgave-lijst');
      if (element) document.querySelector('main')?.append(element);
    });
    await page.waitForLoadState('networkidle');
    expect(await lijst(page).getByRole('row').count()).toBe(7);
  });
});

describe('een lijst die niet klopt', () => {
  const bestand = { naam: 'a.zip', grootte: 1, sha256: 'a'.repeat(64), wat: 'Iets.' };
  const metBestand = (afwijking: object): string =>
    JSON.stringify({
      versie: '2026.11.22-1',
      gemaakt: '2026-11-22',
      verloopt: '2027-11-22',
      bestanden: [{ ...bestand, ...afwijking }],
    });

  it.each([
    ['een aanmeldpagina', '<!doctype html><title>Aanmelden</title>'],
    ['een afgebroken tekst', metBestand({}).slice(0, 60)],
    ['een link die iets uitvoert', metBestand({ naam: 'javascript:alert(1)' })],
    ['een link naar een andere site', metBestand({ naam: '//elders.example/x.zip' })],
    ['een link uit de map', metBestand({ naam: '../index.html' })],
    ['een controlegetal dat er geen is', metBestand({ sha256: '<b>' })],
  ])('%s: geeft geen tabel, wel de weg naar de bestanden', async (_naam, tekst) => {
    const { page, problems } = await enter();
    await openMet(page, tekst);
    expect(await lijst(page).getAttribute('data-staat')).toBe('onleesbaar');
    expect(await lijst(page).getByRole('table').count()).toBe(0);
    expect(await lijst(page).getByRole('link').count()).toBe(2);
    expect(problems).toEqual([]);
  });

  it('is alleen tekst, wat er ook in staat', async () => {
    const { page, problems } = await enter();
    await openMet(page, metBestand({ wat: '<img src=x onerror=alert(1)>' }));
    expect(await lijst(page).locator('[data-veld="wat"]').innerText()).toBe('<img src=x onerror=alert(1)>');
    expect(await lijst(page).locator('img').count()).toBe(0);
    expect(problems).toEqual([]);
  });
});

describe.each(transports)('in een kopie via $naam', (transport) => {
  const site = useSite(transport);

  it('vraagt de pagina nergens om, en staat er de weg naar de publieke site', async () => {
    const { page, problems, requests } = await enter();
    await page.goto(`${site()}offline.html`, { waitUntil: 'networkidle' });
    expect(requests.filter((request) => request.includes('/uitgave/'))).toEqual([]);
    expect(await lijst(page).getAttribute('data-staat')).toBeNull();
    const links = await lijst(page)
      .getByRole('link')
      .evaluateAll((gevonden) => gevonden.map((link) => link.getAttribute('href')));
    expect(links).toEqual([`${publiek}offline.html#uitgave`, `${publiek}uitgave/SHA256SUMS`]);
    expect(problems).toEqual([]);
  });
});

describe('zonder script', () => {
  it('staat er waar de bestanden zijn', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await standInForSite(page, uitgave);
    await page.goto(adres);
    expect(await lijst(page).getByRole('link').count()).toBe(2);
    expect(await lijst(page).getByRole('table').count()).toBe(0);
  });
});
