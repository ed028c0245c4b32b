import { describe, expect, it } from 'vitest';
import { FinderPage } from './finder-page.ts';
import { bladzijden } from './known-pages.ts';
import { overHttp, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const site = useSite(overHttp);

describe('op een scherm van 320 breed schuift niet opzij', () => {
  it.each(bladzijden)('$naam', async ({ adres }) => {
    const { page } = await enter({ viewport: { width: 320, height: 640 } });
    await page.goto(site() + adres);
    if (adres.startsWith('toolbox.html')) await new FinderPage(page).settled(new URL(page.url()).search);
    const wide = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      const outside = [...document.querySelectorAll('body *')]
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 0.5)
        .map((element) => element.outerHTML.slice(0, 80));
      return scrollWidth > clientWidth ? outside : [];
    });
    expect(wide).toEqual([]);
  });
});
