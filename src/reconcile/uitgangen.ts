import {
  idsInCatalogus,
  idsInFeed,
  idsInPaginas,
  idsInSitemap,
  idsInToolbox,
  idsInTypelijsten,
  idsInZoekindex,
  type Lezer,
} from './lezers.ts';

/** A part of the built site in which every entry has to stand, exactly once. */
export interface Uitgang {
  /** Its name in messages. */
  naam: string;
  lees: Lezer;
}

/** Every output of the site. A later output registers itself here, with one line. */
export const uitgangen: readonly Uitgang[] = [
  { naam: 'pagina’s', lees: idsInPaginas },
  { naam: 'kaarten op toolbox.html', lees: idsInToolbox },
  { naam: 'lijsten per type', lees: idsInTypelijsten },
  { naam: 'catalogus van de zoeker', lees: idsInCatalogus },
  { naam: 'zoekindex', lees: idsInZoekindex },
  { naam: 'sitemap', lees: idsInSitemap },
  { naam: 'feed van de toolbox', lees: idsInFeed },
];
