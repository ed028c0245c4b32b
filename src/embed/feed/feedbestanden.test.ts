import fc from 'fast-check';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { leesAtom, xmlFouten } from '../../../tests/fixtures/atom-lezer.ts';
import { insluitlijst, insluitregel, vijandigeLijst } from '../../../tests/fixtures/insluitlijst.ts';
import { leesRss } from '../../../tests/fixtures/rss-lezer.ts';
import type { Insluitlijst } from '../../domain/insluiten/insluitlijst.ts';
import { feedbestanden } from './feedbestanden.ts';
import { zonderVerboden } from './xml-tekst.ts';

const tekst = z.string();
/** JSON Feed 1.1, as far as it is used here: a field that it does not know is a mistake. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: tekst,
  home_page_url: z.url(),
  feed_url: z.url(),
  language: z.literal('nl'),
  authors: z.array(z.strictObject({ name: tekst })),
  items: z.array(
    z.strictObject({
      id: z.url(),
      url: z.url(),
      title: tekst,
      content_text: tekst,
      date_modified: z.iso.datetime(),
      authors: z.array(z.strictObject({ name: tekst })),
    }),
  ),
});

function feedsVan(lijst: Insluitlijst) {
  const [rss, atom, json] = feedbestanden(lijst);
  if (!rss || !atom || !json) throw new Error('er zijn geen drie feeds');
  return { rss, atom, json };
}

describe('de feeds van een lijst', () => {
  test('hebben elk hun adres, en noemen dat zelf', () => {
    const { rss, atom, json } = feedsVan(insluitlijst());
    expect([rss.pad, atom.pad, json.pad]).toEqual([
      'feeds/gm0344/initiatieven.rss.xml',
      'feeds/gm0344/initiatieven.atom.xml',
      'feeds/gm0344/initiatieven.json',
    ]);
    const adres = (pad: string) => `https://voorbeeld.example/${pad}`;
    expect(leesRss(rss.tekst).zelf).toBe(adres(rss.pad));
    expect(leesAtom(atom.tekst).links.get('self')).toBe(adres(atom.pad));
    expect(jsonFeed.parse(JSON.parse(json.tekst)).feed_url).toBe(adres(json.pad));
  });

  test('zeggen in de titel dat iets beëindigd is, en eronder hoe zeker alles is', () => {
    const { rss } = feedsVan(insluitlijst({ regels: [insluitregel({ status: 'beëindigd' })] }));
    expect(leesRss(rss.tekst).items[0]).toMatchObject({
      titel: 'De Tussenplek (beëindigd)',
      omschrijving:
        'Een rustige plek voor leerlingen die vastlopen op school. (Plek · Stichting Voorbeeld · Utrecht · Status: beëindigd · Laatst bevestigd: mei 2026)',
    });
  });

  test('van een lege lijst zijn geldig, zonder vermeldingen', () => {
    const { rss, atom, json } = feedsVan(insluitlijst({ regels: [] }));
    expect(leesRss(rss.tekst).items).toEqual([]);
    expect(leesAtom(atom.tekst).vermeldingen).toEqual([]);
    expect(jsonFeed.parse(JSON.parse(json.tekst)).items).toEqual([]);
  });
});

describe('feeds met vijandige woorden', () => {
  test('zijn goed gevormd, en een lezer ziet tekst, geen opmaak', () => {
    fc.assert(
      fc.property(vijandigeLijst, (lijst) => {
        const { rss, atom, json } = feedsVan(lijst);
        expect(xmlFouten(rss.tekst)).toEqual([]);
        expect(xmlFouten(atom.tekst)).toEqual([]);
        const titels = leesRss(rss.tekst).items.map(({ titel }) => titel);
        expect(leesAtom(atom.tekst).vermeldingen.map(({ titel }) => titel)).toEqual(titels);
        const items = jsonFeed.parse(JSON.parse(json.tekst)).items;
        expect(items.map(({ title }) => zonderVerboden(title))).toEqual(titels);
        expect(
          titels.every((titel, plek) => titel.startsWith(zonderVerboden(lijst.regels[plek]?.titel ?? '?'))),
        ).toBe(true);
      }),
    );
  });

  test('noemen dezelfde vermeldingen in dezelfde volgorde', () => {
    fc.assert(
      fc.property(vijandigeLijst, (lijst) => {
        const { rss, atom, json } = feedsVan(lijst);
        const adressen = lijst.regels.map(({ adres }) => adres);
        expect(leesRss(rss.tekst).items.map(({ link }) => link)).toEqual(adressen);
        expect(leesRss(rss.tekst).items.map(({ guid }) => guid)).toEqual(adressen);
        expect(leesAtom(atom.tekst).vermeldingen.map(({ id }) => id)).toEqual(adressen);
        expect(jsonFeed.parse(JSON.parse(json.tekst)).items.map(({ id }) => id)).toEqual(adressen);
      }),
    );
  });

  test('zijn elke keer hetzelfde', () => {
    fc.assert(
      fc.property(vijandigeLijst, (lijst) => {
        expect(feedbestanden(lijst)).toEqual(feedbestanden(structuredClone(lijst)));
      }),
    );
  });
});
