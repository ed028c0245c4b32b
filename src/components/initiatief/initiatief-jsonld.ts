import type { Service, WithContext } from 'schema-dts';
import type { Gebied } from '../../domain/regio/gebied.ts';
import type { Initiatief } from '../../domain/schema/initiatief.ts';
import { soorten } from '../../domain/taxonomy/initiatief.ts';

/** An initiatief as schema.org sees it; `canonical` is the absolute address of its page. */
export function initiatiefJsonld(
  initiatief: Initiatief,
  gebieden: ReadonlyMap<string, Gebied>,
  canonical: URL,
): WithContext<Service> {
  const { titel, samenvatting, soort, aanbieder, regio, url } = initiatief;
  return {
    '@context': 'https://schema.org',
    '@type': 'Service',
    '@id': canonical.href,
    name: titel,
    description: samenvatting,
    serviceType: soorten[soort],
    provider: { '@type': 'Organization', name: aanbieder },
    areaServed: regio.map((code) => gebieden.get(code)?.volledigeNaam ?? code),
    ...(url !== undefined && { url }),
  };
}
