import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { makeHerkenner } from '../domain/begrippen/herkennen.ts';
import { linkBegrippen } from './linken.build.ts';

const begrippen = [
  {
    id: 'swv',
    data: {
      term: 'swv',
      uitleg: 'Scholen "samen" & <sterk>.',
      inlopendetekst: ['SWV', 'samenwerkingsverband'],
    },
  },
  { id: 'opp', data: { term: 'opp', uitleg: 'Een plan.', inlopendetekst: ['OPP'] } },
];
const linker = {
  herken: makeHerkenner(begrippen),
  begrippen: new Map(begrippen.map((één) => [één.id, één])),
};
const page = (body: string): string =>
  `<!doctype html><html><head><title>SWV</title></head><body>${body}</body></html>`;
const linked = (body: string): string => linkBegrippen(page(body), linker);
const linksIn = (html: string): string[] =>
  DomUtils.getElementsByTagName('a', parseDocument(html))
    .filter(({ attribs }) => attribs['class'] === 'begrip')
    .map((a) => DomUtils.textContent(a));

describe('een begrip in de tekst van een auteur', () => {
  it('wordt een link met zijn uitleg, en de pagina laadt het script dat die toont', () => {
    const html = linked('<div class="tekst astro-x"><p>Bel het SWV.</p></div>');
    const [link] = DomUtils.getElementsByTagName('a', parseDocument(html));
    expect(link?.attribs).toEqual({
      class: 'begrip',
      href: '/begrippen/swv.html',
      'data-uitleg': 'Scholen "samen" & <sterk>.',
    });
    expect(html).toContain('<script defer src="/zoek/begrippen.js"></script></head>');
  });

  it('wordt alleen de eerste keer een link, ook over stukken tekst heen', () => {
    expect(
      linksIn(
        linked('<div class="tekst"><p>Het SWV.</p></div><p>SWV</p><div class="tekst">SWV en OPP</div>'),
      ),
    ).toEqual(['SWV', 'OPP']);
  });

  it.each(['h1', 'h2', 'h3', 'a', 'button', 'label', 'summary', 'code', 'th', 'script', 'style', 'svg'])(
    'blijft in %s zoals het is; de volgende keer telt dan als eerste',
    (tag) => {
      const html = linked(
        `<div class="tekst"><${tag}>Wat is <b>SWV</b></${tag}><p>Het samenwerkingsverband.</p></div>`,
      );
      expect(linksIn(html)).toEqual(['samenwerkingsverband']);
    },
  );
});

it.each([
  ['zonder tekst van een auteur', '<p>Bel het SWV.</p>'],
  ['met een andere klasse', '<div class="zoektekst">SWV</div>'],
  ['zonder begrippen', '<div class="tekst">Bel de school.</div>'],
])('een pagina %s blijft gelijk, tot op de byte', (_, body) => {
  expect(linked(body)).toBe(page(body));
});

it('verandert nooit de leesbare tekst, maakt nooit een link in een link en doet het geen tweede keer', () => {
  const unit = fc.constantFrom(
    ...[
      'SWV',
      'OPP',
      ' ',
      'samenwerkingsverband',
      '&amp;',
      '&',
      '<p>',
      '</p>',
      '<a href="/x">',
      '</a>',
      '<h2>',
      '</h2>',
    ],
    ...['<br>', '<div class="tekst">', '</div>', '<!-- SWV -->', '<', '>', '"', '$&', '<img alt="SWV">'],
  );
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 25 }), (body) => {
      const before = page(`<div class="tekst">${body}</div>`);
      const after = linkBegrippen(before, linker);
      const read = (html: string): string => DomUtils.textContent(parseDocument(html));
      expect(read(after)).toBe(read(before));
      const links = DomUtils.getElementsByTagName('a', parseDocument(after));
      const nested = links.filter((a) => DomUtils.getElementsByTagName('a', a.children).length > 0);
      const nestedBefore = DomUtils.getElementsByTagName('a', parseDocument(before)).filter(
        (a) => DomUtils.getElementsByTagName('a', a.children).length > 0,
      );
      expect(nested.length).toBe(nestedBefore.length);
      expect(
        after
          .replaceAll(/<a class="begrip"[^>]*>(.*?)<\/a>/gs, '$1')
          .replace(/<script defer[^>]*><\/script>/, ''),
      ).toBe(before);
    }),
  );
});
