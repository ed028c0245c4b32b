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

/** A list as any format of feed sees it. */
export interface Feedmodel {
  titel: string;
  /** Absolute address of the page with the list. */
  adres: string;
  /** The newest day of its entries, yyyy-mm-dd. */
  bijgewerkt: string;
  vermeldingen: Feedvermelding[];
}

/** The day of an entry, or of a list, of which nothing is known: old, so that it never passes for news. */
export const zonderDatum = '2000-01-01';

function bijgewerktOp({ gecontroleerd, bevestigd, jaar }: Vermelding): string {
  const moment = gecontroleerd ?? bevestigd ?? jaar?.toString();
  return moment === undefined ? zonderDatum : eersteDag(moment);
}

/** The feed of a list, in the order of its page. `site` is the address at which the site stands. */
export function feedmodelVan(lijst: Lijst, site: URL): Feedmodel {
  const vermeldingen = lijst.vermeldingen.map((vermelding) => ({
    titel: vermelding.titel,
    adres: new URL(`/${vermelding.adres}`, site).href,
    bijgewerkt: bijgewerktOp(vermelding),
    samenvatting: vermelding.samenvatting,
    wie: vermelding.wie,
    themas: valuesOf(themas)
      .filter((code) => vermelding.waarden.thema.includes(code))
      .map((code) => ({ code, label: themas[code] })),
  }));
  return {
    titel: lijst.titel,
    adres: new URL(lijst.adres, site).href,
    // Days written this way sort as text.
    bijgewerkt:
      vermeldingen
        .map(({ bijgewerkt }) => bijgewerkt)
        .sort()
        .at(-1) ?? zonderDatum,
    vermeldingen,
  };
}
