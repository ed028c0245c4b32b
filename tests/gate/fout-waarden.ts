import { bijWaarde, inBestand, type Geval } from './geval.ts';
import { initiatief } from './initiatief.ts';
import { onmogelijkeAdressen, onmogelijkeDatums } from './onmogelijk.ts';

const zegt = (geval: Geval, woorden: string, ...ook: Geval['soort'][]): Geval => ({
  ...geval,
  zegt: woorden,
  ook,
});

const bijInitiatief = (
  naam: string,
  soort: Geval['soort'],
  sleutel: string,
  waarde: string,
  verder = 0,
): Geval => ({
  ...inBestand(
    naam,
    soort,
    'initiatieven/x.mdx',
    initiatief(`${sleutel}: ${waarde}\n`),
    14,
    sleutel.length + 3 + verder,
  ),
  veld: sleutel,
});

const cijfer = (
  naam: string,
  soort: Geval['soort'],
  schooljaar: string,
  waarde: string,
  regel: number,
  kolom: number,
): Geval =>
  inBestand(
    naam,
    soort,
    'cijfers/x.yaml',
    `titel: T\neenheid: leerlingen\ntoelichting: Uitleg.\npunten:\n  - schooljaar: ${schooljaar}\n    waarde: ${waarde}\nbron:\n  - naam: NJi\n    titel: Schoolverzuim\n`,
    regel,
    kolom,
  );

const samenwerkingsverband = (
  naam: string,
  soort: Geval['soort'],
  sleutel: string,
  waarde: string,
): Geval => ({
  ...inBestand(
    naam,
    soort,
    'samenwerkingsverbanden/vo2601.yaml',
    `naam: Sterk VO\nsector: vo\ngemeenten: []\nnaambevestigd: true\n${sleutel}: ${waarde}\n`,
    5,
    sleutel.length + 3,
  ),
  veld: sleutel,
});

