import { describe, expect, it } from 'vitest';
import { leesAtom, xmlFouten } from '../fixtures/atom-lezer.ts';
import { addressesOf, targetOf } from './addresses.ts';
import { ids, vermeldingen } from './content-files.ts';
import { files, readText } from './site-files.ts';
import { canonicalOf, cardsOn, pageAt, pages, textOf, withTag, type Page } from './site-reader.ts';

const isLijst = ({ path }: Page): boolean =>
  path === 'toolbox.html' || path === 'initiatieven.html' || /^(typen|themas|doelgroepen|regios)\//.test(path);
const lijsten = pages.filter(isLijst);
/** The feeds beside the lists; those for other sites stand in feeds/ and have a test of their own. */
const feeds = files.filter((path) => path.endsWith('.xml') && !/^(sitemap-|feeds\/)/.test(path));
/** The news has a feed like a list, but its items are no entries. */
const metFeed = [...lijsten, pageAt('nieuws.html')];

const feedNaast = ({ path }: Page): string => path.replace(/\.html$/, '.xml');
const atomLinks = (page: Page, tag: 'a' | 'link') =>
  withTag(page, tag).filter(({ attribs }) => attribs['type'] === 'application/atom+xml');
const doelen = (page: Page, tag: 'a' | 'link') =>
  atomLinks(page, tag).map(
    ({ attribs }) => targetOf({ from: page.path, by: tag, value: attribs['href'] ?? '' })?.path,
  );

const gelezen = metFeed.map((page) => ({ page, feed: leesAtom(readText(feedNaast(page))) }));
const idVan = (adres: string): string => new URL(adres).pathname.slice(1).replace(/\.html$/, '');

describe('elke lijst, en het nieuws,', () => {
  it('heeft een feed ernaast, en verder heeft niets een feed', () => {
    expect(lijsten.length).toBeGreaterThan(20);
    expect(feeds).toEqual(metFeed.map(feedNaast).sort());
    expect(pages.filter((page) => !metFeed.includes(page) && atomLinks(page, 'link').length > 0)).toEqual([]);
  });

  it('noemt die feed in de kop en met een link op de pagina', () => {
    const wrong = metFeed.filter(
      (page) =>
        doelen(page, 'link').join() !== feedNaast(page) ||
        doelen(page, 'a').join() !== feedNaast(page) ||
        atomLinks(page, 'a').map(textOf).join() !== 'Volg deze lijst (Atom)' ||
        atomLinks(page, 'link').some(({ attribs }) => attribs['rel'] !== 'alternate'),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('heeft een feed met dezelfde vermeldingen in dezelfde volgorde', () => {
    for (const { page, feed } of gelezen.filter((een) => isLijst(een.page))) {
      expect(feed.vermeldingen.map(({ id }) => idVan(id))).toEqual(cardsOn(page));
    }
  });
});

describe('een feed', () => {
  it('is goed gevormde XML', () => {
    expect(feeds.map((path) => [path, xmlFouten(readText(path))]).filter(([, fouten]) => fouten?.length)).toEqual(
      [],
    );
  });

  it('heet als de pagina, en noemt de pagina en zichzelf met een volledig adres', () => {
    for (const { page, feed } of gelezen) {
      const adres = canonicalOf(page) ?? '';
      const eigen = adres.replace(/\.html$/, '.xml');
      expect(withTag(page, 'title').map(textOf)).toContain(feed.titel);
      expect(atomLinks(page, 'link').map(({ attribs }) => attribs['title'])).toEqual([feed.titel]);
      expect(feed.id).toBe(eigen);
      expect(feed.links).toEqual(
        new Map([
          ['alternate', adres],
          ['self', eigen],
        ]),
      );
      expect(feed.auteurs).toEqual(['Toolbox Thuiszitters']);
    }
  });

  it('is zo nieuw als het nieuwste erin', () => {
    for (const { feed } of gelezen) {
      const momenten = feed.vermeldingen.map(({ bijgewerkt }) => bijgewerkt);
      expect(momenten.filter((moment) => !/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(moment))).toEqual([]);
      expect(feed.bijgewerkt).toBe(momenten.sort().at(-1) ?? '2000-01-01T00:00:00.000Z');
    }
  });

  it('van alles bevat elke vermelding met het adres, de titel en de samenvatting die de redactie schreef', () => {
    const alles = leesAtom(readText('toolbox.xml')).vermeldingen;
    const byId = new Map(alles.map((vermelding) => [idVan(vermelding.id), vermelding]));
    expect([...byId.keys()].sort()).toEqual(ids);
    for (const { id, titel, samenvatting } of vermeldingen) {
      const vermelding = byId.get(id);
      expect(vermelding).toMatchObject({ titel, samenvatting, link: canonicalOf(pageAt(`${id}.html`)) });
      expect(vermelding?.id).toBe(vermelding?.link);
      expect(vermelding?.auteurs.filter((naam) => naam !== '')).toHaveLength(1);
    }
  });

  it('staat niet in de sitemap, en een pagina laadt haar niet', () => {
    expect(readText('sitemap-0.xml')).not.toMatch(/\.xml</);
    const geladen = pages
      .flatMap(addressesOf)
      .filter((address) => !['a', 'link alternate'].includes(address.by) && feeds.includes(targetOf(address)?.path ?? ''));
    expect(geladen).toEqual([]);
  });
});
