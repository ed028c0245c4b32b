import { describe, expect, it } from 'vitest';
import { fromDisk, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

/** With the colours that a visitor chose in the system, where surfaces and shadows are gone. */
describe.each(['light', 'dark'] as const)('in eigen kleuren van het systeem (%s)', (colorScheme) => {
  const site = useSite(fromDisk);

  it.each([
    'index.html',
    'toolbox.html',
    'initiatieven.html',
    'regios.html',
    'begrippen.html',
    'insluiten.html',
  ])('heeft elk veld van %s een zichtbare rand', async (adres) => {
    const { page } = await enter({ forcedColors: 'active', colorScheme });
    await page.goto(`${site()}${adres}`);
    await page.locator('main').waitFor();
    const zonderRand = await page.locator('main').evaluate((main) => {
      const heeftRand = (element: Element): boolean => {
        const { borderTopWidth, borderTopColor, borderTopStyle } = getComputedStyle(element);
        const vlak = getComputedStyle(document.body).backgroundColor;
        return borderTopStyle !== 'none' && parseFloat(borderTopWidth) > 0 && borderTopColor !== vlak;
      };
      return [
        ...main.querySelectorAll('input:is([type="search"], [type="text"], [type="number"], :not([type]))'),
      ]
        .filter((veld) => veld.getClientRects().length > 0)
        .filter((veld) => !heeftRand(veld) && !(veld.parentElement && heeftRand(veld.parentElement)))
        .map((veld) => veld.outerHTML);
    });
    expect(zonderRand).toEqual([]);
  });

  it('is in het menu alleen de bladzijde waar u bent onderstreept', async () => {
    const { page } = await enter({ forcedColors: 'active', colorScheme });
    await page.goto(`${site()}toolbox.html`);
    const onderstreept = await page
      .locator('header nav a')
      .evaluateAll((links) =>
        links
          .filter(
            (link) =>
              getComputedStyle(link).borderBottomColor !== getComputedStyle(document.body).backgroundColor,
          )
          .map((link) => link.textContent.trim()),
      );
    expect(onderstreept).toEqual(['Toolbox']);
  });
});
