import type { HowTo, WithContext } from 'schema-dts';
import type { Stap } from '../../domain/gids/gids.ts';

/** The guide as schema.org sees it; `canonical` is the absolute address of its page. */
export function gidsJsonld(titel: string, stappen: readonly Stap[], canonical: URL): WithContext<HowTo> {
  return {
    '@context': 'https://schema.org',
    '@type': 'HowTo',
    '@id': canonical.href,
    name: titel,
    inLanguage: 'nl',
    step: stappen.map((stap) => ({
      '@type': 'HowToStep',
      position: stap.nummer,
      name: stap.titel,
      text: stap.samenvatting,
      url: new URL(`#${stap.id}`, canonical).href,
    })),
  };
}
