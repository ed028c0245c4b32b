import { Feed } from 'feed';
import { feedAdres } from '../../domain/lijst.ts';
import { siteNaam } from '../../domain/site.ts';
import type { Feedmodel } from './feedmodel.ts';
import { alsHtml, alsTekst } from './xml-tekst.ts';

/** What Atom is called in a link and by a server. */
export const atomSoort = 'application/atom+xml';

/** The first moment of a day (yyyy-mm-dd), so that no clock and no time zone has a say. */
const moment = (dag: string): Date => new Date(`${dag}T00:00:00Z`);

/** A feed as Atom (RFC 4287). The same model always gives the same text. */
export function atomTekst({ titel, adres, feedadres, bijgewerkt, vermeldingen }: Feedmodel): string {
  const eigenAdres = feedadres?.atom ?? feedAdres(adres);
  const feed = new Feed({
    id: eigenAdres,
    title: alsTekst(`${titel} | ${siteNaam}`),
    updated: moment(bijgewerkt),
    link: adres,
    feedLinks: { atom: eigenAdres },
    // For a feed without entries: then there is no other author, and Atom asks for one.
    author: { name: alsTekst(siteNaam) },
    generator: false,
  });
  for (const vermelding of vermeldingen) {
    feed.addItem({
      id: vermelding.adres,
      link: vermelding.adres,
      date: moment(vermelding.bijgewerkt),
      // The library marks both as HTML.
      title: alsHtml(vermelding.titel),
      description: alsHtml(vermelding.samenvatting),
      author: [{ name: alsTekst(vermelding.wie) }],
      category: vermelding.themas.map(({ code, label }) => ({ term: code, name: label })),
    });
  }
  return `${feed.atom1()}\n`;
}
