import type { NewsArticle, WithContext } from 'schema-dts';
import type { Nieuwsbericht } from '../../domain/schema/nieuws.ts';
import { siteNaam } from '../../domain/site.ts';
import { themas } from '../../domain/taxonomy/thema.ts';

/** An item of news as schema.org sees it; `canonical` is the absolute address of its page. */
export function nieuwsJsonld(bericht: Nieuwsbericht, canonical: URL): WithContext<NewsArticle> {
  const { titel, samenvatting, datum, thema, bron } = bericht;
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    '@id': canonical.href,
    headline: titel,
    description: samenvatting,
    inLanguage: 'nl',
    datePublished: datum,
    publisher: { '@type': 'Organization', name: siteNaam },
    keywords: thema.map((waarde) => themas[waarde]).join(', '),
    isBasedOn: bron,
  };
}
