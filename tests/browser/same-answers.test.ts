import { beforeAll, describe, expect, it } from 'vitest';
import { distDir } from '../dist/site-files.ts';
import { openGebouwdeZoeker } from '../golden/gebouwde-zoeker.ts';
import { readVragen, soorten } from '../golden/vragen.ts';
import { FinderPage } from './finder-page.ts';
import { transports, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();

/** One question of every kind, nonsense too. */
const vragen = soorten.flatMap(
  (soort) => readVragen('afgestemd').find((vraag) => vraag.soort === soort) ?? [],
);

describe.each(transports)('via $naam', (transport) => {
  const site = useSite(transport);
  const verwacht = new Map<string, string[]>();

  beforeAll(async () => {
    const { volledig } = openGebouwdeZoeker(distDir);
    for (const { vraag } of vragen) {
      const { treffers } = await volledig(vraag);
      verwacht.set(
        vraag,
        Array.from(treffers, ({ vermelding }) => vermelding.id),
      );
    }
  });

  it('is er van elke soort een vraag', () => {
    expect(vragen.map(({ soort }) => soort)).toEqual(soorten);
    expect([...verwacht.values()].filter(({ length }) => length > 0).length).toBeGreaterThan(8);
  });

  it.each(vragen)('toont de zoeker voor "$vraag" wat de zoekmachine geeft', async ({ vraag }) => {
    const finder = new FinderPage((await enter()).page);
    expect(await finder.open(site(), `?q=${encodeURIComponent(vraag)}`)).toBe('klaar');
    expect(await finder.ids()).toEqual(verwacht.get(vraag));
  });

  it('toont de zoeker hetzelfde voor al die vragen achter elkaar', async () => {
    const finder = new FinderPage((await enter()).page);
    await finder.open(site());
    const getoond = new Map<string, string[]>();
    for (const { vraag } of vragen) {
      await finder.ask(vraag);
      expect(await finder.settled(`?q=${encodeURIComponent(vraag)}`)).toBe('klaar');
      getoond.set(vraag, await finder.ids());
    }
    expect(getoond).toEqual(verwacht);
  });
});
