import { gzipSync } from 'node:zlib';
import { DomUtils } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { initiatieven } from './content-files.ts';
import { addressesOf, targetOf } from './addresses.ts';
import { readBytes, readText } from './site-files.ts';
import { cardsOn, pageAt, pages, textOf, withTag, type Element } from './site-reader.ts';

const page = pageAt('initiatieven.html');
const ids = initiatieven.map(({ id }) => id).sort();

/** The value of a field of one line in the file of an initiatief. */
const field = (source: string, name: string): string | undefined =>
  new RegExp(`^${name}: *(.+)$`, 'm').exec(source)?.[1]?.trim();
const idsWhere = (test: (source: string) => boolean): string[] =>
  initiatieven.filter(({ source }) => test(source)).map(({ id }) => id);
const ended = idsWhere((source) => field(source, 'status') === 'beëindigd');
const everywhere = idsWhere((source) => /^(landelijk|online)$/.test(field(source, 'bereik') ?? ''));

const inside = (element: Element): Element[] => DomUtils.getElementsByTagName(() => true, element.children);
const section = (name: string): Element => {
  const found = page.elements.find(({ attribs }) => attribs['data-sectie'] === name);
  if (!found) throw new Error(`Het deel ${name} ontbreekt.`);
  return found;
};
const cardsIn = (name: string): string[] => inside(section(name)).flatMap(({ attribs }) => attribs['data-id'] ?? []);
const cards = withTag(page, 'li').filter(({ attribs }) => attribs['data-id'] !== undefined);
const dots = page.elements.filter(({ attribs }) => attribs['data-leden'] !== undefined);
const isShown = ({ attribs }: Element): boolean => attribs['display'] !== 'none';

describe('de pagina met initiatieven', () => {
  it('heeft één kaart voor elk initiatief', () => {
    expect(cardsOn(page).sort()).toEqual(ids);
  });

  it('zet wat beëindigd is in een dichtgevouwen deel aan het eind', () => {
    expect(cardsIn('voorbij').sort()).toEqual([...ended].sort());
    expect(section('voorbij').name).toBe('details');
    expect(section('voorbij').attribs['open']).toBeUndefined();
    expect(cardsOn(page).slice(-ended.length).sort()).toEqual([...ended].sort());
  });

  it('zet landelijk en online apart', () => {
    expect(cardsIn('overal').sort()).toEqual(everywhere.filter((id) => !ended.includes(id)).sort());
  });

  it('telt in elke kop wat eronder staat', () => {
    for (const name of ['regionaal', 'overal', 'voorbij']) {
      const count = inside(section(name)).find(({ attribs }) => attribs['data-deel'] === 'aantal');
      expect(Number(count && textOf(count))).toBe(cardsIn(name).length);
    }
  });

  it('zegt op elke kaart plaats, leeftijd, status en wanneer die is bevestigd', () => {
    const wrong = cards.filter((card) => {
      const text = textOf(card);
      const source = initiatieven.find(({ id }) => id === card.attribs['data-id'])?.source ?? '';
      return (
        !text.includes(field(source, 'plaats') ?? 'Zonder vaste plek') ||
        !/\d jaar|Leeftijd niet bekend/.test(text) ||
        !/Actief|Status onbekend|Tijdelijk gesloten|Beëindigd/.test(text) ||
        !/Laatst bevestigd: |Gecontroleerd op /.test(text)
      );
    });
    expect(wrong.map(({ attribs }) => attribs['data-id'])).toEqual([]);
  });

  it('is zonder script compleet: filters en telling wachten verborgen', () => {
    const hidden = page.elements.filter(({ attribs }) => attribs['hidden'] !== undefined);
    const names = hidden.map(({ attribs }) => attribs['data-deel']);
    expect(names).toEqual(expect.arrayContaining(['formulier', 'balk', 'uitleg', 'leeg']));
    expect(new Set(names.filter((name) => name === 'afstand'))).toEqual(new Set(['afstand']));
    expect(names.filter((name) => name === undefined)).toEqual([]);
  });

  it('zet achter elk vak hoeveel er zijn', () => {
    const boxes = withTag(page, 'input').filter(({ attribs }) => attribs['name'] === 'soort');
    expect(boxes.length).toBeGreaterThan(3);
    for (const box of boxes) {
      const label = box.parent && 'children' in box.parent ? DomUtils.textContent(box.parent) : '';
      const soort = box.attribs['value'];
      const written = idsWhere(
        (source) => field(source, 'soort') === soort && field(source, 'status') !== 'beëindigd',
      );
      expect(Number(/\d+/.exec(label)?.[0]), soort).toBe(written.length);
    }
  });
});

