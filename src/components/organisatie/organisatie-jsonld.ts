import type { Organization, WithContext } from 'schema-dts';
import type { Organisatie } from '../../domain/schema/organisatie.ts';

/**
 * An organisatie as schema.org sees it; `canonical` is the absolute address of its page. Nothing for what has no site of
 * its own, such as the school of a child: there are thousands of them. A number goes along only when somebody checked it.
 */
export function organisatieJsonld(organisatie: Organisatie, canonical: URL): WithContext<Organization>[] {
  const { titel, samenvatting, url, telefoon, gecontroleerd } = organisatie;
  if (url === undefined) return [];
  return [
    {
      '@context': 'https://schema.org',
      '@type': 'Organization',
      '@id': canonical.href,
      name: titel,
      description: samenvatting,
      url,
      ...(telefoon !== undefined && gecontroleerd !== undefined && { telephone: telefoon }),
    },
  ];
}
