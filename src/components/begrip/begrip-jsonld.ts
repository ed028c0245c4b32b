import type { DefinedTerm, DefinedTermSet, WithContext } from 'schema-dts';
import { begripAdres, type UitgelegdBegrip } from '../../domain/begrippen/uitgelegd.ts';

const context = 'https://schema.org';

/** A term as schema.org sees it; `site` is the root of the site. */
export function begripJsonld({ id, data }: UitgelegdBegrip, site: URL): WithContext<DefinedTerm> {
  const { term, afkorting, uitleg } = data;
  return {
    '@context': context,
    '@type': 'DefinedTerm',
    '@id': new URL(begripAdres(id), site).href,
    name: term,
    description: uitleg,
    inDefinedTermSet: new URL('/begrippen.html', site).href,
    ...(afkorting !== undefined && { termCode: afkorting }),
  };
}

/** All terms as one set, each by name and address. */
export function begrippenJsonld(
  begrippen: readonly UitgelegdBegrip[],
  site: URL,
): WithContext<DefinedTermSet> {
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': new URL('/begrippen.html', site).href,
    name: 'Begrippen rond thuiszitten',
    inLanguage: 'nl',
    hasDefinedTerm: begrippen.map(({ id, data }) => ({
      '@type': 'DefinedTerm',
      '@id': new URL(begripAdres(id), site).href,
      name: data.term,
    })),
  };
}
