import type { SearchAction, WebSite, WithContext } from 'schema-dts';
import { siteNaam } from '../../domain/site.ts';

/** The site and its search, for search engines. `root` is the absolute address of the home page. */
export function websiteJsonld(root: URL): WithContext<WebSite> {
  const zoeken: SearchAction & { 'query-input': string } = {
    '@type': 'SearchAction',
    target: `${new URL('toolbox.html', root).href}?q={q}`,
    'query-input': 'required name=q',
  };
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: siteNaam,
    url: root.href,
    inLanguage: 'nl',
    potentialAction: zoeken,
  };
}
