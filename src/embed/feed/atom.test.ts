import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leesAtom, xmlFouten } from '../../../tests/fixtures/atom-lezer.ts';
import { willekeurigeTekst } from '../../../tests/fixtures/tekst.ts';
import { themas } from '../../domain/taxonomy/thema.ts';
import { valuesOf } from '../../domain/taxonomy/vocabulary.ts';
import { atomTekst } from './atom.ts';
import type { Feedmodel, Feedvermelding } from './feedmodel.ts';
import { zonderVerboden } from './xml-tekst.ts';

const lastig = fc
  .array(
    fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<![CDATA[',
      '&amp;',
      '&lt;b&gt;',
      '&#0;',
      '\0',
      '\u0008',
      '\uD800',
      '\uFFFF',
      '<!--',
      '\u{1F9F0}',
      'é',
      'x',
      ' ',
    ),
    { maxLength: 12 },
  )
  .map((delen) => delen.join(''));
const tekst = fc.oneof(lastig, willekeurigeTekst);
const dag = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));

const vermelding: fc.Arbitrary<Feedvermelding> = fc.record({
  titel: tekst,
  adres: fc
    .stringMatching(/^[a-z0-9-]{1,9}$/)
    .map((naam) => `https://voorbeeld.example/materialen/${naam}.html`),
  bijgewerkt: dag,
  samenvatting: tekst.map((rest) => `S${rest}`),
  wie: tekst,
  themas: fc.subarray(valuesOf(themas)).map((codes) => codes.map((code) => ({ code, label: themas[code] }))),
});

const feed: fc.Arbitrary<Feedmodel> = fc.record({
  titel: tekst,
  adres: fc.constant('https://voorbeeld.example/themas/verzuim.html'),
  bijgewerkt: dag,
  vermeldingen: fc.array(vermelding, { maxLength: 4 }),
});

const leeg: Feedmodel = {
  titel: 'Verzuim',
  adres: 'https://voorbeeld.example/themas/verzuim.html',
  bijgewerkt: '2000-01-01',
  vermeldingen: [],
};

describe('een feed met welke tekens ook', () => {
  test('is goed gevormde XML', () => {
    fc.assert(
      fc.property(feed, (model) => {
        expect(xmlFouten(atomTekst(model))).toEqual([]);
      }),
    );
  });

  test('geeft een lezer terug wat erin ging, zonder tekens die in XML niet mogen', () => {
    fc.assert(
      fc.property(feed, (model) => {
        const gelezen = leesAtom(atomTekst(model));
        expect(gelezen.titel).toBe(`${zonderVerboden(model.titel)} | Toolbox Thuiszitters`);
        expect(gelezen.bijgewerkt).toBe(`${model.bijgewerkt}T00:00:00.000Z`);
        expect(gelezen.vermeldingen).toEqual(
          model.vermeldingen.map(({ titel, adres, bijgewerkt, samenvatting, wie, themas: onderwerpen }) => ({
            id: adres,
            titel: zonderVerboden(titel),
            samenvatting: zonderVerboden(samenvatting),
            bijgewerkt: `${bijgewerkt}T00:00:00.000Z`,
            link: adres,
            auteurs: [zonderVerboden(wie)],
            categorieen: onderwerpen.map(({ code, label }) => ({ term: code, label })),
          })),
        );
      }),
    );
  });

  test('is elke keer hetzelfde', () => {
    fc.assert(
      fc.property(feed, (model) => {
        expect(atomTekst(model)).toBe(atomTekst(structuredClone(model)));
      }),
    );
  });
});

test('een lege lijst is een geldige feed zonder vermeldingen', () => {
  expect(xmlFouten(atomTekst(leeg))).toEqual([]);
  expect(leesAtom(atomTekst(leeg))).toEqual({
    id: 'https://voorbeeld.example/themas/verzuim.xml',
    titel: 'Verzuim | Toolbox Thuiszitters',
    bijgewerkt: '2000-01-01T00:00:00.000Z',
    auteurs: ['Toolbox Thuiszitters'],
    links: new Map([
      ['alternate', 'https://voorbeeld.example/themas/verzuim.html'],
      ['self', 'https://voorbeeld.example/themas/verzuim.xml'],
    ]),
    vermeldingen: [],
  });
});

// The library leaves these signs as they are in an attribute, and labels of themes become attributes.
test('geen thema heeft een teken dat een feed zou breken', () => {
  expect(Object.entries(themas).filter(([code, label]) => /[<>\p{Cc}]/u.test(code + label))).toEqual([]);
});

test.each([
  ['een teken dat niet mag', '<a>\u0008</a>'],
  ['een losse &', '<a>&</a>'],
  ['een losse >', '<a>></a>'],
  ['een tag die open blijft', '<a><b></a>'],
  ['een attribuut zonder aanhalingstekens', '<a b=c/>'],
  ['een < in een attribuut', '<a b="<"/>'],
])('de controle merkt %s', (_naam, xml) => {
  expect(xmlFouten(xml)).not.toEqual([]);
});
