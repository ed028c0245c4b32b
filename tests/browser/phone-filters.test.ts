import { describe, expect, it } from 'vitest';
import { passing } from './brute-force.ts';
import { FinderPage } from './finder-page.ts';
import { transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const phone = { viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true };

describe.each(transports)('filteren op een telefoon via $naam', (transport) => {
  const site = useSite(transport);

  it('geeft dezelfde resultaten, labels en aantallen als op een breed scherm', async () => {
    const wide = new FinderPage((await enter()).page);
    await wide.open(site());
    await wide.tick('type', 'handreiking');
    await wide.tick('type', 'model');
    await wide.settled('?type=handreiking&type=model');

    const narrow = new FinderPage((await enter(phone)).page);
    await narrow.open(site());
    await narrow.filterknop.tap();
    await narrow.tick('type', 'handreiking');
    await narrow.tick('type', 'model');
    await narrow.settled('?type=handreiking&type=model');
    expect(await narrow.counts()).toEqual(await wide.counts());
    expect(await narrow.ids()).toEqual(await wide.ids());
    expect(await narrow.chips.allTextContents()).toEqual(await wide.chips.allTextContents());
  });

  it('laat een keuze in het venster ook weer weghalen', async () => {
    const finder = new FinderPage((await enter(phone)).page);
    await finder.open(site());
    await finder.filterknop.tap();
    await finder.tick('type', 'handreiking');
    await finder.tick('type', 'model');
    await finder.settled('?type=handreiking&type=model');
    await finder.tick('type', 'handreiking');
    await finder.settled('?type=model');
    expect(await finder.ids()).toEqual(passing(await finder.catalogus(), { type: ['model'] }));
  });

  it('zegt op de knop hoeveel resultaten er zijn en laat ze daarna zien', async () => {
    const finder = new FinderPage((await enter(phone)).page);
    await finder.open(site());
    await finder.filterknop.tap();
    await finder.tick('type', 'handreiking');
    await finder.settled('?type=handreiking');
    const { length } = await finder.ids();
    await finder.dialoog.getByRole('button', { name: `Toon ${length} resultaten` }).tap();
    await finder.dialoog.waitFor({ state: 'hidden' });
    expect(await finder.filterknop.innerText()).toBe('Filters · 1');
    expect(await finder.page.locator('#resultaten a').first().isVisible()).toBe(true);
  });
});
