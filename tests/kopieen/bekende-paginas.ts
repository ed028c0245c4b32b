import { ids, materialen } from '../dist/content-files.ts';

/** A handful of pages: each kind of address, depth and script that the site has. */
export const bekendePaginas: readonly string[] = [
  'index.html',
  'toolbox.html',
  'initiatieven.html',
  'hulp.html',
  'begrippen/samenwerkingsverband.html',
  'regios/pv26.html',
  'offline.html',
  `${materialen[0]?.id ?? ''}.html`,
  `${ids[0] ?? ''}.html`,
];

/** The text that is left of a page without its tags, comments and scripts; spaces joined. */
export const zonderOpmaak = (html: string): string =>
  html
    .replace(/<!--.*?-->|<script.*?<\/script>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const tekens: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", nbsp: ' ' };

/** The heading that a file of the site holds, as text. */
export function kopVan(html: string): string {
  const [, kop = ''] = /<h1[^>]*>(.*?)<\/h1>/s.exec(html) ?? [];
  return kop
    .replace(/<[^>]*>/g, '')
    .replace(/&([a-z#0-9]+);/g, (heel, naam: string) => tekens[naam] ?? heel)
    .replace(/\s+/g, ' ')
    .trim();
}
