import fc from 'fast-check';
import { situaties } from '../../src/domain/gids/situaties.ts';
import { gebruikers, leerlinggroepen } from '../../src/domain/taxonomy/doelgroep.ts';
import { bereiken, sectoren, soorten } from '../../src/domain/taxonomy/initiatief.ts';
import { onderwijssoorten } from '../../src/domain/taxonomy/onderwijssoort.ts';
import { hulpvragen, kosten, organisatiesoorten } from '../../src/domain/taxonomy/organisatie.ts';
import { initiatiefstatussen, materiaalstatussen } from '../../src/domain/taxonomy/status.ts';
import { themas } from '../../src/domain/taxonomy/thema.ts';
import { materiaaltypen } from '../../src/domain/taxonomy/type.ts';
import { valuesOf } from '../../src/domain/taxonomy/vocabulary.ts';
import type { Inhoudsbestanden } from '../fixtures/inhoudsmap.ts';
import { goedeTekst, goedeTitel } from './goede-teksten.ts';

const samenvatting = fc.constantFrom(
  'Afspraken tussen scholen, gemeenten en zorg om thuiszitten te voorkomen.',
  '"Voor wie er elke dag mee werkt: wat doet u, en wie belt u het eerst?"',
  'Wat ouders ’s ochtends kunnen doen als hun kind niet meer naar school gaat.',
);
const een = <Value extends string>(lijst: Record<Value, unknown>): fc.Arbitrary<string> =>
  fc.constantFrom(...valuesOf(lijst));
const meer = <Value extends string>(lijst: Record<Value, unknown>): fc.Arbitrary<string> =>
  fc
    .tuple(fc.uniqueArray(fc.constantFrom(...valuesOf(lijst)), { minLength: 1, maxLength: 3 }), fc.boolean())
    .map(([values, opEenRegel]) =>
      opEenRegel ? `[${values.join(', ')}]` : `\n  - ${values.join('\n  - ')}`,
    );
