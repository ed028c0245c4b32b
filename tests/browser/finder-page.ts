import type { Locator, Page } from 'playwright-core';
import type { Facet } from '../../src/domain/facets/facet.ts';
import { unpackCatalogus } from '../../src/search/catalogue/verpakken.ts';
import type { Kaart } from '../../src/search/catalogue/kaartteksten.ts';

/** A result as the visitor sees it. */
export interface Resultaat {
  id: string;
  titel: string;
  /** Absolute address of its first link. */
  adres: string;
  /** Stands below the heading of what holds for the whole country. */
  landelijk: boolean;
}

/** The finder as a visitor uses it. */
export class FinderPage {
  readonly page: Page;
  readonly element: Locator;
  readonly veld: Locator;
  readonly status: Locator;
  readonly chips: Locator;
  readonly wis: Locator;
  readonly sorteer: Locator;
  readonly filterknop: Locator;
  readonly dialoog: Locator;
  readonly jaarVan: Locator;
  readonly jaarTot: Locator;
  readonly zonderJaar: Locator;
  readonly suggesties: Locator;

  constructor(page: Page) {
    this.page = page;
    this.element = page.locator('toolbox-zoeker');
    // A combobox once someone has entered it.
    this.veld = this.element.locator('input[name="q"]');
    this.status = this.element.locator('[role="status"][data-deel="status"]');
    this.chips = this.element.locator('[data-deel="chips"] button');
    this.wis = this.element.getByRole('button', { name: 'Wis filters' });
    this.sorteer = this.element.getByRole('combobox', { name: 'Sorteer' });
    this.jaarVan = page.getByRole('textbox', { name: 'Van', exact: true });
    this.jaarTot = page.getByRole('textbox', { name: 'Tot en met' });
    this.zonderJaar = page.getByRole('checkbox', { name: 'Ook zonder jaar' });
    this.suggesties = this.element.getByRole('listbox', { name: 'Suggesties' });
    this.filterknop = this.element.locator('[data-deel="filterknop"]');
    this.dialoog = page.getByRole('dialog');
  }

  /** Opens the finder at a query such as "?q=schoolangst" and waits for the answer. */
  async open(base: string, query = ''): Promise<string> {
    // A data file that never comes keeps the page loading; the finder must not wait for it, so neither does this.
    await this.page.goto(`${base}toolbox.html${query}`, { waitUntil: 'domcontentloaded' });
    return this.settled(query);
  }

  /** Waits until the address holds this query and the finder has answered it; gives its data-zoekstatus. */
  async settled(query: string): Promise<string> {
    const handle = await this.page.waitForFunction((wanted) => {
      const sorted = (text: string): string =>
        [...new URLSearchParams(text)].join('&').split('&').sort().join('&');
      const zoeker = document.querySelector<HTMLElement>('toolbox-zoeker');
      const status = zoeker?.dataset['zoekstatus'] ?? 'bezig';
      return sorted(location.search) === sorted(wanted) && status !== 'bezig' && status;
    }, query);
    return String(await handle.jsonValue());
  }

  /** Types words and presses Enter. */
  async ask(words: string): Promise<void> {
    await this.veld.fill(words);
    await this.veld.press('Enter');
  }

  box(facet: Facet, waarde: string): Locator {
    return this.page.locator(`input[name="${facet}"][value="${waarde}"]`);
  }

  /** Ticks a box or takes the tick away, after unfolding what it is in. */
  async tick(facet: Facet, waarde: string): Promise<void> {
    const box = this.box(facet, waarde);
    await this.unfold(box);
    await box.click();
  }

  /** Unfolds everything that a field stands in. */
  async unfold(field: Locator): Promise<void> {
    await field.evaluate((input) => {
      let details = input.closest('details');
      while (details) {
        details.open = true;
        details = details.parentElement?.closest('details') ?? null;
      }
    });
  }

  /** Types years, as a visitor who leaves each field with Tab. */
  async chooseYears(van: string, tot: string): Promise<void> {
    await this.unfold(this.page.locator('#jaar-van'));
    await this.jaarVan.fill(van);
    await this.jaarVan.press('Tab');
    await this.jaarTot.fill(tot);
    await this.jaarTot.press('Tab');
  }

  /** The list of results, read from the page. */
  results(): Promise<Resultaat[]> {
    return this.page.locator('#resultaten').evaluate((lijst) => {
      let landelijk = false;
      return [...lijst.children].map((li) => {
        landelijk ||= li.querySelector('.groep') !== null;
        const link = li.querySelector('a');
        return {
          id: li.getAttribute('data-id') ?? '',
          titel: link?.textContent.trim() ?? '',
          adres: link?.href ?? '',
          landelijk,
        };
      });
    });
  }

  async ids(): Promise<string[]> {
    return (await this.results()).map(({ id }) => id);
  }

  /** The numbers behind all boxes, as "facet=waarde" → number. */
  counts(): Promise<Record<string, number>> {
    return this.page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLInputElement>('[data-deel="facetten"] input[name]')].map((box) => [
          `${box.name}=${box.value}`,
          Number(box.closest('label')?.querySelector('.aantal')?.textContent),
        ]),
      ),
    );
  }

  /** What the finder itself was given to search in. */
  async catalogus(): Promise<readonly Kaart[]> {
    const catalogus = unpackCatalogus(await this.page.evaluate(() => globalThis.toolboxCatalogus));
    return catalogus?.vermeldingen ?? [];
  }

  /** What the form shows: words, ticked boxes and order, as a query; not the years, which have no name in it. */
  async shown(): Promise<string> {
    return this.page.evaluate(() => {
      const form = document.querySelector<HTMLFormElement>('#zoekformulier');
      const params = new URLSearchParams();
      for (const [name, value] of new FormData(form ?? undefined))
        if (typeof value === 'string') params.append(name, value);
      return params.toString();
    });
  }
}
