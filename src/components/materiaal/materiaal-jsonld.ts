import type { CreativeWork, WithContext } from 'schema-dts';
import type { Materiaal } from '../../domain/schema/materiaal.ts';
import { themas } from '../../domain/taxonomy/thema.ts';

/** A materiaal as schema.org sees it; `canonical` is the absolute address of its page. */
export function materiaalJsonld(materiaal: Materiaal, canonical: URL): WithContext<CreativeWork> {
  const { titel, samenvatting, uitgever, jaar, thema, url } = materiaal;
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    '@id': canonical.href,
    name: titel,
    description: samenvatting,
    inLanguage: 'nl',
    publisher: { '@type': 'Organization', name: uitgever },
    keywords: thema.map((waarde) => themas[waarde]).join(', '),
    ...(jaar !== undefined && { datePublished: String(jaar) }),
    ...(url !== undefined && { url }),
  };
}
