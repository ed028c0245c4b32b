import { describe, expect, it } from 'vitest';
import { addressesOf, inWords, isLoaded, styleAddresses, targetOf, type Address } from './addresses.ts';
import { ids } from './content-files.ts';
import { files, readText } from './site-files.ts';
import { doorverwijzingen, pageAt, pages } from './site-reader.ts';

const inMarkup = [...pages, ...doorverwijzingen].flatMap(addressesOf);
const inStyles = styleAddresses();
const all = [...inMarkup, ...inStyles];
const known = new Set(files);

/** Most clicks from the home page, by page, along links only. */
function clicksFromHome(): Map<string, number> {
  const links = new Map(
    pages.map((page) => [
      page.path,
      addressesOf(page)
        // The list of all files leads everywhere, but is no way for a visitor.
        .filter(({ by }) => by === 'a' && !page.path.startsWith('bestandenlijst/'))
        .flatMap((address) => targetOf(address)?.path ?? []),
    ]),
  );
  const clicks = new Map([['index.html', 0]]);
  for (const [path, depth] of clicks) {
    for (const next of links.get(path) ?? []) if (!clicks.has(next)) clicks.set(next, depth + 1);
  }
  return clicks;
}

describe('een adres in de site', () => {
  it('wijst naar een bestand dat er is', () => {
    const broken = all.filter((address) => {
      const target = targetOf(address);
      return target !== undefined && !known.has(target.path);
    });
    expect(broken.map(inWords)).toEqual([]);
  });

  it('met een anker wijst naar een plek die er is', () => {
    const anchored = inMarkup.flatMap((address) => {
      const target = targetOf(address);
      return target && target.anchor !== '' ? [{ address, ...target }] : [];
    });
    expect(anchored.length).toBeGreaterThan(0);
    const broken = anchored.filter(({ path, anchor }) => !pageAt(path).ids.has(anchor));
    expect(broken.map(({ address }) => inWords(address))).toEqual([]);
  });

  it('begint nooit bij de wortel van een server', () => {
    expect(all.filter(({ value }) => value.startsWith('/')).map(inWords)).toEqual([]);
  });

  it('noemt een bestand, geen map', () => {
    const folders = all.filter((address) => /(^|\/)$/.test(targetOf(address)?.path ?? 'x'));
    expect(folders.map(inWords)).toEqual([]);
  });

  it('naar buiten is gewoon te volgen', () => {
    const outside = all.filter((address) => targetOf(address) === undefined);
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ value }) => !/^(https?:\/\/|mailto:|tel:)/.test(value)).map(inWords)).toEqual([]);
  });
});

describe('een bezoeker zonder script', () => {
  it('bereikt elke vermelding in drie klikken of minder', () => {
    const clicks = clicksFromHome();
    expect(ids.filter((id) => (clicks.get(`${id}.html`) ?? Infinity) > 3)).toEqual([]);
  });

  it('kan op elke pagina komen, behalve op die van een fout', () => {
    const clicks = clicksFromHome();
    expect(pages.map(({ path }) => path).filter((path) => !clicks.has(path))).toEqual(['404.html']);
  });

  it('komt met het zoekvak van de startpagina in de toolbox, met het plaatsveld bij de initiatieven', () => {
    const targets = addressesOf(pageAt('index.html'))
      .filter(({ by }) => by === 'form')
      .map((address) => targetOf(address)?.path);
    expect(targets).toEqual(['toolbox.html', 'initiatieven.html']);
  });
});

describe('een pagina', () => {
  it('haalt niets op bij een andere server', () => {
    const loaded = all.filter(isLoaded);
    expect(loaded.length).toBeGreaterThan(pages.length);
    expect(loaded.filter((address) => targetOf(address) === undefined).map(inWords)).toEqual([]);
  });
});

describe('de sitemap', () => {
  it('noemt precies de adressen die de pagina’s zelf noemen', () => {
    const listed = [...readText('sitemap-0.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc]) => loc ?? '');
    const own = pages
      .flatMap(addressesOf)
      .filter(({ by }) => by === 'link canonical')
      .map(({ value }: Address) => value);
    expect(listed.sort()).toEqual(own.sort());
  });
});
