import type { BreadcrumbList, WithContext } from 'schema-dts';

/** The way from home to a page, for search engines. `canonical` is the absolute address of the page itself. */
export function breadcrumbJsonld(
  kruimels: readonly { titel: string; adres?: string | undefined }[],
  canonical: URL,
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: kruimels.map(({ titel, adres }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: titel,
      item: new URL(adres ?? canonical.pathname, canonical).href,
    })),
  };
}
