import { siteNaam } from '../../domain/site.ts';
import type { Feedmodel } from './feedmodel.ts';

/** What JSON Feed is called in a link and by a server. */
export const jsonFeedSoort = 'application/feed+json';

/**
 * A feed as JSON Feed 1.1. Written here, because the library writes version 1.0, in which plain text has no place. The same
 * model always gives the same text.
 */
export function jsonFeedTekst({ titel, adres, feedadres, vermeldingen }: Feedmodel): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: `${titel} | ${siteNaam}`,
    home_page_url: adres,
    feed_url: feedadres?.json,
    language: 'nl',
    authors: [{ name: siteNaam }],
    items: vermeldingen.map((vermelding) => ({
      id: vermelding.adres,
      url: vermelding.adres,
      title: vermelding.titel,
      content_text: vermelding.samenvatting,
      date_modified: `${vermelding.bijgewerkt}T00:00:00Z`,
      authors: [{ name: vermelding.wie }],
    })),
  };
  return `${JSON.stringify(feed)}\n`;
}
