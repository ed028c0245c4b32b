import { describe, expect, it } from 'vitest';
import { files } from '../dist/site-files.ts';
import { changeLetter, useSiteWith, useSiteWithout } from './damaged-site.ts';
import { obstaclesEverywhere } from './obstacles.ts';
import { serveFolder } from './serve-folder.ts';
import { fromDisk, overHttp, transports, useBrowser, useSite, type Visit } from './site-in-browser.ts';

const enter = useBrowser();

/** Opens the self-test; gives its outcome and the tests that failed. */
async function zelftest({ page }: Visit, base: string): Promise<{ staat: string; fout: string[] }> {
  await page.goto(`${base}zelftest.html`);
  await page.locator('zelf-test[data-staat="goed"], zelf-test[data-staat="fout"]').waitFor();
  const staat = (await page.locator('zelf-test').getAttribute('data-staat')) ?? '';
  const fout = await page
    .locator('[data-uitslag="fout"]')
    .evaluateAll((rijen) => rijen.map((rij) => rij.getAttribute('data-proef') ?? ''));
  return { staat, fout };
}

describe.each(transports)('de zelftest via $naam', (transport) => {
  const site = useSite(transport);

  it('is groen bij een hele kopie, zonder een fout in de console en zonder een andere server', async () => {
    const visit = await enter();
    expect(await zelftest(visit, site())).toEqual({ staat: 'goed', fout: [] });
    const { page, problems, requests } = visit;
    expect(await page.getByRole('status').innerText()).toContain('Alles werkt');
    expect(await page.getByText(`${files.length} bestanden`).isVisible()).toBe(true);
    expect(await page.locator('[data-deel="advies"]:visible').count()).toBe(0);
    expect(problems).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(site()))).toEqual([]);
  });
});

describe.each([
  ['zoek/data', ['bestanden', 'zoeken']],
  ['zoek/volledig.js', ['bestanden', 'zoeken']],
  ['zoek/catalogus.js', ['bestanden', 'filter', 'zoeken']],
  ['zoek/plaatsen.js', ['bestanden', 'plaats']],
  ['zoek/steekproef.js', ['bestanden']],
  ['offline.html', ['bestanden']],
  ['materialen', ['bestanden']],
])('een kopie zonder %s', (weg, verwacht) => {
  const folder = useSiteWithout(weg);

  it.each([overHttp, fromDisk])('is rood via $naam, met wat u kunt doen', async ({ open }) => {
    const { base, close } = await open(folder());
    const visit = await enter();
    const { staat, fout } = await zelftest(visit, base);
    expect(staat).toBe('fout');
    expect(fout.sort()).toEqual(verwacht);
    expect(await visit.page.getByRole('status').innerText()).toContain('wat u kunt doen');
    expect(await visit.page.locator('[data-deel="advies"]:visible').count()).toBe(verwacht.length);
    await close();
  });
});

describe('een kopie met één andere letter in de catalogus', () => {
  const folder = useSiteWith('zoek/catalogus.js', changeLetter);
  const site = useSite(fromDisk, folder);

  it('is rood', async () => {
    expect((await zelftest(await enter(), site())).fout).toEqual(['zoeken', 'filter']);
  });

  it('noemt bij een map alleen wat bij een map hoort', async () => {
    const visit = await enter();
    await zelftest(visit, site());
    const regels = visit.page.locator('[data-vervoer]:visible');
    expect(
      await regels.evaluateAll((alle) => [...new Set(alle.map((een) => een.getAttribute('data-vervoer')))]),
    ).toEqual(['bestand']);
  });
});

describe('met de strengste beveiliging die een server kan vragen', () => {
  const headers = {
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; font-src 'self'; img-src 'self'; " +
      "form-action 'self'; base-uri 'none'",
    'X-Content-Type-Options': 'nosniff',
  };
  const site = useSite({
    naam: 'beveiligd',
    open: (folder) => serveFolder(folder, { prefix: '/', headers }),
  });

  it('is de zelftest groen', async () => {
    expect(await zelftest(await enter(), site())).toEqual({ staat: 'goed', fout: [] });
  });
});

describe('als de zelftest niet start', () => {
  const site = useSite(fromDisk);
  const zonder = useSiteWithout('zoek/zelftest.js');
  const kapot = useSite(fromDisk, zonder);

  it.each([
    ['omdat er geen script is', () => site(), false],
    ['omdat het bestand ontbreekt', () => kapot(), true],
  ])('%s, staat dat er, met wat u kunt doen', async (_waarom, base, javaScriptEnabled) => {
    const { page } = await enter({ javaScriptEnabled });
    await page.goto(`${base()}zelftest.html`);
    expect(await page.getByText('De test is niet gestart').isVisible()).toBe(true);
    expect(await page.locator('[data-vervoer]:visible').count()).toBe(4);
    expect(await page.locator('[data-proef]:visible').count()).toBe(0);
  });
});

describe('de zelftest van een kapotte kopie', () => {
  const folder = useSiteWithout('zoek/data');
  const site = useSite(overHttp, folder);

  it('is voor iedereen te lezen', async () => {
    const visit = await enter();
    await zelftest(visit, site());
    expect(await obstaclesEverywhere(visit.page, [320, 1280])).toEqual([]);
  });
});
