import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { serveFolder, type OpenSite } from '../browser/serve-folder.ts';
import { ids as vermeldingIds } from '../dist/content-files.ts';
import { distDir, files, listFiles, readBytes, readText } from '../dist/site-files.ts';
import { openGebouwdeZoeker } from '../golden/gebouwde-zoeker.ts';
import { readVragen, soorten } from '../golden/vragen.ts';
import { startBrowser, useBezoeker } from './bezoeker.ts';
import { bekendePaginas, kopVan, zonderOpmaak } from './bekende-paginas.ts';
import {
  aantallen,
  ids,
  kop,
  resultaten,
  stelVraag,
  typ,
  vinkAan,
  zelftest,
  zoekstatus,
} from './zoekerbezoek.ts';
import { kopieen, ruimOp, wegen } from './wegen.ts';

/** One question of every kind, nonsense too. */
const vragen = soorten.flatMap(
  (soort) => readVragen('afgestemd').find((vraag) => vraag.soort === soort) ?? [],
);

const verwachteIds = new Map<string, string[]>();
let verwachteAantallen: Record<string, number> = {};

/** What the finder counts on a plain server, as every other way has to. */
async function telOpEenServer(): Promise<Record<string, number>> {
  const site = await serveFolder(distDir, { prefix: '/' });
  const browser = await startBrowser.Chromium();
  try {
    const page = await browser.newPage();
    await page.goto(`${site.base}toolbox.html?q=verzuim`);
    await zoekstatus(page, '?q=verzuim');
    return await aantallen(page);
  } finally {
    await browser.close();
    await site.close();
  }
}

beforeAll(async () => {
  verwachteAantallen = await telOpEenServer();
  const zoeker = openGebouwdeZoeker(distDir);
  for (const { vraag } of vragen) {
    const { treffers } = await zoeker.volledig(vraag);
    verwachteIds.set(
      vraag,
      Array.from(treffers, ({ vermelding }) => vermelding.id),
    );
  }
});
afterAll(ruimOp);

/** Whether there is something at an address, without a browser. */
const isEr = async (adres: string): Promise<boolean> =>
  adres.startsWith('file:')
    ? existsSync(fileURLToPath(adres))
    : (await fetch(adres, { method: 'HEAD', redirect: 'manual' })).status === 200;

