import { Parser } from 'htmlparser2';

/** The address in the content of a refresh, such as `0; url=nieuw.html`. */
const refreshPattern = /^\s*[\d.]*\s*[;,\s]\s*(?:url\s*=\s*)?["']?([^"']+)/is;

/** Where a page sends its visitor by itself, as it is written there; undefined for a page that stays. */
export function doorverwijzingOf(html: string): string | undefined {
  // Most pages have none, and parsing them all would be most of the work.
  if (!/http-equiv\s*=\s*["']?refresh/i.test(html)) return undefined;
  let address: string | undefined;
  const parser = new Parser({
    onopentag(name, { 'http-equiv': kind = '', content = '' }) {
      if (name !== 'meta' || kind.toLowerCase() !== 'refresh') return;
      address ??= refreshPattern.exec(content)?.[1]?.trim();
    },
  });
  parser.end(html);
  return address;
}

const host = 'https://deze-site.invalid/';

/** The file of the site to which an address on `pad` leads; undefined when it leaves the site. */
export function doelVan(pad: string, address: string): string | undefined {
  const url = URL.parse(address, host + pad);
  if (!url?.href.startsWith(host)) return undefined;
  return decodeURIComponent(url.pathname.slice(1)) || 'index.html';
}
