import { eersteDag } from '../../domain/datum.ts';
import { nieuwsAdres, nieuwsoverzicht } from '../../domain/nieuws/nieuws.ts';
import type { Nieuwsbericht } from '../../domain/schema/nieuws.ts';
import { siteNaam } from '../../domain/site.ts';
import type { Entry } from '../../domain/toolbox-model.ts';
import { feedmodelUit, feedthemas, type Feedmodel } from './feedmodel.ts';

/**
 * The feed of the news, in the order given. An item carries the day it is about: the first one when only a month or a
 * year is known. The site wrote it, so the site is its author.
 */
export function nieuwsfeedVan(berichten: readonly Entry<Nieuwsbericht>[], site: URL): Feedmodel {
  const vermeldingen = berichten.map(({ id, data: { titel, samenvatting, datum, thema } }) => ({
    titel,
    adres: nieuwsAdres(id),
    bijgewerkt: eersteDag(datum),
    samenvatting,
    wie: siteNaam,
    themas: feedthemas(thema),
  }));
  return feedmodelUit({ ...nieuwsoverzicht, vermeldingen }, site);
}
