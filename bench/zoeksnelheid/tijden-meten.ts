import type { Browser } from 'playwright-core';
import { throttle, visit } from './bezoek.ts';
import { askPagefind, askToolbox } from './in-de-pagina.ts';
import type { Pagefindscherm } from './kale-pagefind.ts';
import { laadstappenVan, wijzen, type Bezoektijden, type Vraagtijden } from './tijden.ts';
import type { Vraag } from './vragen.ts';

/** Milliseconds that a visitor looks at the answer before the next question; everything has come to rest by then. */
const leestijd = 1_000;

export interface Plaatsen {
  toolbox: string;
  schermen: readonly (Pick<Pagefindscherm, 'naam' | 'resultaat'> & { address: string })[];
}

const measureToolbox = (
  browser: Browser,
  address: string,
  { vraag, daarna }: Vraag,
  wacht: number,
): Promise<Bezoektijden> =>
  visit(browser, address, async (page) => {
    await throttle(page);
    const { eerst, klaar, geladen } = await page.evaluate(askToolbox, { vraag, wacht });
    await page.waitForTimeout(leestijd);
    const tweede = await page.evaluate(askToolbox, { vraag: daarna, wacht: 0 });
    return { eerst, klaar, daarna: tweede.klaar, laden: laadstappenVan(geladen) };
  });

const measurePagefind = (
  browser: Browser,
  { address, resultaat }: Plaatsen['schermen'][number],
  vraag: string,
  wacht: number,
): Promise<number | undefined> =>
  visit(browser, address, async (page) => {
    await throttle(page);
    return page.evaluate(askPagefind, { vraag, wacht, resultaat });
  });

async function measureVraag(
  browser: Browser,
  { toolbox, schermen }: Plaatsen,
  vraag: Vraag,
): Promise<Vraagtijden[]> {
  const tijden: Vraagtijden[] = [];
  for (const { naam: wijze, wacht } of wijzen) {
    const own = await measureToolbox(browser, toolbox, vraag, wacht);
    const pagefind: Record<string, number> = {};
    for (const scherm of schermen) {
      const tijd = await measurePagefind(browser, scherm, vraag.vraag, wacht);
      if (tijd !== undefined) pagefind[scherm.naam] = tijd;
    }
    tijden.push({ soort: vraag.soort, vraag: vraag.vraag, wijze, toolbox: own, pagefind });
  }
  return tijden;
}

/**
 * Asks every question in every way, each by a new visitor, of the toolbox and of Pagefind in turns: so a busy moment of the
 * computer hits all of them. A first round of one question, that packs the files, does not count. `meld` hears how far it
 * is.
 */
export async function measureTijden(
  browser: Browser,
  plaatsen: Plaatsen,
  vragen: readonly Vraag[],
  herhaal: number,
  meld: (waar: string) => void = () => undefined,
): Promise<Vraagtijden[]> {
  for (const vraag of vragen.slice(0, 1)) await measureVraag(browser, plaatsen, vraag);
  const tijden: Vraagtijden[] = [];
  for (let ronde = 0; ronde < herhaal; ronde += 1) {
    for (const [plaats, vraag] of vragen.entries()) {
      meld(`ronde ${ronde + 1} van ${herhaal}, vraag ${plaats + 1} van ${vragen.length}`);
      tijden.push(...(await measureVraag(browser, plaatsen, vraag)));
    }
  }
  return tijden;
}