describe.each(wegen.filter(({ kan }) => kan))('$naam', (weg) => {
  let site: OpenSite | undefined;
  const basis = (): string => site?.base ?? '';
  const bezoek = useBezoeker(weg.browser);
  beforeAll(async () => {
    site = await weg.open();
  });
  afterAll(() => site?.close());

  afterEach(() => {
    const { problemen, verzoeken } = bezoek();
    const eigen = basis().startsWith('file:') ? basis() : new URL('/', basis()).href;
    // Emptied, so that each test answers for itself.
    expect(problemen.splice(0)).toEqual([]);
    const elders = verzoeken
      .splice(0)
      .filter((adres) => !/^(data|blob|about):/.test(adres) && !adres.startsWith(eigen));
    expect(elders).toEqual([]);
  });

  it('opent de pagina’s met hun inhoud en opmaak', async () => {
    const { page } = bezoek();
    for (const pad of bekendePaginas) {
      await page.goto(basis() + pad);
      expect(await kop(page), pad).toBe(kopVan(readText(pad)));
      const letter = await page.evaluate(() => getComputedStyle(document.body).fontFamily);
      expect(letter, pad).toContain('Atkinson');
    }
  });

  it('geeft op elke vraag dezelfde vermeldingen in dezelfde volgorde', async () => {
    const { page } = bezoek();
    await page.goto(`${basis()}toolbox.html`);
    const gevonden = new Map<string, string[]>();
    for (const { vraag } of vragen) {
      expect(await stelVraag(page, vraag)).toBe('klaar');
      gevonden.set(vraag, await ids(page));
    }
    expect(gevonden).toEqual(verwachteIds);
    expect([...gevonden.values()].filter(({ length }) => length > 0).length).toBeGreaterThan(8);
  });

  it('zoekt vanaf de startpagina in zichzelf', async () => {
    const { page } = bezoek();
    await page.goto(`${basis()}index.html`);
    await typ(page, '.zoekvak input[name="q"]', 'thuiszitterspact');
    expect(await zoekstatus(page, '?q=thuiszitterspact')).toBe('klaar');
    expect(page.url()).toBe(`${basis()}toolbox.html?q=thuiszitterspact`);
    await page.goto(`${basis()}index.html`);
    await Promise.all([page.waitForNavigation(), page.click('a[href*="toolbox.html?q="]')]);
    expect(page.url().startsWith(`${basis()}toolbox.html?q=`)).toBe(true);
  });

  it('telt en filtert op een facet zoals overal', async () => {
    const { page } = bezoek();
    await page.goto(`${basis()}toolbox.html?q=verzuim`);
    expect(await zoekstatus(page, '?q=verzuim')).toBe('klaar');
    const geteld = await aantallen(page);
    expect(geteld).toEqual(verwachteAantallen);
    expect(geteld['type=handreiking']).toBeGreaterThan(1);
    await vinkAan(page, 'type', 'handreiking');
    await zoekstatus(page, '?q=verzuim&type=handreiking');
    expect((await ids(page)).length).toBe(geteld['type=handreiking']);
  });

  it('kent een postcode, en toont wat daar is', async () => {
    const { page } = bezoek();
    await page.goto(`${basis()}index.html`);
    await Promise.all([page.waitForNavigation(), typ(page, 'plaats-veld input', '3511 AB')]);
    expect(page.url().startsWith(`${basis()}initiatieven.html?plaats=`)).toBe(true);
    await page.waitForFunction(() => /PO2601/.test(document.querySelector('main')?.textContent ?? ''));
  });

  it('heeft achter elke vermelding van de hele lijst een pagina', async () => {
    const { page } = bezoek();
    await page.goto(`${basis()}toolbox.html`);
    await zoekstatus(page, '');
    const alle = await resultaten(page);
    expect(alle.map(({ id }) => id).sort()).toEqual([...vermeldingIds].sort());
    expect(alle.filter(({ id, adres }) => adres !== `${basis()}${id}.html`)).toEqual([]);
    const weg = [];
    for (const { adres } of alle) if (!(await isEr(adres))) weg.push(adres);
    expect(weg).toEqual([]);
    const [eerste] = alle;
    await Promise.all([page.waitForNavigation(), page.click('#resultaten a')]);
    expect(await kop(page)).toContain(eerste?.titel);
    for (const { adres, titel } of [alle[Math.floor(alle.length / 2)], alle.at(-1)].filter(
      (een) => een !== undefined,
    )) {
      await page.goto(adres);
      expect(await kop(page)).toContain(titel);
    }
  });

  it('geeft elke soort bestand', async () => {
    const perSoort = new Map(files.map((pad) => [extname(pad), pad]));
    const geweigerd = [];
    for (const [soort, pad] of perSoort) if (!(await isEr(basis() + pad))) geweigerd.push(soort);
    expect(geweigerd).toEqual([]);
  });

  it('heeft een groene zelftest', async () => {
    const { page } = bezoek();
    await page.goto(`${basis()}zelftest.html`);
    expect(await zelftest(page)).toEqual({ staat: 'goed', fout: [] });
    const tekst = await page.evaluate(() => document.querySelector('main')?.textContent ?? '');
    expect(tekst).toContain(`${files.length} bestanden`);
  });

  it.runIf(weg.browser === 'Firefox')('is de browser streng voor bestanden', async () => {
    const { page, problemen } = bezoek();
    await page.goto(`${basis()}index.html`);
    const gelezen = page.evaluate(() =>
      fetch('robots.txt').then(
        () => 'gelezen',
        () => 'geweigerd',
      ),
    );
    expect(await gelezen).toBe('geweigerd');
    // What the browser says of it comes later, and belongs to this test.
    await vi.waitFor(() => expect(problemen.join()).toContain('CORS'));
    problemen.length = 0;
  });
});

describe.each(kopieen.filter(({ kan }) => kan))('een kopie met $naam', (kopie) => {
  it('is compleet, en wat geen pagina is is tot op de byte gelijk', async () => {
    const map = await kopie.map();
    expect(listFiles(map)).toEqual(files);
    const anders = [];
    for (const pad of files) {
      const gekopieerd = await readFile(join(map, pad));
      const isZoals =
        kopie.ongewijzigd || !pad.endsWith('.html')
          ? gekopieerd.equals(readBytes(pad))
          : zonderOpmaak(gekopieerd.toString()) === zonderOpmaak(readText(pad));
      if (!isZoals) anders.push(pad);
    }
    expect(anders).toEqual([]);
  });
});