describe('de kaart met punten', () => {
  const withPlace = idsWhere((source) => field(source, 'plaats') !== undefined);

  it('heeft elk initiatief met een plaats in één stip', () => {
    expect(dots.flatMap(({ attribs }) => attribs['data-leden']?.split(' ') ?? []).sort()).toEqual(withPlace.sort());
  });

  it('toont en telt niet wat is beëindigd', () => {
    for (const dot of dots) {
      const members = (dot.attribs['data-leden'] ?? '').split(' ').filter((id) => !ended.includes(id));
      expect(isShown(dot)).toBe(members.length > 0);
      const number = inside(dot).find(({ name }) => name === 'text');
      if (members.length > 1) expect(Number(number && textOf(number))).toBe(members.length);
    }
    const small = page.elements.filter(({ attribs }) => attribs['data-plek'] !== undefined);
    expect(small.filter(isShown).map(({ attribs }) => attribs['data-plek'] ?? '').sort()).toEqual(
      withPlace.filter((id) => !ended.includes(id)).sort(),
    );
  });

  it('leidt bij één initiatief naar zijn pagina, en bij meer naar de lijst vanaf die plaats', () => {
    for (const dot of dots.filter(isShown)) {
      const members = (dot.attribs['data-leden'] ?? '').split(' ').filter((id) => !ended.includes(id));
      const title = textOf(inside(dot).find(({ name }) => name === 'title') ?? dot);
      const href = dot.attribs['href'] ?? '';
      if (members.length === 1) {
        expect(href).toBe(`${members[0]}.html`);
        expect(title).toContain(initiatieven.find(({ id }) => id === members[0])?.titel);
      } else {
        expect(href).toMatch(/^initiatieven\.html\?plaats=[1-9]\d{3}#lijst$/);
        expect(title).toContain(`: ${members.length} initiatieven`);
      }
    }
  });

  it('weegt hoogstens 60 kB', () => {
    const svg = /<svg[^>]*aria-label="Kaart: [\s\S]*?<\/svg>/.exec(page.html)?.[0] ?? '';
    expect(svg.length).toBeGreaterThan(10_000);
    expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(60_000);
  });
});

describe('de bestanden van de lijst', () => {
  it('laden de punten van postcodes pas als er een plaats is', () => {
    const loaded = addressesOf(page)
      .filter(({ by }) => by === 'script')
      .flatMap((address) => targetOf(address)?.path ?? []);
    expect(loaded).toContain('zoek/initiatieven.js');
    expect(loaded).not.toContain('zoek/punten.js');
    expect(readText('zoek/punten.js')).toMatch(/^self\.toolboxPunten=/);
  });

  it('wegen weinig: het script hoogstens 8 kB, de punten 12 kB, de pagina 25 kB', () => {
    const gzipped = (path: string): number => gzipSync(readBytes(path)).length;
    expect(gzipped('zoek/initiatieven.js')).toBeLessThanOrEqual(8_000);
    expect(gzipped('zoek/punten.js')).toBeLessThanOrEqual(12_000);
    expect(gzipped('initiatieven.html')).toBeLessThanOrEqual(25_000);
  });
});

describe('het menu', () => {
  it('leidt op elke pagina naar de initiatieven', () => {
    const without = pages.filter((each) =>
      addressesOf(each).every((address) => targetOf(address)?.path !== 'initiatieven.html'),
    );
    expect(without.map(({ path }) => path)).toEqual([]);
  });

  it('zegt op de pagina van een initiatief dat die daarbij hoort', () => {
    const current = withTag(pageAt(`${ids[0]}.html`), 'a').filter(({ attribs }) => attribs['aria-current'] === 'page');
    expect(current.map(textOf)).toEqual(['Initiatieven']);
  });
});
