import type { Article, WithContext } from 'schema-dts';
import type { Achtergrond } from '../../domain/schema/achtergrond.ts';
import { siteNaam } from '../../domain/site.ts';

/** A background page as schema.org sees it; `canonical` is the absolute address of the page. */
export function achtergrondJsonld(
  { titel, samenvatting, bron }: Achtergrond,
  canonical: URL,
): WithContext<Article> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': canonical.href,
    headline: titel,
    description: samenvatting,
    inLanguage: 'nl',
    publisher: { '@type': 'Organization', name: siteNaam },
    isBasedOn: bron,
  };
}
