import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import {
  canonicalOf,
  doubles,
  isVermelding,
  jsonldOf,
  metaOf,
  pageAt,
  pages,
  textOf,
  withTag,
  type Page,
} from './site-reader.ts';

const titleOf = (page: Page): string => withTag(page, 'title').map(textOf).join();
const isHidden = (page: Page): boolean => metaOf(page, 'robots') === 'noindex';
const found = pages.filter((page) => !isHidden(page));
const pathsOf = (selection: readonly Page[]): string[] => selection.map(({ path }) => path);

/** A canonical address names the page itself; the home page may be named as the root. */
function isOwnAddress(page: Page, address: string | undefined): boolean {
  const url = URL.parse(address ?? '');
  if (url?.protocol !== 'https:') return false;
  return url.pathname === `/${page.path}` || (page.path === 'index.html' && url.pathname === '/');
}

const thing = z.looseObject({ '@context': z.literal('https://schema.org'), '@type': z.string() });
const breadcrumbs = z.object({
  '@type': z.literal('BreadcrumbList'),
  itemListElement: z
    .array(z.object({ '@type': z.literal('ListItem'), position: z.number(), name: z.string().min(1), item: z.url() }))
    .min(2),
});

const breadcrumbsOf = (page: Page) =>
  jsonldOf(page).flatMap((block) => breadcrumbs.safeParse(block).data?.itemListElement ?? []);

const typesOf = (page: Page): string[] => jsonldOf(page).map((block) => thing.parse(block)['@type']);

describe('elke pagina', () => {
  it('is in het Nederlands', () => {
    const wrong = pages.filter((page) => withTag(page, 'html').some(({ attribs }) => attribs['lang'] !== 'nl'));
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('heeft één hoofdkop', () => {
    const wrong = pages.filter((page) => {
      const koppen = withTag(page, 'h1').map(textOf);
      return koppen.length !== 1 || koppen.includes('');
    });
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('laat tussen een zin en een link een spatie', () => {
    const wrong = pages.filter((page) =>
      withTag(page, 'a').some(({ prev }) => prev && 'data' in prev && /\p{L}[.,:;!?]$/u.test(prev.data)),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('slaat geen kopniveau over', () => {
    const wrong = pages.filter((page) => {
      const levels = withTag(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').map(({ name }) => Number(name.slice(1)));
      return levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1);
    });
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('heeft een titel die geen andere pagina heeft', () => {
    const titles = pages.map(titleOf);
    expect(titles).not.toContain('');
    expect(doubles(titles)).toEqual([]);
  });

  it('heeft een omschrijving van 40 tot 320 tekens', () => {
    const wrong = pages.filter((page) => {
      const { length } = metaOf(page, 'description') ?? '';
      return length < 40 || length > 320;
    });
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('past zich aan de breedte van het scherm aan', () => {
    const wrong = pages.filter((page) => metaOf(page, 'viewport') !== 'width=device-width, initial-scale=1');
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('noemt titel, omschrijving en eigen adres voor wie haar deelt', () => {
    const wrong = pages.filter(
      (page) =>
        !titleOf(page).startsWith(metaOf(page, 'og:title') ?? '-') ||
        metaOf(page, 'og:description') !== metaOf(page, 'description') ||
        !isOwnAddress(page, metaOf(page, 'og:url')) ||
        metaOf(page, 'og:type') === undefined ||
        metaOf(page, 'og:locale') !== 'nl_NL' ||
        metaOf(page, 'og:site_name') !== 'Toolbox Thuiszitters',
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('gebruikt een id maar één keer', () => {
    const wrong = pages.flatMap(({ path, elements }) =>
      doubles(elements.flatMap(({ attribs }) => attribs['id'] ?? [])).map((id) => `${path}: ${id}`),
    );
    expect(wrong).toEqual([]);
  });

  it('zegt bij elk beeld wat erop staat, of dat het versiering is', () => {
    const wrong = pages.filter((page) =>
      withTag(page, 'img', 'svg').some(({ name, attribs }) =>
        name === 'img'
          ? attribs['alt'] === undefined
          : attribs['aria-hidden'] !== 'true' && attribs['aria-label'] === undefined,
      ),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('heeft geldige gegevens voor zoekmachines, als ze die heeft', () => {
    const blocks = pages.flatMap((page) => jsonldOf(page).map((block) => ({ path: page.path, block })));
    expect(blocks.length).toBeGreaterThan(0);
    expect(blocks.filter(({ block }) => !thing.safeParse(block).success)).toEqual([]);
  });
});

describe('een pagina die zoekmachines mogen tonen', () => {
  it('is elke pagina, behalve die van een fout en die voor wie de site kopieert', () => {
    const hidden = pathsOf(pages.filter(isHidden)).filter((path) => !/^bestandenlijst\/\d+\.html$/.test(path));
    expect(hidden).toEqual(['404.html', 'bestandenlijst.html', 'zelftest.html']);
  });

  it('noemt haar eigen volledige adres', () => {
    expect(pathsOf(found.filter((page) => !isOwnAddress(page, canonicalOf(page))))).toEqual([]);
  });

  it('noemt voor delen hetzelfde adres', () => {
    expect(pathsOf(found.filter((page) => metaOf(page, 'og:url') !== canonicalOf(page)))).toEqual([]);
  });
});

describe('de gegevens voor zoekmachines', () => {
  const vermeldingen = pages.filter(isVermelding);

  it('zeggen van een materiaal en een initiatief wat het is en waar het staat', () => {
    const wrong = vermeldingen.filter((page) => {
      const kinds = page.path.startsWith('materialen/') ? ['CreativeWork'] : ['Service', 'GovernmentService'];
      return !kinds.some((kind) => typesOf(page).join() === `${kind},BreadcrumbList`);
    });
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('eindigen het kruimelpad van een vermelding bij haar zelf', () => {
    const wrong = vermeldingen.filter((page) => {
      const last = breadcrumbsOf(page).at(-1);
      return last?.item !== canonicalOf(page) || last?.name !== withTag(page, 'h1').map(textOf).join();
    });
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('noemen in een kruimelpad alleen pagina’s die er zijn, geteld vanaf één', () => {
    const wrong = pages.filter((page) =>
      breadcrumbsOf(page).some(({ position, item }, index) => {
        const path = new URL(item).pathname.slice(1) || 'index.html';
        return position !== index + 1 || pages.every((other) => other.path !== path);
      }),
    );
    expect(pathsOf(wrong)).toEqual([]);
  });

  it('noemen op de startpagina de site', () => {
    expect(typesOf(pageAt('index.html'))).toEqual(['WebSite']);
  });
});
