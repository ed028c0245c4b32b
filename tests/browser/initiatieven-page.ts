import type { Locator, Page } from 'playwright-core';

/** A card as the visitor sees it. */
export interface Kaartbeeld {
  id: string;
  /** Empty when no distance is shown. */
  afstand: string;
  soort: string;
  status: string;
}

/** The list of initiatieven as a visitor uses it. */
export class InitiatievenPage {
  readonly page: Page;
  readonly element: Locator;
  readonly status: Locator;
  readonly chips: Locator;
  readonly wis: Locator;
  readonly plaats: Locator;
  readonly leeftijd: Locator;
  readonly stippen: Locator;
  readonly hier: Locator;

  constructor(page: Page) {
    this.page = page;
    this.element = page.locator('initiatieven-lijst');
    this.status = this.element.locator('[data-deel="status"]');
    this.chips = this.element.locator('[data-deel="chips"] button');
    this.wis = this.element.getByRole('button', { name: 'Alles wissen' });
    this.plaats = page.getByRole('textbox', { name: 'Postcode, plaats, gemeente' });
    this.leeftijd = page.getByRole('textbox', { name: 'Leeftijd van het kind' });
    this.stippen = page.locator('[data-leden]:not([display])');
    this.hier = page.locator('[data-deel="hier"]');
  }

  async open(base: string, query = ''): Promise<void> {
    await this.page.goto(`${base}initiatieven.html${query}`, { waitUntil: 'domcontentloaded' });
    await this.settled(query);
  }

  /** Waits until the address asks this, in any order, and the list has answered it. */
  async settled(query: string): Promise<void> {
    await this.page.waitForFunction((wanted) => {
      const sorted = (text: string): string => [...new URLSearchParams(text)].map(String).sort().join('&');
      const lijst = document.querySelector<HTMLElement>('initiatieven-lijst');
      return lijst?.dataset['staat'] === 'klaar' && sorted(location.search) === sorted(wanted);
    }, query);
  }

  box(facet: string, waarde: string): Locator {
    return this.page.locator(`input[name="${facet}"][value="${waarde}"]`);
  }

  /** Ticks a box or takes the tick away, after unfolding what it is in. */
  async tick(facet: string, waarde: string): Promise<void> {
    const box = this.box(facet, waarde);
    await box.evaluate((input) => {
      const details = input.closest('details');
      if (details) details.open = true;
    });
    await box.click();
  }

  /** Types a place in the place field and waits until the list is sorted by it. */
  async givePlace(tekst: string): Promise<void> {
    await this.plaats.fill(tekst);
    await this.plaats.press('Enter');
    await this.sorted();
  }

  /** Waits until the cards say how near they are. */
  async sorted(): Promise<void> {
    await this.page.waitForFunction(() =>
      document.querySelector('initiatieven-lijst[data-staat="klaar"] [data-deel="uitleg"]:not([hidden])'),
    );
  }

  /** The cards that can be seen in a section, in order. */
  cards(sectie: 'regionaal' | 'overal' | 'voorbij'): Promise<Kaartbeeld[]> {
    return this.page.locator(`[data-sectie="${sectie}"] .kaart`).evaluateAll((kaarten) =>
      kaarten
        .filter((kaart) => kaart.checkVisibility())
        .map((kaart) => ({
          id: kaart.getAttribute('data-id') ?? '',
          afstand: kaart.querySelector('.afstand:not([hidden])')?.textContent ?? '',
          soort: kaart.getAttribute('data-soort') ?? '',
          status: kaart.getAttribute('data-status') ?? '',
        })),
    );
  }

  /** The ids behind the dots that show. */
  async idsOnMap(): Promise<string[]> {
    const ids = await this.page
      .locator('[data-plek]:not([display])')
      .evaluateAll((punten) => punten.map((punt) => punt.getAttribute('data-plek') ?? ''));
    return ids.sort();
  }
}
