import { Feed, type Item } from 'feed';
import { siteNaam } from '../../domain/site.ts';
import type { Feedmodel } from './feedmodel.ts';
import { alsHtml, alsTekst } from './xml-tekst.ts';

/** What RSS is called in a link and by a server. */
export const rssSoort = 'application/rss+xml';

/**
 * A feed as RSS 2.0. Its items have no date: WordPress sorts items with a date by it, and then shows another order than
 * the page. The same model always gives the same text.
 */
export function rssTekst({ titel, adres, feedadres, bijgewerkt, vermeldingen }: Feedmodel): string {
  const feed = new Feed({
    title: alsTekst(`${titel} | ${siteNaam}`),
    description: alsTekst(`${titel}, volgens de ${siteNaam}. Te gebruiken met de licentie CC BY 4.0.`),
    updated: new Date(`${bijgewerkt}T00:00:00Z`),
    link: adres,
    ...(feedadres && { feedLinks: { rss: feedadres.rss } }),
    language: 'nl',
    docs: 'https://www.rssboard.org/rss-specification',
    generator: false,
  });
  for (const vermelding of vermeldingen) {
    const item: Item = {
      link: vermelding.adres,
      title: alsHtml(vermelding.titel),
      description: alsHtml(vermelding.samenvatting),
      date: new Date(0),
    };
    // The library asks for a date that RSS does not ask for; without one it writes none.
    Reflect.deleteProperty(item, 'date');
    feed.addItem(item);
  }
  return `${feed.rss2()}\n`;
}
