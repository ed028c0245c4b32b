/** How the pages come to the visitor, as far as advice differs. */
export type Vervoer = 'bestand' | 'iis' | 'nginx' | 'kiwix' | 'onbekend';

/** `server` is what the server calls itself, if it says so. */
export function vervoerVan({ protocol, pathname }: Pick<URL, 'protocol' | 'pathname'>, server = ''): Vervoer {
  if (protocol === 'file:') return 'bestand';
  if (/iis/i.test(server)) return 'iis';
  if (/nginx/i.test(server)) return 'nginx';
  return /\/content\/[^/]+\//.test(pathname) ? 'kiwix' : 'onbekend';
}