const misschien = (waarde: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> =>
  fc.option(waarde, { nil: undefined });
const adres = fc.constantFrom(
  'https://www.nji.nl/',
  'http://ingrado.nl/a-b_c?x=1&y=%20#z',
  '[https://www.nji.nl/, https://ingrado.nl/]',
);
const dag = fc.constantFrom('2026-11-21', '2024-02-29', '"2026-10-01"');
const moment = fc.constantFrom('2024', '2024-05', '2024-05-31', '"2023"');
const regio = fc.constantFrom('landelijk', '[landelijk]', '[gm0344, vo2601]', 'pv26', '\n  - gm0344');

type Velden = Record<string, fc.Arbitrary<string | undefined>>;
const alsYaml = (velden: Velden): fc.Arbitrary<string> =>
  fc.record(velden).map((waarden) =>
    Object.entries(waarden)
      .flatMap(([sleutel, waarde]) =>
        waarde === undefined ? [] : [`${sleutel}: ${waarde}`.replace(': \n', ':\n')],
      )
      .join('\n'),
  );
const mdx = (velden: Velden): fc.Arbitrary<string> =>
  fc
    .tuple(alsYaml({ titel: goedeTitel, samenvatting, ...velden }), goedeTekst)
    .map(([kop, body]) => `---\n${kop}\n---\n\n${body}\n`);
const yaml = (velden: Velden): fc.Arbitrary<string> => alsYaml(velden).map((tekst) => `${tekst}\n`);
const waar = fc.constantFrom('true', 'false');

/** A good file for every collection but the areas, which stand beside it. */
export const goedBestand: fc.Arbitrary<[pad: string, tekst: string]> = fc.oneof(
  mdx({
    type: een(materiaaltypen),
    uitgever: fc.constant('NJi'),
    verspreider: misschien(waar),
    jaar: misschien(fc.constantFrom('2019', '1969')),
    regio,
    doelgroep: meer(gebruikers),
    thema: meer(themas),
    onderwijssoort: meer(onderwijssoorten),
    url: misschien(fc.constant('https://www.nji.nl/kaart')),
    verzamelpagina: misschien(waar),
    bron: adres,
    status: een(materiaalstatussen),
    gecontroleerd: misschien(dag),
  }).map((tekst): [string, string] => ['materialen/x.mdx', tekst]),
  mdx({
    soort: een(soorten),
    sector: een(sectoren),
    aanbieder: fc.constant('Stichting De Tussenplek'),
    plaats: misschien(fc.constant('"’s-Hertogenbosch"')),
    gemeente: misschien(fc.constant('gm0344')),
    regio,
    bereik: een(bereiken),
    doelgroep: meer(leerlinggroepen),
    leeftijd: misschien(fc.constantFrom('{van: 12, tot: 18}', '{ van: 4 }', '\n  van: 0\n  tot: 30')),
    onderwijssoort: meer(onderwijssoorten),
    kenmerken: fc.constantFrom('[]', '[kleine groepen, "rust: overal"]', '\n  - één plek\n  - vijf dagen'),
    bron: adres,
    brondatum: misschien(moment),
    status: een(initiatiefstatussen),
    waarschuwing: misschien(fc.constant('"Let op: bel eerst."')),
  }).map((tekst): [string, string] => ['initiatieven/x.mdx', tekst]),
  mdx({
    soort: een(organisatiesoorten),
    waarvoor: een(hulpvragen),
    voor: meer(gebruikers),
    kosten: een(kosten),
    telefoon: misschien(fc.constantFrom('070 312 28 87', '"0800 5010"')),
    bereikbaar: misschien(fc.constant('"ma t/m vr, 9:00 tot 17:00 uur"')),
    nietvoor: fc.constantFrom(
      '"Nee: niet hier."',
      '[Niet voor een klacht.]',
      '\n  - Voor een geschil.\n  - Voor zorg.',
    ),
    daarvoor: misschien(fc.constant('[balans]')),
    begrippen: misschien(fc.constant('[leerplicht]')),
    materialen: misschien(fc.constant('[pact]')),
    bron: adres,
  }).map((tekst): [string, string] => ['organisaties/x.mdx', tekst]),
  mdx({
    stap: fc.constantFrom('1', '12'),
    wanneer: fc.constant('"Nu: uw kind zit thuis."'),
    kosten: fc.constantFrom('Niets.', 'Vraag ernaar.'),
    meenemen: fc.constantFrom('[vragen]', '\n  - "een lijst: wat is er al geprobeerd?"'),
    verwachten: fc.constant('U krijgt advies.'),
    situaties: misschien(meer(situaties)),
    organisaties: misschien(fc.constant('\n  - balans')),
    materialen: misschien(fc.constant('[pact]')),
  }).map((tekst): [string, string] => ['gids/x.mdx', tekst]),
  mdx({ datum: moment, thema: meer(themas), bron: adres }).map((tekst): [string, string] => [
    'nieuws/x.mdx',
    tekst,
  ]),
  mdx({
    volgorde: fc.constantFrom('1', '12'),
    sinds: misschien(moment),
    stand: misschien(moment),
    organisaties: misschien(fc.constant('[balans]')),
    bron: adres,
  }).map((tekst): [string, string] => ['achtergrond/x.mdx', tekst]),
  mdx({}).map((tekst): [string, string] => ['paginas/x.mdx', tekst]),
  yaml({
    naam: goedeTitel,
    sector: fc.constantFrom('po', 'vo'),
    provincie: misschien(fc.constant('pv26')),
    website: misschien(fc.constant('https://sterkvo.nl/')),
    gemeenten: fc.constantFrom('[]', '[gm0344]', '\n  - gm0344'),
    naambevestigd: waar,
    opgegaanin: misschien(fc.constant('vo2601')),
    eenmet: misschien(fc.constantFrom('[vo2601]', '\n  - vo2601')),
    opmerking: misschien(fc.constant('"Tot 2020: anders."')),
  }).map((tekst): [string, string] => ['samenwerkingsverbanden/vo2602.yaml', tekst]),
  yaml({
    term: goedeTitel,
    afkorting: misschien(fc.constant('5a')),
    synoniemen: misschien(fc.constant('[nee, no, "true"]')),
    zieook: misschien(fc.constant('[leerplicht]')),
  }).map((tekst): [string, string] => ['begrippen/x.yaml', tekst]),
  yaml({
    titel: goedeTitel,
    eenheid: fc.constant('leerlingen'),
    toelichting: fc.constant('"Let op: anders geteld."'),
    punten: fc.constant(
      '\n  - schooljaar: 2018-2019\n    waarde: 4790\n    ongeveer: true\n  - {schooljaar: 2019-2020, waarde: 0}',
    ),
    bron: fc.constantFrom(
      '\n  - naam: NJi\n    titel: Schoolverzuim\n    url: https://www.nji.nl/cijfers',
      '[{naam: NRC, titel: "NRC, 19 februari 2018"}]',
    ),
  }).map((tekst): [string, string] => ['cijfers/x.yaml', tekst]),
  yaml({
    titel: goedeTitel,
    volgorde: fc.constantFrom('1', '9'),
    moment: fc.constant('"Bij 16 uur in 4 weken"'),
    taken: fc.constant(
      '\n  - wie: school\n    doet: "Meldt: op tijd."\n  - {wie: jeugdarts, doet: Kijkt mee.}',
    ),
    materialen: misschien(fc.constant('[pact]')),
    bron: adres,
  }).map((tekst): [string, string] => ['verzuimroute/x.yaml', tekst]),
  yaml({
    titel: goedeTitel,
    soort: fc.constantFrom('telling', 'schatting', 'onderzoek'),
    van: fc.constant('Balans'),
    toelichting: fc.constant('"Let op: geschat."'),
    getallen: fc.constant(
      '\n  - {wat: Thuiszitters, wanneer: "2024", waarde: 39000, eenheid: kinderen, grens: meer-dan, volgens: [Balans]}',
    ),
    bron: fc.constant('\n  - naam: Balans\n    titel: Thuiszitters Tellen'),
  }).map((tekst): [string, string] => ['getallen/x.yaml', tekst]),
  yaml({
    gm0363: fc.constant('\n  naam: Amsterdam\n  ookwel: "Mokum"'),
    rmc09: fc.constant('\n  naam: Utrecht\n  gemeenten: [gm0344]'),
  }).map((tekst): [string, string] => ['gebieden/x.yaml', tekst]),
);

/** What the good files refer to. */
export const omgeving: Inhoudsbestanden = {
  'paginas/over.mdx':
    '---\ntitel: Over\nsamenvatting: Waar de gegevens vandaan komen en wie deze toolbox maakt.\n---\nTekst.\n',
  'materialen/pact.mdx':
    '---\ntitel: Pact\nsamenvatting: Afspraken tussen scholen, gemeenten en zorg om thuiszitten te voorkomen.\ntype: model\nuitgever: Gedragswerk\nregio: landelijk\ndoelgroep: [ouders]\nthema: [verzuim]\nonderwijssoort: [po]\nbron: https://www.gedragswerk.nl/\nstatus: actueel\n---\nTekst.\n',
  'organisaties/balans.mdx':
    '---\ntitel: Balans\nsamenvatting: Balans helpt ouders en professionals met vragen over school.\nsoort: netwerk\nwaarvoor: advies-en-steun\nvoor: [ouders]\nkosten: gratis\nnietvoor: Voor een klacht over school.\nbron: https://balansdigitaal.nl/\n---\nTekst.\n',
  'begrippen/leerplicht.yaml': 'term: leerplicht\n',
  'samenwerkingsverbanden/vo2601.yaml':
    'naam: Sterk VO\nsector: vo\ngemeenten: [gm0344]\nnaambevestigd: true\n',
  'gebieden/gebieden.yaml': 'gm0344:\n  naam: Utrecht\npv26:\n  naam: Utrecht\n  gemeenten: [gm0344]\n',
  '../../public/beelden/stappen.png': 'x',
};
