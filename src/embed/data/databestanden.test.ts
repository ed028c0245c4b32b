import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { leesCsv } from '../../../tests/fixtures/csv-lezer.ts';
import {
  insluitlijst,
  insluitonderwerp,
  insluitregel,
  vijandigeLijst,
} from '../../../tests/fixtures/insluitlijst.ts';
import { maakKeuring } from '../../../tests/fixtures/json-schema-keuring.ts';
import { regioSchema } from '../../domain/insluiten/bestandsschema.ts';
import type { Insluitlijst } from '../../domain/insluiten/insluitlijst.ts';
import { jsonSchemaVan } from '../../domain/insluiten/json-schema.ts';
import { fragmentbestanden, regiobestanden } from './databestanden.ts';
import { fragmentHtml } from './fragment.ts';

const schemafouten = maakKeuring(jsonSchemaVan('regio', new URL('https://voorbeeld.example')));
const vanAlles = vijandigeLijst.map((lijst): Insluitlijst => ({ ...lijst, inhoud: 'alles' }));

function bestand(lijst: Insluitlijst, einde: string): string {
  const gevonden = regiobestanden(lijst).find(({ pad }) => pad.endsWith(einde));
  if (!gevonden) throw new Error(`er is geen ${einde}`);
  return gevonden.tekst;
}

const elementen = (html: string) => DomUtils.getElementsByTagName(() => true, parseDocument(html));

describe('de gegevens van een regio', () => {
  test('zijn er één keer per regio, het stuk HTML per soort lijst', () => {
    const paden = (lijst: Insluitlijst) =>
      [...regiobestanden(lijst), ...fragmentbestanden(lijst)].map(({ pad }) => pad);
    expect(paden(insluitlijst())).toEqual(['data/v1/fragmenten/gm0344/initiatieven.html']);
    expect(paden(insluitlijst({ inhoud: 'alles' }))).toEqual([
      'data/v1/regios/gm0344.json',
      'data/v1/regios/gm0344.csv',
      'data/v1/fragmenten/gm0344/alles.html',
    ]);
    const toolbox = insluitonderwerp({ map: 'lijst/toolbox', regio: undefined });
    expect(paden(insluitlijst({ onderwerp: toolbox, inhoud: 'alles' }))).toEqual([
      'data/v1/fragmenten/lijst/toolbox/alles.html',
    ]);
  });

  test('houden in JSON en CSV elke vermelding, in haar volgorde, met welke woorden ook', () => {
    fc.assert(
      fc.property(vanAlles, (lijst) => {
        const ids = lijst.regels.map(({ id }) => id);
        const json: unknown = JSON.parse(bestand(lijst, '.json'));
        expect(schemafouten(json)).toEqual([]);
        expect(regioSchema.parse(json).vermeldingen.map(({ id }) => id)).toEqual(ids);
        const [kop, ...rijen] = leesCsv(bestand(lijst, '.csv'));
        expect(rijen.map(([id]) => id)).toEqual(ids);
        expect(rijen.filter((rij) => rij.length !== kop?.length)).toEqual([]);
      }),
    );
  });

  test.each([
    ['zonder titel', { titel: undefined }],
    ['met een onbekende status', { status: 'misschien' }],
    ['met een half adres', { id: 'initiatieven' }],
  ])('keurt het schema een vermelding %s af', (_geval, afwijking) => {
    const goed = regioSchema.parse(JSON.parse(bestand(insluitlijst({ inhoud: 'alles' }), '.json')));
    expect(schemafouten(goed)).toEqual([]);
    const vermeldingen = [JSON.parse(JSON.stringify({ ...insluitregel(), ...afwijking }))];
    expect(schemafouten({ ...goed, vermeldingen })).not.toEqual([]);
  });
});

describe('een lijst als stuk HTML', () => {
  test('heeft een kop met het aantal, een echte lijst met volledige adressen, en de bron', () => {
    const html = fragmentHtml(insluitlijst({ regels: [insluitregel({ status: 'beëindigd' })] }));
    expect(html).toContain('<h3>Initiatieven in gemeente Utrecht (1)</h3>');
    expect(html).toContain(
      '<a href="https://voorbeeld.example/initiatieven/de-tussenplek.html">De Tussenplek (beëindigd)</a>',
    );
    expect(html).toContain('Laatst bevestigd: mei 2026');
    expect(html).toContain('Toolbox Thuiszitters, Gemeente Utrecht</a> (CC BY 4.0)');
  });

  test('zegt het als er niets is', () => {
    expect(fragmentHtml(insluitlijst({ regels: [] }))).toContain(
      '<p>Er zijn nog geen initiatieven bekend.</p>',
    );
  });

  test('bevat met vijandige woorden alleen de elementen en attributen die erin horen', () => {
    fc.assert(
      fc.property(vijandigeLijst, (lijst) => {
        const gevonden = elementen(fragmentHtml(lijst));
        expect(gevonden.map(({ name }) => name)).toEqual([
          'section',
          'h3',
          ...(lijst.regels.length === 0
            ? ['p']
            : ['ul', ...lijst.regels.flatMap(() => ['li', 'a', 'p', 'p', 'small'])]),
          'p',
          'a',
        ]);
        expect(
          gevonden.flatMap(({ attribs }) => Object.keys(attribs)).filter((naam) => naam.startsWith('on')),
        ).toEqual([]);
        expect(gevonden.flatMap(({ attribs }) => attribs['data-id'] ?? [])).toEqual(
          lijst.regels.map(({ id }) => id),
        );
        expect(gevonden.flatMap(({ attribs }) => attribs['href'] ?? [])).toEqual([
          ...lijst.regels.map(({ adres }) => adres),
          lijst.onderwerp.adres,
        ]);
      }),
    );
  });
});
