import { files, readText } from './site-files.ts';
import type { Page } from './site-reader.ts';

/** An address as it stands in a file of the site. */
export interface Address {
  /** Path of the file that holds it. */
  from: string;
  /** Element or style sheet that holds it, for messages and to tell links from parts of the page. */
  by: string;
  value: string;
}

/** A made-up host on which the site stands while addresses are resolved. */
const host = 'https://deze-site.invalid/';

const holders = ['href', 'src', 'action', 'formaction', 'poster', 'data', 'xlink:href'];

const srcsetOf = (value = ''): string[] =>
  value
    .split(',')
    .map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '')
    .filter((address) => address !== '');

/** Every address in the markup of a page. */
export function addressesOf({ path, elements }: Page): Address[] {
  return elements.flatMap(({ name, attribs }) =>
    [...holders.flatMap((key) => attribs[key] ?? []), ...srcsetOf(attribs['srcset'])].map((value) => ({
      from: path,
      by: name === 'link' ? `link ${attribs['rel'] ?? ''}` : name,
      value,
    })),
  );
}

/** Every address in the style sheets of the site. */
export function styleAddresses(): Address[] {
  return files
    .filter((path) => path.endsWith('.css'))
    .flatMap((path) =>
      [...readText(path).matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g)].map(
        ([, url, imported]) => ({ from: path, by: 'css', value: url ?? imported ?? '' }),
      ),
    )
    .filter(({ value }) => !value.startsWith('data:'));
}

/** Where an address leads: a file of this site with perhaps an anchor, or undefined when it leaves the site. */
export function targetOf({ from, value }: Address): { path: string; anchor: string } | undefined {
  const url = new URL(value, host + from);
  if (!url.href.startsWith(host)) return undefined;
  return { path: decodeURIComponent(url.pathname.slice(1)), anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** What a browser fetches by itself when it shows a page; a link that a visitor may follow is none. */
export const isLoaded = ({ by }: Address): boolean =>
  !['a', 'area', 'link canonical', 'link alternate', 'link license'].includes(by);

export const inWords = ({ from, by, value }: Address): string => `${from}: ${by} ${value}`;
