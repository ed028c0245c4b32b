import { gzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { bestandsschemas, regioSchema } from '../../src/domain/insluiten/bestandsschema.ts';
import { inhoudsoorten } from '../../src/domain/insluiten/inhoudsoort.ts';
import type { Insluitlijst } from '../../src/domain/insluiten/insluitlijst.ts';
import { feedpaden, fragmentpad, framepad, insluitmap, kopniveaus, oembedpad, regiopaden } from '../../src/domain/insluiten/paden.ts';
import { valuesOf } from '../../src/domain/taxonomy/vocabulary.ts';
import { aantalGetoond } from '../../src/embed/frame/framehoogte.ts';
import { leesLijsten } from '../../src/embed/lijsten-lezen.build.ts';
import { leesAtom, xmlFouten } from '../fixtures/atom-lezer.ts';
import { leesCsv } from '../fixtures/csv-lezer.ts';
import { maakKeuring } from '../fixtures/json-schema-keuring.ts';
import { leesRss } from '../fixtures/rss-lezer.ts';
import { targetOf } from './addresses.ts';
import { distDir, files, readText } from './site-files.ts';
import { canonicalOf, cardsOn, doubles, pages, textOf, withTag, type Page } from './site-reader.ts';

const regios = pages.filter(({ path }) => path.startsWith('regios/'));
/** Every other page with a list. */
const anderen = pages.filter(({ path }) => /^(toolbox\.html|initiatieven\.html|(typen|themas|doelgroepen)\/.+)$/.test(path));
const codeOf = ({ path }: Page): string => path.slice('regios/'.length, -'.html'.length);
const idVan = (adres: string): string => new URL(adres).pathname.slice(1).replace(/\.html$/, '');
const json = (pad: string): unknown => JSON.parse(readText(pad));
const jsonFeed = z.object({ feed_url: z.url(), items: z.array(z.object({ id: z.url(), title: z.string() })) });
const oembed = z.object({ version: z.literal('1.0'), type: z.literal('rich'), html: z.string() });
const keuringVan = (naam: string) =>
  maakKeuring(z.record(z.string(), z.unknown()).parse(json(`data/v1/schema/${naam}.json`)));
const lijsten = await leesLijsten(distDir);
const vanRegios = lijsten.filter(({ onderwerp }) => onderwerp.regio);
const vanAnderen = lijsten.filter(({ onderwerp }) => !onderwerp.regio);
const idsOp = ({ regels }: Insluitlijst): string[] => regels.map(({ id }) => id);

/** The ids on the page of a region, of one kind. */
const opPagina = (page: Page, inhoud: Insluitlijst['inhoud']): string[] =>
  cardsOn(page).filter((id) => inhoud === 'alles' || id.startsWith(`${inhoud}/`));

/** Ids and addresses in a piece of HTML. */
function leesFragment(html: string) {
  const elementen = DomUtils.getElementsByTagName(() => true, parseDocument(html));
  return {
    namen: new Set(elementen.map(({ name }) => name)),
    ids: elementen.flatMap(({ attribs }) => attribs['data-id'] ?? []),
    adressen: elementen.flatMap(({ attribs }) => attribs['href'] ?? []),
    kop: elementen.filter(({ name }) => name === 'h3').map(textOf),
  };
}

describe('van elke regio', () => {
  it('zijn er drie lijsten, met wat op haar pagina staat, in die volgorde', () => {
    expect(regios.length).toBeGreaterThan(500);
    const verwacht = regios.flatMap((page) =>
      valuesOf(inhoudsoorten).map((inhoud) => [codeOf(page), inhoud, opPagina(page, inhoud).join()]),
    );
    const gevonden = vanRegios.map((lijst) => [lijst.onderwerp.map, lijst.inhoud, idsOp(lijst).join()]);
    expect(gevonden.sort()).toEqual(verwacht.sort());
  });

  it('noemen RSS, Atom en JSON Feed dezelfde vermeldingen in dezelfde volgorde', () => {
    for (const lijst of vanRegios) {
      const ids = idsOp(lijst);
      const paden = feedpaden(lijst.onderwerp.map, lijst.inhoud);
      const rss = leesRss(readText(paden.rss));
      const atom = leesAtom(readText(paden.atom));
      const feed = jsonFeed.parse(json(paden.json));
      expect(rss.items.map(({ link }) => idVan(link))).toEqual(ids);
      expect(atom.vermeldingen.map(({ id }) => idVan(id))).toEqual(ids);
      expect(feed.items.map(({ id }) => idVan(id))).toEqual(ids);
      const titels = rss.items.map(({ titel }) => titel);
      expect(atom.vermeldingen.map(({ titel }) => titel)).toEqual(titels);
      expect(feed.items.map(({ title }) => title)).toEqual(titels);
    }
  });

  it('noemen JSON en CSV dezelfde vermeldingen in dezelfde volgorde, en past het JSON in zijn schema', () => {
    const schemafouten = keuringVan('regio');
    for (const page of regios) {
      const { json: jsonPad, csv } = regiopaden(codeOf(page));
      const bestand = json(jsonPad);
      const { regio, vermeldingen: regels } = regioSchema.parse(bestand);
      expect(regels.map(({ id }) => id)).toEqual(cardsOn(page));
      expect(regio.adres).toBe(canonicalOf(page));
      const [, ...rijen] = leesCsv(readText(csv));
      expect(rijen.map(([id]) => id)).toEqual(cardsOn(page));
      expect(schemafouten(bestand)).toEqual([]);
    }
  });

  it('zijn de feeds goed gevormde XML', () => {
    const feeds = files.filter((pad) => pad.startsWith('feeds/') && pad.endsWith('.xml'));
    expect(feeds).toHaveLength(vanRegios.length * 2);
    expect(feeds.filter((pad) => xmlFouten(readText(pad)).length > 0)).toEqual([]);
  });

  it('noemt de pagina haar feeds in de kop, en haar bestanden onderaan', () => {
    for (const page of regios) {
      const feeds = feedpaden(codeOf(page), 'alles');
      const doel = (tag: string, soort: string): string[] =>
        withTag(page, tag)
          .filter(({ attribs }) => attribs['type'] === soort)
          .flatMap(({ attribs }) => targetOf({ from: page.path, by: tag, value: attribs['href'] ?? '' })?.path ?? []);
      expect(doel('link', 'application/rss+xml')).toEqual([feeds.rss]);
      expect(doel('link', 'application/feed+json')).toEqual([feeds.json]);
      expect(doel('a', 'application/rss+xml')).toContain(feeds.rss);
      expect(doel('a', 'application/feed+json')).toEqual([feeds.json]);
      expect(doel('a', 'text/csv')).toEqual([regiopaden(codeOf(page)).csv]);
    }
  });

});

describe('van elke andere pagina met een lijst', () => {
  it('is er één lijst, met wat op haar staat, in die volgorde', () => {
    expect(anderen.length).toBeGreaterThan(50);
    const verwacht = anderen.map((page) => [canonicalOf(page), cardsOn(page).join()]);
    const gevonden = vanAnderen.map((lijst) => [lijst.onderwerp.adres, idsOp(lijst).join()]);
    expect(gevonden.sort()).toEqual(verwacht.sort());
  });

  it('noemen de feed ernaast, JSON en CSV dezelfde vermeldingen in dezelfde volgorde', () => {
    const { lijsten: inJson } = bestandsschemas.lijsten.parse(json('data/v1/lijsten.json'));
    const [kop = [], ...rijen] = leesCsv(readText('data/v1/lijsten.csv'));
    for (const page of anderen) {
      const id = page.path.replace(/\.html$/, '');
      const atom = leesAtom(readText(`${id}.xml`));
      expect(atom.vermeldingen.map((vermelding) => idVan(vermelding.id))).toEqual(cardsOn(page));
      expect(inJson.find((lijst) => lijst.id === id)).toMatchObject({
        adres: canonicalOf(page),
        vermeldingen: cardsOn(page),
      });
      const rij = rijen.find(([sleutel]) => sleutel === id) ?? [];
      expect(rij[kop.indexOf('aantal')]).toBe(String(cardsOn(page).length));
      expect(rij[kop.indexOf('vermeldingen')]).toBe(cardsOn(page).join(' | '));
    }
  });
});

describe('van elke lijst', () => {
  it('heet geen als een andere', () => {
    expect(doubles(lijsten.map(({ titel }) => titel))).toEqual([]);
  });

  it('noemt het stuk HTML alle vermeldingen in hun volgorde, en de pagina', () => {
    for (const lijst of lijsten) {
      const fragment = leesFragment(readText(fragmentpad(lijst.onderwerp.map, lijst.inhoud)));
      expect(fragment.ids).toEqual(idsOp(lijst));
      expect(fragment.adressen.map(idVan)).toEqual([...idsOp(lijst), idVan(lijst.onderwerp.adres)]);
      expect(fragment.kop).toEqual([`${lijst.titel} (${lijst.regels.length})`]);
    }
  });

  it('tonen het frame en het citaat van oEmbed het begin, en dan een link naar alles', () => {
    for (const lijst of lijsten) {
      const { onderwerp, inhoud } = lijst;
      const ids = idsOp(lijst);
      const getoond = ids.slice(0, aantalGetoond(lijst));
      expect(getoond.length > 0).toBe(ids.length > 0);
      const frames = kopniveaus.map((kop) => readText(framepad(onderwerp.map, inhoud, kop)));
      const antwoord = inhoud === onderwerp.voorop && oembed.parse(json(oembedpad(onderwerp.map)));
      for (const html of [...frames, ...(antwoord ? [antwoord.html] : [])]) {
        const doelen = leesFragment(html.replace(/<link [^>]*>/g, '')).adressen.map(idVan);
        expect(doelen.filter((id) => /^(initiatieven|materialen)\//.test(id))).toEqual(getoond);
        expect(doelen).toContain(idVan(onderwerp.adres));
        expect(gzipSync(html).length).toBeLessThanOrEqual(15_000);
      }
      if (ids.length > 0) expect(frames[0]).toContain(`: ${ids.length}</h2>`);
    }
  });

  it('noemt de pagina haar antwoord van oEmbed, en verder geen', () => {
    for (const page of [...regios, ...anderen]) {
      const links = withTag(page, 'link').filter(({ attribs }) => attribs['type'] === 'application/json+oembed');
      // A region that is gone: its page only sends the visitor on.
      if (withTag(page, 'meta').some(({ attribs }) => attribs['http-equiv'] === 'refresh')) continue;
      expect(links.map(({ attribs }) => new URL(attribs['href'] ?? '').pathname.slice(1))).toEqual([
        oembedpad(insluitmap(page.path)),
      ]);
    }
    const antwoorden = files.filter((pad) => pad.endsWith('/oembed.json'));
    expect(antwoorden).toHaveLength(regios.length + anderen.length);
  });

  it('bevat het stuk HTML geen script, geen opmaak en geen half adres', () => {
    for (const lijst of lijsten) {
      const { namen, adressen } = leesFragment(readText(fragmentpad(lijst.onderwerp.map, lijst.inhoud)));
      expect([...namen].filter((naam) => !['section', 'h3', 'ul', 'li', 'a', 'p', 'small'].includes(naam))).toEqual([]);
      expect(adressen.filter((adres) => !URL.canParse(adres))).toEqual([]);
    }
  });
});
