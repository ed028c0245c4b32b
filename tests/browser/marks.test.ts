import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { FinderPage } from './finder-page.ts';
import { overHttp, useBrowser, useSite } from './site-in-browser.ts';

const enter = useBrowser();
const site = useSite(overHttp);

/** The functions that mark, as a script that puts them in one global. */
async function script(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['src/search/treffers.ts'],
    bundle: true,
    format: 'iife',
    globalName: 'treffers',
    write: false,
    target: 'es2022',
  });
  return outputFiles[0]?.text ?? '';
}

describe('markeren in een kaart', () => {
  it('zet wat past in titel en samenvatting in een markering en herstelt de kaart precies', async () => {
    const { page } = await enter();
    const finder = new FinderPage(page);
    await finder.open(site());
    await page.addScriptTag({ content: await script() });
    await page.evaluate(() => {
      const card = document.querySelector('#resultaten > li');
      if (card)
        Object.assign(globalThis, {
          card,
          nodes: [...card.querySelectorAll('a, .samenvatting')].map((part) => part.firstChild),
        });
    });
    const before = await page.evaluate('card.outerHTML');
    const [word = ''] = String(await page.evaluate('card.querySelector("a").textContent'))
      .toLowerCase()
      .split(/\W/);
    const show = (...words: string[]) =>
      page.evaluate(`treffers.toonTreffers(card, ${JSON.stringify(words)})`);
    const marks = () =>
      page.evaluate('[...card.querySelectorAll("mark.nl-mark")].map((mark) => mark.textContent)');
    await show('xqz', word);
    expect(await marks()).not.toEqual([]);
    await show(word);
    await show('xqz');
    expect(await marks()).toEqual([]);
    await show(word);
    await page.evaluate('treffers.wisTreffers(card); treffers.wisTreffers(card)');
    expect(await page.evaluate('card.outerHTML')).toBe(before);
    expect(
      await page.evaluate(
        'nodes.every((node) => card.contains(node) && node.parentNode.childNodes.length === 1)',
      ),
    ).toBe(true);
  });
});
