import type { Frame, Page } from 'puppeteer-core';
import { beeld, tot } from './gastheer.ts';

/**
 * Counts from now on what the first frame of a page says to it, and puts a neighbour beside that frame: a window that is not the one
 * around it.
 */
export const luister = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const doel = document.querySelector('iframe')?.contentWindow;
    document.body.append(document.createElement('iframe'));
    const { dataset } = document.documentElement;
    addEventListener('message', ({ source }) => {
      if (source === doel) dataset['gehoord'] = String(Number(dataset['gehoord'] ?? 0) + 1);
    });
  });

/** How many messages the first frame has sent since. */
export const gehoord = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.documentElement.dataset['gehoord'] ?? 0));

/** Sends messages, each as JSON, to the first frame: from the page around it, or from the neighbour. */
export const stuur = (
  page: Page,
  berichten: readonly string[],
  van: 'pagina' | 'buur' = 'pagina',
): Promise<void> =>
  page.evaluate(
    (teksten, bron) => {
      const [doel, buur] = document.querySelectorAll('iframe');
      if (bron === 'pagina') {
        for (const tekst of teksten) doel?.contentWindow?.postMessage(JSON.parse(tekst), '*');
        return;
      }
      // A message comes from the window whose script sends it.
      const script = buur?.contentDocument?.createElement('script');
      if (!script) throw new Error('De pagina heeft geen buurvenster.');
      script.textContent = `for (const tekst of ${JSON.stringify(teksten)}) parent.frames[0].postMessage(JSON.parse(tekst), '*');`;
      buur?.contentDocument?.body.append(script);
    },
    berichten,
    van,
  );

/** What the window around a frame may ask: its height, in our words and in those of WordPress. Each gets two answers. */
export const goedeVragen = (page: Page): Promise<string[]> =>
  page.evaluate(() => [
    JSON.stringify({ type: 'toolbox-thuiszitters:vraag-hoogte' }),
    JSON.stringify({ message: 'ready', secret: document.querySelector('iframe')?.dataset['secret'] }),
  ]);

/** Lets a window draw twice: by then it has told whoever watches a size. A window out of sight draws not at all. */
const teken = (deel: Page | Frame): Promise<void> =>
  deel.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        setTimeout(resolve, 1000);
      }),
  );

/**
 * Asks what may be asked and waits for the answers; how many messages came in all. The messages of one window come in order, so
 * whatever the frame had to say before, it has said by then.
 */
export async function vraagEnTel(page: Page, frame: Frame): Promise<number> {
  const voor = await gehoord(page);
  await stuur(page, await goedeVragen(page));
  await tot('beide vragen zijn beantwoord', async () => (await gehoord(page)) >= voor + 4);
  for (const deel of [frame, page]) await teken(deel);
  return (await gehoord(page)) - voor;
}

/** Waits until a frame is as high as its list and, three times in a row, says nothing but what is asked. */
export async function wachtOpRust(page: Page, frame: Frame): Promise<void> {
  let stil = 0;
  await tot('het frame zegt uit zichzelf niets meer', async () => {
    const extra = (await vraagEnTel(page, frame)) - 4;
    const eigen = await frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    stil = extra === 0 && (await beeld(page)).hoogte === eigen ? stil + 1 : 0;
    return stil === 3;
  });
}

/** Per frame of a page the height that it has there and the one that it says when asked; -1 when it says none in a second. */
export const hoogtesVan = (page: Page): Promise<{ gezet: number; gezegd: number }[]> =>
  page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll('iframe')].map(async (frame) => {
        const gezegd = await new Promise<number>((resolve) => {
          addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
            if (source !== frame.contentWindow || typeof data !== 'object' || data === null) return;
            if ('hoogte' in data && typeof data.hoogte === 'number') resolve(data.hoogte);
          });
          frame.contentWindow?.postMessage({ type: 'toolbox-thuiszitters:vraag-hoogte' }, '*');
          setTimeout(() => resolve(-1), 1000);
        });
        return { gezet: frame.hasAttribute('style') ? 0 : frame.offsetHeight, gezegd };
      }),
    ),
  );
