import { readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { makeQrpad } from '../../src/selectie/qr-code.ts';
import { SelectiePage } from './selectie-page.ts';
import { overHttp, transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

describe.each(transports)('een selectie via $naam', (transport) => {
  const site = useSite(transport);

  it('is wat iemand in de zoeker bewaart, ook na opnieuw laden', async () => {
    const { page, problems } = await enter();
    const selectie = new SelectiePage(page);
    const ids = await selectie.saveFromFinder(site(), 3);
    expect(await selectie.menu.textContent()).toBe('Mijn selectie (3)');
    expect(await selectie.open(site())).toBe('eigen');
    expect(await selectie.ids()).toEqual(ids);
    await page.reload();
    expect(await selectie.ids()).toEqual(ids);
    expect(problems).toEqual([]);
  });

  it('gaat met titel en notities mee in de link, naar wie haar nog niet heeft', async () => {
    const mine = new SelectiePage((await enter()).page);
    const ids = await mine.saveFromFinder(site(), 2);
    await mine.open(site());
    await mine.element.getByLabel('Titel van uw selectie').fill('Overleg & "plan"');
    await mine.element.getByLabel('Notitie bij').first().fill('Eerst dit ~ 100% _zeker_\nDan de rest');
    const fragment = await mine.fragment();

    const theirs = new SelectiePage((await enter()).page);
    expect(await theirs.open(site(), fragment)).toBe('gedeeld');
    expect(await theirs.page.getByRole('heading', { level: 1 }).innerText()).toMatch(
      /Gedeelde selectie\s+Overleg & "plan"/,
    );
    expect(await theirs.ids()).toEqual(ids);
    expect(await theirs.regels.first().innerText()).toContain('Eerst dit ~ 100% _zeker_\nDan de rest');
    expect(await theirs.element.getByRole('textbox', { name: 'Notitie' }).count()).toBe(0);
    expect(await theirs.kept()).toBe(0);

    await theirs.button('Bewaar als mijn selectie').click();
    expect(await theirs.staat()).toBe('eigen');
    await theirs.page.reload();
    expect(await theirs.ids()).toEqual(ids);
  });
});

describe('bewaren', () => {
  const site = useSite(overHttp);

  it('laat vóór de eerste klik niets achter, en na wissen ook niet', async () => {
    const { page } = await enter();
    const selectie = new SelectiePage(page);
    expect(await selectie.open(site())).toBe('leeg');
    expect(await selectie.kept()).toBe(0);
    await selectie.saveFromFinder(site(), 1);
    await selectie.open(site());
    await selectie.button('Wis mijn selectie').click();
    expect(await selectie.staat()).toBe('leeg');
    expect(await selectie.kept()).toBe(0);
  });

  it('kan op een kaart en op de pagina van de vermelding, en weer terug', async () => {
    const { page } = await enter();
    const selectie = new SelectiePage(page);
    const [id = ''] = await selectie.saveFromFinder(site(), 1);
    await page.goto(`${site()}${id}.html`);
    const knop = selectie.saveButton(id);
    expect(await knop.getAttribute('aria-pressed')).toBe('true');
    expect(await knop.innerText()).toMatch(/^Bewaard/);
    await knop.click();
    expect(await knop.getAttribute('aria-pressed')).toBe('false');
    expect(await selectie.menu.textContent()).toBe('Mijn selectie');
  });

  it('geldt ook voor kaarten die na een andere vraag verschijnen', async () => {
    const { page } = await enter();
    const selectie = new SelectiePage(page);
    await page.goto(`${site()}toolbox.html?q=xqzwvkjpf`);
    await page.locator('toolbox-zoeker[data-zoekstatus="klaar"]').waitFor();
    await page.getByRole('searchbox').fill('');
    await page.locator('#resultaten > li').nth(100).waitFor();
    expect(await page.locator('.kaart:not(:has(.bewaar))').count()).toBe(0);
    await page.locator('.bewaar').nth(100).click();
    expect(await selectie.menu.textContent()).toBe('Mijn selectie (1)');
  });

  it('gooit een notitie niet weg door een klik in de zoeker', async () => {
    const { page } = await enter();
    const selectie = new SelectiePage(page);
    await selectie.saveFromFinder(site(), 1);
    await selectie.open(site());
    await selectie.element.getByLabel('Notitie bij').fill('Belangrijk');
    const [id] = await selectie.saveFromFinder(site(), 1);
    expect(await page.getByRole('alert').textContent()).toContain('notitie');
    expect(await selectie.saveButton(id ?? '').getAttribute('aria-pressed')).toBe('true');
  });

  it('zegt het als de browser niets mag bewaren, en houdt het op deze pagina vast', async () => {
    const { page, problems } = await enter();
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('dicht', 'SecurityError');
        },
      });
    });
    const selectie = new SelectiePage(page);
    const finder = await selectie.saveFromFinder(site(), 2);
    expect(await page.getByRole('alert').textContent()).toContain('Uw browser laat deze site niets bewaren');
    expect(await selectie.menu.textContent()).toBe(`Mijn selectie (${finder.length})`);
    await selectie.open(site());
    expect(await selectie.element.getByText('Uw browser laat deze site niets bewaren').isVisible()).toBe(
      true,
    );
    expect(problems).toEqual([]);
  });

  it('in een ander tabblad is hier meteen te zien', async () => {
    const { page } = await enter();
    const selectie = new SelectiePage(page);
    await selectie.open(site());
    const other = new SelectiePage(await page.context().newPage());
    const ids = await other.saveFromFinder(site(), 2);
    await page.locator('toolbox-selectie[data-staat="eigen"] [data-regel]').nth(1).waitFor();
    expect(await selectie.ids()).toEqual(ids);
  });
});

