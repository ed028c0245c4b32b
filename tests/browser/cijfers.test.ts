import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { overHttp, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const site = useSite(overHttp);

/** Labels of charts that lie over another of the same kind, or outside their frame, in words. */
const misplaced = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('figure.grafiek')].flatMap((figure) => {
      const frame = figure.getBoundingClientRect();
      const boxesOf = (kind: string) =>
        [...figure.querySelectorAll(`text.${kind}`)]
          .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0);
      return ['waarde', 'jaar'].flatMap((kind) => {
        const shown = boxesOf(kind);
        const outside = shown.filter(({ box }) => box.left < frame.left || box.right > frame.right);
        const over = shown.filter(({ box }, index) =>
          shown.some(
            (other, at) =>
              at > index &&
              other.box.left < box.right &&
              box.left < other.box.right &&
              other.box.top < box.bottom &&
              box.top < other.box.bottom,
          ),
        );
        if (shown.length === 0) return [`geen ${kind}`];
        return [...outside, ...over].map(({ text }) => `${kind} ${text}`);
      });
    }),
  );

describe('de grafieken', () => {
  it.each([320, 400, 700, 1280])(
    'hebben op %d breed geen getal over een ander of buiten het kader',
    async (width) => {
      const { page } = await enter({ viewport: { width, height: 800 } });
      await page.goto(`${site()}cijfers.html`);
      expect(await misplaced(page)).toEqual([]);
    },
  );

  it('zijn te zien met de kleuren die de bezoeker afdwingt', async () => {
    const { page } = await enter({ forcedColors: 'active', colorScheme: 'dark' });
    await page.goto(`${site()}cijfers.html`);
    const colours = await page.evaluate(() => {
      const of = (selector: string, property: 'fill' | 'stroke'): string => {
        const element = document.querySelector(selector);
        return element ? getComputedStyle(element)[property] : '';
      };
      return [
        of('.grafiek path', 'stroke'),
        of('.grafiek circle', 'fill'),
        of('.grafiek text', 'fill'),
        of('.grafiek .breuk line', 'stroke'),
      ];
    });
    expect(new Set(colours)).toEqual(new Set(['rgb(255, 255, 255)']));
  });

  it('heten wat ze laten zien, en wijzen naar de tabel', async () => {
    const { page } = await enter();
    await page.goto(`${site()}cijfers.html`);
    const grafieken = page.getByRole('img', { name: /^Lijngrafiek: / });
    expect(await grafieken.count()).toBe(await page.getByRole('table').count());
    expect(
      await page.getByRole('img', { name: /4\.790.*2014-2015 en 2019-2020.*tabel hieronder/ }).count(),
    ).toBe(1);
  });
});

describe('de tabel op een telefoon', () => {
  it('blijft voor een schermlezer een tabel', async () => {
    const { page } = await enter({ viewport: { width: 320, height: 640 } });
    await page.goto(`${site()}cijfers.html`);
    const tabel = page.getByRole('table', { name: /^Langer dan drie maanden thuis/ });
    const rij = tabel.getByRole('row', { name: /2018-2019/ });
    expect(await rij.getByRole('cell').first().textContent()).toBe('4.790');
    expect(await tabel.getByRole('columnheader').allTextContents()).toEqual([
      'Schooljaar',
      'Aantal',
      'Verschil met jaar ervoor',
      'Opmerking',
      'Bron',
    ]);
  });
});

describe('met het toetsenbord', () => {
  it('gaat iemand van het overzicht naar een reeks en haalt haar op', async () => {
    const { page } = await enter();
    await page.goto(`${site()}cijfers.html`);
    await page
      .getByRole('link', { name: 'Terug naar school na langer dan drie maanden thuis', exact: true })
      .focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#terug-naar-school');
    for (let stop = 0; stop < 10; stop += 1) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => document.activeElement?.textContent.trim());
      if (name?.startsWith('Download')) break;
    }
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    expect((await download).suggestedFilename()).toBe('terug-naar-school.csv');
  });
});
