import type { Locator, Page } from 'playwright-core';
import { FinderPage } from './finder-page.ts';

/** The page of the selection, and the buttons elsewhere that fill it, as a visitor uses them. */
export class SelectiePage {
  readonly page: Page;
  readonly element: Locator;
  readonly regels: Locator;
  readonly melding: Locator;
  readonly link: Locator;
  readonly menu: Locator;

  constructor(page: Page) {
    this.page = page;
    this.element = page.locator('toolbox-selectie');
    this.regels = this.element.locator('[data-regel]');
    this.melding = this.element.getByRole('status');
    this.link = this.element.locator('[data-deel="link"]');
    this.menu = page
      .getByRole('navigation', { name: 'Hoofdmenu' })
      .getByRole('link', { name: 'Mijn selectie' });
  }

  /** Saves the first so many results of the finder; gives their ids. */
  async saveFromFinder(base: string, aantal: number): Promise<string[]> {
    const finder = new FinderPage(this.page);
    await finder.open(base, '?type=handreiking');
    const ids = (await finder.ids()).slice(0, aantal);
    for (const id of ids) await this.saveButton(id).click();
    return ids;
  }

  saveButton(id: string): Locator {
    return this.page.locator(`[data-id="${id}"], [data-bewaar="${id}"]`).locator('.bewaar');
  }

  /** Opens the page at a fragment such as "#s=…", and waits until it says what it shows. */
  async open(base: string, fragment = ''): Promise<string | null> {
    // By way of another page: a step to another fragment alone would not load this one.
    await this.page.goto(`${base}404.html`);
    await this.page.goto(`${base}selectie.html${fragment}`);
    await this.page.locator('toolbox-selectie[data-staat]').waitFor();
    return this.staat();
  }

  staat(): Promise<string | null> {
    return this.element.getAttribute('data-staat');
  }

  ids(): Promise<(string | null)[]> {
    return this.regels.evaluateAll((rijen) => rijen.map((rij) => rij.getAttribute('data-regel')));
  }

  button(naam: string | RegExp): Locator {
    return this.element.getByRole('button', { name: naam });
  }

  /** The fragment of the link that the page offers. */
  async fragment(): Promise<string> {
    return new URL(await this.link.inputValue()).hash;
  }

  /** How many things the browser keeps for this site. */
  kept(): Promise<number> {
    return this.page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length);
  }
}