describe('op de pagina Mijn selectie', () => {
  const site = useSite(overHttp);

  /** A visitor with three saved entries, at the page of the selection. */
  async function withThree(): Promise<{ selectie: SelectiePage; ids: string[] }> {
    const selectie = new SelectiePage((await enter()).page);
    const ids = await selectie.saveFromFinder(site(), 3);
    await selectie.open(site());
    return { selectie, ids };
  }

  it('zet iemand met alleen het toetsenbord de volgorde, zonder de plek kwijt te raken', async () => {
    const {
      selectie,
      ids: [a, b, c],
    } = await withThree();
    const { page } = selectie;
    await selectie.regels.nth(2).getByRole('button', { name: 'Omhoog' }).focus();
    for (const verwacht of [
      [a, c, b],
      [c, a, b],
      [c, a, b],
    ]) {
      await page.keyboard.press('Enter');
      expect(await selectie.ids()).toEqual(verwacht);
      const plek = await page.evaluate(() =>
        document.activeElement?.closest('[data-regel]')?.getAttribute('data-regel'),
      );
      expect(plek).toBe(c);
    }
    expect(await selectie.melding.textContent()).toContain('op plaats 1 van 3');
    expect(await page.locator(':focus').getAttribute('aria-disabled')).toBe('true');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    expect(await selectie.ids()).toEqual([a, c, b]);
  });

  it('verwijdert iemand een vermelding en zet haar terug', async () => {
    const { selectie, ids } = await withThree();
    await selectie.element.getByLabel('Notitie bij').nth(1).fill('Niet kwijtraken');
    await selectie.regels.nth(1).getByRole('button', { name: 'Verwijder' }).press('Enter');
    expect(await selectie.ids()).toEqual([ids[0], ids[2]]);
    expect(await selectie.melding.evaluate((element) => element === document.activeElement)).toBe(true);
    await selectie.button('Zet terug').click();
    expect(await selectie.ids()).toEqual(ids);
    expect(await selectie.element.getByLabel('Notitie bij').nth(1).inputValue()).toBe('Niet kwijtraken');
  });

  it('blijft een notitie bewaard terwijl iemand typt', async () => {
    const { selectie } = await withThree();
    const veld = selectie.element.getByLabel('Notitie bij').first();
    await veld.pressSequentially('Eerst  dit ');
    expect(await veld.inputValue()).toBe('Eerst  dit ');
    await selectie.page.reload();
    expect(await veld.inputValue()).toBe('Eerst  dit');
  });

  it('geeft de tabel alle vermeldingen, met hun adres op het web', async () => {
    const { selectie, ids } = await withThree();
    await selectie.element.getByLabel('Notitie bij').first().fill('=1+1; "ja"');
    const [download] = await Promise.all([
      selectie.page.waitForEvent('download'),
      selectie.button('Download als tabel (CSV)').click(),
    ]);
    expect(download.suggestedFilename()).toBe('selectie.csv');
    const csv = await readFile(await download.path(), 'utf8');
    const publiek = await selectie.page.locator('link[rel="canonical"]').getAttribute('href');
    expect(csv.startsWith('\uFEFF"titel";"soort";"organisatie";"adres";"notitie"\r\n')).toBe(true);
    expect(csv).toContain(`"Handreiking";`);
    expect(csv).toContain(`"'=1+1; ""ja"""\r\n`);
    for (const id of ids) expect(csv).toContain(`"${new URL(`${id}.html`, publiek ?? '').href}"`);
  });

  it('staat op papier alles wat nodig is, met een QR-code die de link bevat', async () => {
    const { selectie, ids } = await withThree();
    const { page } = selectie;
    await selectie.element.getByLabel('Notitie bij').first().fill('Neem dit mee');
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    const publiek = (await page.locator('link[rel="canonical"]').getAttribute('href')) ?? '';
    const text = await page.locator('main').innerText();
    for (const id of ids) expect(text).toContain(new URL(`${id}.html`, publiek).href);
    expect(text).toContain('Neem dit mee');
    expect(text).toMatch(/\d{1,2} \w+ 20\d\d/);
    expect(await selectie.element.getByRole('button').count()).toBe(0);
    const code = page.getByRole('img', { name: 'QR-code' });
    expect(await code.isVisible()).toBe(true);
    const verwacht = makeQrpad(publiek + (await selectie.fragment()));
    expect(await code.locator('path').getAttribute('d')).toBe(verwacht?.pad);
  });

  it('zegt een te grote selectie dat er geen QR-code en geen link is', async () => {
    const { page } = await enter();
    const selectie = new SelectiePage(page);
    await selectie.open(site());
    await page.evaluate(() => {
      const regels = Array.from({ length: 100 }, (_, nummer) => ({
        id: `materialen/x-${nummer}`,
        notitie: 'é'.repeat(90),
      }));
      localStorage.setItem('toolbox-thuiszitters-selectie', JSON.stringify({ titel: '', regels }));
    });
    await page.reload();
    expect(await selectie.element.getByText('De link is te lang om te delen').isVisible()).toBe(true);
    expect(await selectie.link.isVisible()).toBe(false);
    await selectie.element.getByText('te groot voor een QR-code').waitFor();
    expect(await selectie.regels.first().innerText()).toContain('materialen/x-0 bestaat niet meer');
  });

  it('zegt een link die niet compleet is dat, en laat de eigen selectie met rust', async () => {
    const { selectie, ids } = await withThree();
    const fragment = await selectie.fragment();
    expect(await selectie.open(site(), fragment.slice(0, -4))).toBe('kapot');
    expect(await selectie.element.getByText('Deze link is niet compleet').isVisible()).toBe(true);
    await selectie.element.getByRole('link', { name: 'Naar mijn selectie' }).click();
    await selectie.page.locator('toolbox-selectie[data-staat="eigen"]').waitFor();
    expect(await selectie.ids()).toEqual(ids);
  });

  it.each([
    ['Toevoegen aan mijn selectie', 4],
    ['Mijn selectie vervangen', 3],
    ['Niets bewaren', 1],
  ])('vraagt een gedeelde selectie eerst wat er met de eigen moet: %s', async (keuze, aantal) => {
    const { selectie: theirs } = await withThree();
    const fragment = await theirs.fragment();
    const { page } = await enter();
    const mine = new SelectiePage(page);
    await page.goto(`${site()}typen/initiatief.html`);
    await page.locator('.bewaar').first().click();
    await mine.open(site(), fragment);
    await mine.button('Bewaar als mijn selectie').press('Enter');
    expect(await mine.menu.textContent()).toBe('Mijn selectie (1)');
    await mine.button(keuze).press('Enter');
    expect(await mine.menu.textContent()).toBe(`Mijn selectie (${aantal})`);
    const isBewaard = keuze !== 'Niets bewaren';
    expect(await mine.staat()).toBe(isBewaard ? 'eigen' : 'gedeeld');
    if (!isBewaard) return;
    await page.goBack();
    await page.locator('toolbox-selectie[data-staat="gedeeld"]').waitFor();
    expect(await mine.ids()).toHaveLength(3);
  });

  it('houdt de link naar de inhoud de gedeelde selectie op de pagina', async () => {
    const { selectie } = await withThree();
    await selectie.open(site(), await selectie.fragment());
    await selectie.page.keyboard.press('Tab');
    await selectie.page.keyboard.press('Enter');
    expect(await selectie.page.evaluate(() => location.hash)).toBe('#inhoud');
    expect(await selectie.staat()).toBe('gedeeld');
  });

  it('zijn er geen drempels, eigen en gedeeld, licht en donker, breed en smal', async () => {
    const { selectie } = await withThree();
    const { page } = selectie;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const found: string[] = [];
    for (const fragment of ['', await selectie.fragment()]) {
      await selectie.open(site(), fragment);
      if (fragment !== '') await selectie.button('Bewaar als mijn selectie').click();
      await page.evaluate(axe.source);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const { violations } = await page.evaluate<axe.AxeResults>(
            `axe.run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })`,
          );
          found.push(
            ...violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`)),
          );
          const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
          if (wide) found.push(`${width} schuift opzij`);
        }
      }
    }
    expect(found).toEqual([]);
  });

  it('staat zonder script waar men verder kan, en nergens een knop die niets doet', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(`${site()}selectie.html`);
    expect(await page.getByText('werkt alleen met JavaScript').isVisible()).toBe(true);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.goto(`${site()}typen/handreiking.html`);
    expect(await page.getByRole('button').count()).toBe(0);
  });
});
