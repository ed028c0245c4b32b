import { eersteDag } from '../../domain/datum.ts';
import type { Lijst } from '../../domain/lijst.ts';
import { themas, type Thema } from '../../domain/taxonomy/thema.ts';
import { valuesOf } from '../../domain/taxonomy/vocabulary.ts';
import type { Vermelding } from '../../domain/vermelding.ts';

/** One entry of a feed, in plain text; whoever writes a format takes care of its signs. */
export interface Feedvermelding {
  titel: string;
  /** Absolute address of its page, and its id: an address is never given to anything else. */
  adres: string;
  /** Day of the last change that the data knows, yyyy-mm-dd. */
  bijgewerkt: string;
  samenvatting: string;
  /** Who published or offers it. */
  wie: string;
  /** Codes and labels from the vocabulary of themes. */
  themas: { code: Thema; label: string }[];
}

/** What a feed is made from: the same, with addresses from the root of the site. */
export type Feedbron = Pick<Feedmodel, 'titel' | 'adres' | 'vermeldingen'>;

/** A list as any format of feed sees it. */
export interface Feedmodel {
  titel: string;
  /** Absolute address of the page with the list. */
  adres: string;
  /** Absolute address of the feed itself per format; without it, it stands beside the page. */
  feedadres?: Readonly<Record<'atom' | 'rss' | 'json', string>>;
  /** The newest day of its entries, yyyy-mm-dd. */
  bijgewerkt: string;
  vermeldingen: Feedvermelding[];
}

/** The day of an entry, or of a list, of which nothing is known: old, so that it never passes for news. */
export const zonderDatum = '2000-01-01';

/** The day of the last change that an entry knows, yyyy-mm-dd. */
export function bijgewerktOp({
  gecontroleerd,
  bevestigd,
  jaar,
}: Pick<Vermelding, 'gecontroleerd' | 'bevestigd' | 'jaar'>): string {
  const moment = gecontroleerd ?? bevestigd ?? jaar?.toString();
  return moment === undefined ? zonderDatum : eersteDag(moment);
}

/** Themes as a feed names them, in the order of the vocabulary. */
export const feedthemas = (gekozen: readonly string[]): Feedvermelding['themas'] =>
  valuesOf(themas)
    .filter((code) => gekozen.includes(code))
    .map((code) => ({ code, label: themas[code] }));

/** The newest day of some entries, yyyy-mm-dd. */
export const nieuwsteDag = (vermeldingen: readonly Pick<Feedvermelding, 'bijgewerkt'>[]): string =>
  // Days written this way sort as text.
  vermeldingen
    .map(({ bijgewerkt }) => bijgewerkt)
    .sort()
    .at(-1) ?? zonderDatum;

/** A feed of whatever it is made from, in that order. `site` is the address at which the site stands. */
export function feedmodelUit({ titel, adres, vermeldingen: bron }: Feedbron, site: URL): Feedmodel {
  const vermeldingen = bron.map((vermelding) => ({
    ...vermelding,
    adres: new URL(vermelding.adres, site).href,
  }));
  return {
    titel,
    adres: new URL(adres, site).href,
    bijgewerkt: nieuwsteDag(vermeldingen),
    vermeldingen,
  };
}

/** The feed of a list, in the order of its page. */
export function feedmodelVan(
  { titel, adres, vermeldingen }: Pick<Lijst, 'titel' | 'adres' | 'vermeldingen'>,
  site: URL,
): Feedmodel {
  const bron = vermeldingen.map((vermelding) => ({
    titel: vermelding.titel,
    adres: `/${vermelding.adres}`,
    bijgewerkt: bijgewerktOp(vermelding),
    samenvatting: vermelding.samenvatting,
    wie: vermelding.wie,
    themas: feedthemas(vermelding.waarden.thema),
  }));
  return feedmodelUit({ titel, adres, vermeldingen: bron }, site);
}
