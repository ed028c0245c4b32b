import type { Locator, Page } from 'playwright-core';

/** The place field as a visitor uses it. */
export class PlaceField {
  readonly page: Page;
  readonly element: Locator;
  readonly veld: Locator;
  readonly status: Locator;
  readonly opties: Locator;
  readonly titel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.element = page.locator('plaats-veld');
    this.veld = this.element.getByRole('textbox');
    this.status = this.element.getByRole('status');
    this.opties = this.element.getByRole('list', { name: 'Bedoelt u' }).getByRole('button');
    this.titel = this.element.locator('.titel');
  }

  /** Types a place, presses Enter and waits; gives the data-staat that the answer leads to. */
  async ask(tekst: string): Promise<string> {
    await this.veld.fill(tekst);
    await this.veld.press('Enter');
    return this.settled();
  }

  /** Waits until the field has answered. */
  async settled(): Promise<string> {
    const handle = await this.page.waitForFunction(() => {
      const staat = document.querySelector<HTMLElement>('plaats-veld')?.dataset['staat'];
      return staat !== undefined && staat !== 'bezig' && staat;
    });
    return String(await handle.jsonValue());
  }

  /** What the answer shows, line by line: what it is, names and codes. */
  rijen(): Promise<string[]> {
    return this.element
      .locator('dl > div')
      .evaluateAll((rijen) =>
        rijen.map((rij) =>
          [rij.querySelector('dt'), ...rij.querySelectorAll('li')]
            .map((deel) => deel?.textContent.trim() ?? '')
            .join(' | '),
        ),
      );
  }

  /** Lets every next answer be shown on this page, as on the pages about regions. */
  async answerHere(doel: 'toon' | 'adres'): Promise<void> {
    await this.element.evaluate((element, wens) => element.setAttribute('data-doel', wens), doel);
  }
}

/** Stands in for the list of initiatieven, so that only the way to it counts. */
export async function standInForList(page: Page): Promise<void> {
  await page.route(/\/initiatieven\.html/, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Initiatieven</title>' }),
  );
}
