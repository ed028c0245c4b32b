import { DomUtils, parseDocument } from 'htmlparser2';
import { verhuizingen } from './content-files.ts';
import { distDir, files, readText } from './site-files.ts';

export type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/** A page of the built site. */
export interface Page {
  /** Path from the root of the site, with forward slashes, such as "materialen/x.html". */
  path: string;
  html: string;
  /** All elements, in the order of the file. */
  elements: readonly Element[];
  ids: ReadonlySet<string>;
}

function readPage(path: string): Page {
  const html = readText(path);
  const elements = DomUtils.getElementsByTagName(() => true, parseDocument(html));
  const ids = new Set(elements.flatMap((element) => element.attribs['id'] ?? []));
  return { path, html, elements, ids };
}

/** Pages for a frame on another site: nobody goes to them, and they have tests of their own (tests/wordpress). */
const isInsluitpagina = (path: string): boolean => /^embed\/[^/]+\/[^/]+\.html$/.test(path);

const everyPage = files.filter((path) => path.endsWith('.html') && !isInsluitpagina(path)).map(readPage);
const isOud = ({ path }: Page): boolean => verhuizingen.has(path.slice(0, -'.html'.length));

/** Every page of the site with something to read, read once. */
export const pages: readonly Page[] = everyPage.filter((page) => !isOud(page));

/** The pages at old addresses, which only send the visitor on. */
export const doorverwijzingen: readonly Page[] = everyPage.filter(isOud);

const byPath = new Map(everyPage.map((page) => [page.path, page]));

/** The page with a path; its absence is an error. */
export function pageAt(path: string): Page {
  const page = byPath.get(path);
  if (!page) throw new Error(`De pagina ${path} ontbreekt in ${distDir}.`);
  return page;
}

/** Whether a page is an entry: a materiaal or an initiatief. */
export const isVermelding = ({ path }: Page): boolean => /^(materialen|initiatieven)\//.test(path);

export const withTag = (page: Page, ...tags: string[]): Element[] =>
  page.elements.filter(({ name }) => tags.includes(name));

export const textOf = (element: Element): string =>
  DomUtils.textContent(element).replaceAll(/\s+/g, ' ').trim();

/** Value of the `content` of a meta element, by its name or property. */
export const metaOf = (page: Page, name: string): string | undefined =>
  withTag(page, 'meta').find(({ attribs }) => attribs['name'] === name || attribs['property'] === name)?.attribs[
    'content'
  ];

export const canonicalOf = (page: Page): string | undefined =>
  withTag(page, 'link').find(({ attribs }) => attribs['rel'] === 'canonical')?.attribs['href'];

/** The parsed JSON-LD blocks of a page. Throws on a block that is no JSON. */
export const jsonldOf = (page: Page): unknown[] =>
  withTag(page, 'script')
    .filter(({ attribs }) => attribs['type'] === 'application/ld+json')
    .map((script): unknown => JSON.parse(DomUtils.textContent(script)));

/** Ids of the cards on a page, in order. */
export const cardsOn = (page: Page): string[] =>
  withTag(page, 'li').flatMap(({ attribs }) => attribs['data-id'] ?? []);

/** Values that occur more than once. */
export const doubles = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];
