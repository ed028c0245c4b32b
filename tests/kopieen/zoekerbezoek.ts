import type { Page } from 'puppeteer-core';

/** A result as the visitor sees it. */
export interface Resultaat {
  id: string;
  titel: string;
  /** Absolute address of its first link. */
  adres: string;
}

/** Waits until the address holds this query and the finder has answered it; gives its data-zoekstatus. */
export async function zoekstatus(page: Page, vraag: string): Promise<string> {
  const handle = await page.waitForFunction(
    (gewild) => {
      const gesorteerd = (tekst: string): string =>
        [...new URLSearchParams(tekst)].join('&').split('&').sort().join('&');
      const status = document.querySelector<HTMLElement>('toolbox-zoeker')?.dataset['zoekstatus'] ?? 'bezig';
      return gesorteerd(location.search) === gesorteerd(gewild) && status !== 'bezig' && status;
    },
    {},
    vraag,
  );
  return String(await handle.jsonValue());
}

/** Fills a field, over what is there, as somebody who pastes does, and presses Enter. */
export async function typ(page: Page, veld: string, tekst: string): Promise<void> {
  await page.waitForSelector(veld);
  await page.focus(veld);
  await page.$eval(
    veld,
    (invoer, waarde) => {
      if (invoer instanceof HTMLInputElement) invoer.value = waarde;
      invoer.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    tekst,
  );
  await page.keyboard.press('Enter');
}

/** Asks a question in the open finder and waits for the whole answer. */
export async function stelVraag(page: Page, vraag: string): Promise<string> {
  await typ(page, 'toolbox-zoeker input[name="q"]', vraag);
  return zoekstatus(page, `?q=${encodeURIComponent(vraag)}`);
}

export const resultaten = (page: Page): Promise<Resultaat[]> =>
  page.evaluate(() =>
    [...(document.querySelector('#resultaten')?.children ?? [])].map((li) => {
      const link = li.querySelector('a');
      return {
        id: li.getAttribute('data-id') ?? '',
        titel: link?.textContent.trim() ?? '',
        adres: link?.href ?? '',
      };
    }),
  );

export const ids = async (page: Page): Promise<string[]> => (await resultaten(page)).map(({ id }) => id);

/** The numbers behind all boxes, as "facet=waarde" → number. */
export const aantallen = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLInputElement>('[data-deel="facetten"] input[name]')].map((vak) => [
        `${vak.name}=${vak.value}`,
        Number(vak.closest('label')?.querySelector('.aantal')?.textContent),
      ]),
    ),
  );

/** Ticks a box of a facet, after unfolding what it is in. */
export const vinkAan = (page: Page, facet: string, waarde: string): Promise<void> =>
  page.evaluate((selector) => {
    const vak = document.querySelector<HTMLInputElement>(selector);
    for (let blad = vak?.closest('details'); blad; blad = blad.parentElement?.closest('details'))
      blad.open = true;
    vak?.click();
  }, `input[name="${facet}"][value="${waarde}"]`);

/** The text of the heading of the page. */
export const kop = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim() ?? '');

/** Waits for the self-test; gives its outcome and the tests that failed. */
export async function zelftest(page: Page): Promise<{ staat: string; fout: string[] }> {
  await page.waitForSelector('zelf-test[data-staat="goed"], zelf-test[data-staat="fout"]');
  return page.evaluate(() => ({
    staat: document.querySelector<HTMLElement>('zelf-test')?.dataset['staat'] ?? '',
    fout: [...document.querySelectorAll('[data-uitslag="fout"]')].map(
      (rij) => rij.getAttribute('data-proef') ?? '',
    ),
  }));
}
