import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fromDisk, overHttp, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const adres = 'materialen/sprintkaart.html';

/** Speech as a browser with these voices has it; what it is asked to say ends up in window.gezegd. */
async function metStemmen(
  page: Page,
  stemmen: readonly { lang: string; localService: boolean }[],
): Promise<void> {
  await page.addInitScript(`
    window.gezegd = [];
    window.SpeechSynthesisUtterance = class extends EventTarget {
      constructor(text) { super(); this.text = text; }
    };
    const spraak = Object.assign(new EventTarget(), {
      getVoices: () => ${JSON.stringify(stemmen)},
      speak: (uiting) => window.gezegd.push(uiting.text),
      cancel: () => window.gezegd.push('(stil)'),
    });
    Object.defineProperty(window, 'speechSynthesis', { value: spraak });
  `);
}

const gezegd = (page: Page): Promise<string[]> => page.evaluate<string[]>('window.gezegd');

describe('een pagina delen', () => {
  const site = useSite(overHttp);

  it('kan met een mail waarin titel en openbaar adres al staan, ook zonder script', async () => {
    const { page } = await enter({ javaScriptEnabled: false });
    await page.goto(site() + adres);
    const mail = new URL((await page.getByRole('link', { name: 'Mail de link' }).getAttribute('href')) ?? '');
    expect(mail.searchParams.get('subject')).toBe('Sprintkaart');
    expect(mail.searchParams.get('body')).toMatch(
      /^Sprintkaart\r\nhttps:\/\/\S+\/materialen\/sprintkaart\.html$/,
    );
    expect(await page.getByRole('button', { name: 'Kopieer de link' }).isVisible()).toBe(false);
  });

  it('kan door de link te kopiëren; de pagina zegt dat het gelukt is', async () => {
    const { page } = await enter({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${site()}${adres}#wat-vindt-u-erin`);
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    await page.getByText('De link is gekopieerd.').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe(site() + adres);
  });

  it('zegt de link als de browser niet laat kopiëren', async () => {
    const { page } = await enter();
    await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.goto(site() + adres);
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    await page.getByText(`De link is: ${site()}${adres}`).waitFor();
  });

  it('gebruikt het deelvenster van het apparaat als dat er is, en zwijgt als iemand dat sluit', async () => {
    const { page, problems } = await enter();
    await page.addInitScript(`navigator.share = async (wat) => {
      window.gedeeld = wat;
      throw new DOMException('gesloten', 'AbortError');
    }`);
    await page.goto(site() + adres);
    await page.getByRole('button', { name: 'Deel', exact: true }).click();
    expect(await page.evaluate('window.gedeeld')).toEqual({ title: 'Sprintkaart', url: site() + adres });
    expect(await page.locator('deel-knoppen [role=status]').innerText()).toBe('');
    expect(problems).toEqual([]);
  });
});

describe('een kopie op een schijf', () => {
  const site = useSite(fromDisk);

  it('deelt het openbare adres, niet dat van de schijf', async () => {
    const { page } = await enter();
    await page.addInitScript("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
    await page.goto(site() + adres);
    await page.getByRole('button', { name: 'Kopieer de link' }).click();
    await page.getByText(/De link is: https:\/\/\S+\/materialen\/sprintkaart\.html/).waitFor();
  });
});

describe('een reactie op een pagina', () => {
  const site = useSite(overHttp);

  it.each(['Ja', 'Nee', 'Het is verouderd', 'Het bestaat niet meer', 'Er staat een fout in', 'Iets anders'])(
    'met "%s" opent een mail met het kenmerk van de vermelding',
    async (naam) => {
      const { page } = await enter({ javaScriptEnabled: false });
      await page.goto(site() + adres);
      const link = page.getByRole('link', { name: naam, exact: true });
      const mail = new URL((await link.getAttribute('href')) ?? '');
      expect(mail.protocol).toBe('mailto:');
      expect(mail.searchParams.get('body')).toContain('Kenmerk: materialen/sprintkaart');
    },
  );
});

describe('voorlezen', () => {
  const site = useSite(overHttp);

  it('leest titel en tekst voor met een stem van het apparaat, en stopt als iemand dat vraagt', async () => {
    const { page, problems } = await enter();
    await metStemmen(page, [{ lang: 'nl-NL', localService: true }]);
    await page.goto(site() + adres);
    await page.getByRole('button', { name: 'Lees voor' }).click();
    const teksten = await gezegd(page);
    expect(teksten[0]).toBe('Sprintkaart');
    expect(teksten.join(' ')).toContain('ouders hebben de leiding');
    expect(teksten.join(' ')).not.toMatch(/Bewaar|nog niet gecontroleerd/);
    await page.getByRole('button', { name: 'Stop met voorlezen' }).click();
    expect((await gezegd(page)).at(-1)).toBe('(stil)');
    expect(await page.getByRole('button', { name: 'Lees voor' }).isVisible()).toBe(true);
    expect(problems).toEqual([]);
  });

  it('wordt niet aangeboden als de stem de tekst naar een andere partij zou sturen', async () => {
    const { page } = await enter();
    await metStemmen(page, [{ lang: 'nl-NL', localService: false }]);
    await page.goto(site() + adres);
    await page.getByRole('button', { name: 'Kopieer de link' }).waitFor();
    expect(await page.getByRole('button', { name: 'Lees voor' }).isVisible()).toBe(false);
  });
});