/** A value that is not what its field holds. */
export const foutWaarden: readonly Geval[] = [
  ...onmogelijkeDatums.map((datum) =>
    bijWaarde(`gecontroleerd op ${datum}`, 'datum', 'gecontroleerd', datum),
  ),
  bijWaarde('gecontroleerd op niets', 'leeg', 'gecontroleerd', ''),
  bijWaarde('gecontroleerd in de toekomst', 'datum-toekomst', 'gecontroleerd', '2062-01-01'),
  bijWaarde('gecontroleerd op de dag van morgen', 'datum-toekomst', 'gecontroleerd', '2026-11-22'),
  bijInitiatief('een bron van volgend jaar', 'datum-toekomst', 'brondatum', '2027'),
  bijInitiatief('een bron van volgende maand', 'datum-toekomst', 'brondatum', '2026-12'),
  bijInitiatief('een bron van maand 13', 'datum', 'brondatum', '2024-13'),
  bijInitiatief('een bron van 30 februari', 'datum', 'brondatum', '2024-02-30'),
  {
    ...cijfer('een jaar in plaats van een schooljaar', 'datum', '"2018"', '5', 5, 17),
    veld: 'punten.schooljaar',
  },
  { ...cijfer('een schooljaar van twee jaar', 'datum', '2018-2020', '5', 5, 17), veld: 'punten.schooljaar' },

  ...onmogelijkeAdressen.map((adres) => bijWaarde(`het adres ${adres}`, 'webadres', 'url', adres)),
  bijWaarde('een verkeerd adres in een lijst', 'webadres', 'bron', '[https://www.nji.nl/, ingrado.nl]', 22),
  {
    ...bijWaarde(
      'een harde spatie achter een adres',
      'onzichtbaar-teken',
      'url',
      'https://www.ingrado.nl/\u00a0',
      23,
    ),
    veld: '',
  },
  samenwerkingsverband('een steunpunt zonder https', 'webadres', 'steunpunt', 'www.sterkvo.nl'),

  {
    ...inBestand(
      'de voorpagina van een krant als bron van een cijfer',
      'webadres',
      'cijfers/x.yaml',
      'titel: T\neenheid: leerlingen\ntoelichting: Uitleg.\npunten:\n  - schooljaar: 2018-2019\n    waarde: 5\nbron:\n  - naam: NRC\n    titel: NRC\n    url: https://www.nrc.nl/\n',
      10,
      10,
    ),
    veld: 'bron.url',
  },
  {
    ...inBestand(
      'een cijfer met een bron die er niet is',
      'waarde',
      'cijfers/x.yaml',
      'titel: T\neenheid: leerlingen\ntoelichting: Uitleg.\npunten:\n  - schooljaar: 2018-2019\n    waarde: 5\n    volgens: [NJI]\nbron:\n  - naam: NJi\n    titel: NJi\n',
      7,
      15,
    ),
    veld: 'punten.volgens',
  },
  cijfer('een getal met een punt voor duizend', 'getal', '2018-2019', '4.790', 6, 13),
  bijWaarde('een titel met nullen ervoor', 'getal', 'titel', '007'),
  bijWaarde('een jaar met een komma-nul', 'getal', 'jaar', '2020.0'),
  bijWaarde('een jaar dat geen getal is', 'getal', 'jaar', '.nan'),
  bijWaarde('een jaar als macht', 'getal', 'jaar', '2e3'),

  ...['titel', 'samenvatting', 'type', 'regio', 'bron', 'status'].map((sleutel) =>
    bijWaarde(`${sleutel} zonder waarde`, 'leeg', sleutel, ''),
  ),
  bijWaarde('een lege titel', 'leeg', 'titel', '""'),
  bijWaarde('een titel van spaties', 'leeg', 'titel', '"   "'),
  bijWaarde('een titel die null is', 'leeg', 'titel', 'null'),
  bijWaarde('een titel die een tilde is', 'leeg', 'titel', '~'),
  bijWaarde('een leeg webadres', 'leeg', 'url', '""'),
  bijWaarde('een jaar zonder waarde', 'leeg', 'jaar', ''),
  {
    ...inBestand('een leeg synoniem', 'leeg', 'begrippen/x.yaml', 'term: x\nsynoniemen: [a, ""]\n', 2, 17),
    veld: 'synoniemen',
  },

  bijWaarde('een samenvatting die te kort is', 'waarde', 'samenvatting', 'Te kort.'),
  bijWaarde('een samenvatting die te lang is', 'waarde', 'samenvatting', 'Te lang. '.repeat(40).trim()),
  bijWaarde('een jaar van twee cijfers', 'waarde', 'jaar', '19'),
  bijWaarde('een jaar dat nog ver weg is', 'waarde', 'jaar', '20201'),
  bijWaarde('een lege lijst met thema’s', 'waarde', 'thema', '[]'),
  bijWaarde('een lege lijst met regio’s', 'waarde', 'regio', '[]'),
  bijWaarde('tweemaal hetzelfde thema', 'waarde', 'thema', '[verzuim, verzuim]'),
  { ...cijfer('een getal onder nul', 'waarde', '2018-2019', '-5', 6, 13), veld: 'punten.waarde' },
  {
    ...inBestand(
      'een stap nul',
      'waarde',
      'gids/x.mdx',
      `---\ntitel: Bel\nsamenvatting: ${'Bel de advieslijn. '.repeat(3).trim()}\nstap: 0\nwanneer: Nu.\nkosten: Niets.\nmeenemen: [vragen]\nverwachten: Advies.\n---\nTekst.\n`,
      4,
      7,
    ),
    veld: 'stap',
  },
  {
    ...inBestand(
      'een verwijzing met .mdx',
      'waarde',
      'begrippen/x.yaml',
      'term: x\nzieook: [leerplicht.yaml]\n',
      2,
      10,
    ),
    veld: 'zieook',
  },

  bijWaarde('een titel die een getal is', 'vorm', 'titel', '2019'),
  bijWaarde('een titel die true is', 'vorm', 'titel', 'true'),
  bijWaarde('een titel die een lijst is', 'vorm', 'titel', '[a, b]'),
  bijWaarde('een jaar als tekst', 'vorm', 'jaar', '"2019"'),
  bijWaarde('een jaar met een half jaar', 'vorm', 'jaar', '2019.5'),
  bijWaarde('thema’s zonder lijst', 'vorm', 'thema', 'verzuim'),
  bijWaarde('onderwijssoorten met een komma', 'vorm', 'onderwijssoort', 'po, vo'),
  bijWaarde('ja in plaats van true', 'vorm', 'verzamelpagina', 'ja'),
  bijInitiatief('een leeftijd als tekst', 'vorm', 'leeftijd', '12 tot 18'),
  { ...inBestand('een bestand met alleen een woord', 'vorm', 'begrippen/x.yaml', 'verzuim\n'), veld: '' },
  { ...inBestand('gebieden als lijst', 'vorm', 'gebieden/gemeenten.yaml', '- gm0344\n- gm0363\n'), veld: '' },
  {
    ...inBestand('een gebied zonder gegevens', 'vorm', 'gebieden/gemeenten.yaml', 'gm0344: Utrecht\n', 1, 9),
    veld: '',
  },

  zegt(
    bijWaarde('een type met een hoofdletter', 'woordenlijst', 'type', 'Handreiking'),
    'bedoelde u "handreiking"?',
  ),
  zegt(
    bijWaarde('een type met een spelfout', 'woordenlijst', 'type', 'handreking'),
    'bedoelde u "handreiking"?',
  ),
  zegt(bijWaarde('een type dat niet bestaat', 'woordenlijst', 'type', 'folder'), 'Kies uit: handreiking,'),
  zegt(
    bijWaarde('een status met een harde spatie erachter', 'woordenlijst', 'status', 'actueel\u00a0'),
    'bedoelde u "actueel"?',
    'onzichtbaar-teken',
  ),
  zegt(
    bijWaarde('een status met een teken zonder breedte', 'woordenlijst', 'status', 'actu\u200beel'),
    'bedoelde u "actueel"?',
    'onzichtbaar-teken',
  ),
  zegt(
    bijWaarde(
      'een thema met een spatie in plaats van een streepje',
      'woordenlijst',
      'thema',
      '[verzuim, ziek zijn]',
      10,
    ),
    'bedoelde u "ziek-zijn"?',
  ),
  bijWaarde(
    'een doelgroep van leerlingen bij een materiaal',
    'woordenlijst',
    'doelgroep',
    '[thuiszitters]',
    1,
  ),
  bijWaarde('een type dat een groep is', 'woordenlijst', 'type', '{toString: 1, valueOf: 2}'),
  bijInitiatief('een leeftijd van hoog naar laag', 'volgorde', 'leeftijd', '{van: 18, tot: 12}'),
  { ...bijInitiatief('een leeftijd van 40', 'waarde', 'leeftijd', '{van: 40}', 6), veld: 'leeftijd.van' },

  bijWaarde('een regio met hoofdletters', 'regio-onbekend', 'regio', '[landelijk, VO2708]', 12),
  bijWaarde('een regio met een naam', 'regio-onbekend', 'regio', 'Utrecht'),
  bijWaarde('een regio met een spatie', 'regio-onbekend', 'regio', 'vo 2708'),
  bijInitiatief('een gemeente met een naam', 'regio-onbekend', 'gemeente', 'Utrecht'),
  samenwerkingsverband('een provincie met een naam', 'regio-onbekend', 'provincie', 'Utrecht'),
  samenwerkingsverband('opgegaan in een naam', 'regio-onbekend', 'opgegaanin', 'De Verbinding'),
  {
    ...inBestand(
      'een stap van een halve',
      'vorm',
      'gids/x.mdx',
      `---\ntitel: Bel\nsamenvatting: ${'Bel de advieslijn. '.repeat(3).trim()}\nstap: 1.5\nwanneer: Nu.\nkosten: Niets.\nmeenemen: [vragen]\nverwachten: Advies.\n---\nTekst.\n`,
      4,
      7,
    ),
    veld: 'stap',
  },
].map((geval): Geval => (geval.soort === 'getal' ? { ...geval, veld: '' } : geval));
