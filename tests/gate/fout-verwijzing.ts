import { materiaalMdx, paginaMdx } from '../fixtures/inhoudsmap.ts';
import { bijWaarde, inBestand, tussen, type Geval } from './geval.ts';
import { plek } from './initiatief.ts';

const gids = (extra: string): string =>
  `---\ntitel: Bel\nsamenvatting: ${'Bel de advieslijn. '.repeat(3).trim()}\nstap: 1\n${extra}wanneer: Nu.\nkosten: Niets.\nmeenemen: [vragen]\nverwachten: Advies.\n---\nTekst.\n`;
const organisatie = (extra: string): string =>
  `---\ntitel: Balans\nsamenvatting: ${'Balans helpt ouders. '.repeat(3).trim()}\nsoort: netwerk\nwaarvoor: advies-en-steun\nvoor: [ouders]\nkosten: gratis\nnietvoor: Voor een klacht.\nbron: https://balansdigitaal.nl/\n${extra}---\nTekst.\n`;
const verband = 'naam: Sterk VO\nsector: vo\nnaambevestigd: true\n';

/** What refers to something that is not there. */
export const foutVerwijzing: readonly Geval[] = [
  {
    ...bijWaarde('een regio die niet bestaat', 'regio-onbekend', 'regio', 'vo9999'),
    veld: '',
    zegt: '"vo9999"',
  },
  {
    ...bijWaarde(
      'een regio in een lijst die niet bestaat',
      'regio-onbekend',
      'regio',
      '[landelijk, pv99]',
      12,
    ),
    veld: '',
    zegt: '"pv99"',
  },
  {
    ...tussen(
      'een regio die bijna bestaat',
      'regio-onbekend',
      {
        'gebieden/provincies.yaml': 'pv27:\n  naam: Noord-Holland\n',
        'materialen/pact.mdx': materiaalMdx({ regio: 'pv72' }),
      },
      6,
      8,
    ),
    zegt: 'bedoelde u "pv27"?',
  },
  tussen(
    'een gemeente van een provincie die niet bestaat',
    'regio-onbekend',
    { 'gebieden/provincies.yaml': 'pv26:\n  naam: Utrecht\n  gemeenten:\n    - gm0344\n' },
    4,
    7,
  ),
  tussen(
    'een gemeente van een initiatief die niet bestaat',
    'regio-onbekend',
    { 'initiatieven/plek.mdx': plek.replace('bereik:', 'gemeente: gm0344\nbereik:') },
    8,
    11,
  ),
  tussen(
    'een gemeente van een samenwerkingsverband die niet bestaat',
    'regio-onbekend',
    { 'samenwerkingsverbanden/vo2601.yaml': `${verband}gemeenten: [gm0344]\n` },
    4,
    13,
  ),
  tussen(
    'een provincie van een samenwerkingsverband die niet bestaat',
    'regio-onbekend',
    { 'samenwerkingsverbanden/vo2601.yaml': `${verband}gemeenten: []\nprovincie: pv26\n` },
    5,
    12,
  ),
  {
    ...tussen(
      'een samenwerkingsverband dat is opgegaan in een dat niet bestaat',
      'regio-onbekend',
      { 'samenwerkingsverbanden/vo2601.yaml': `${verband}gemeenten: []\nopgegaanin: vo2699\n` },
      5,
      13,
    ),
    zegt: 'Het samenwerkingsverband "vo2699" bestaat niet',
  },
  tussen(
    'een samenwerkingsverband dat één is met een dat niet bestaat',
    'regio-onbekend',
    {
      'samenwerkingsverbanden/vo2601.yaml': `${verband}gemeenten: []\neenmet: [vo2602]\n`,
    },
    5,
    10,
  ),
  tussen(
    'een begrip dat niet bestaat',
    'verwijzing-onbekend',
    { 'begrippen/leerplicht.yaml': 'term: leerplicht\nzieook: [leerrecht]\n' },
    2,
    10,
  ),
  {
    ...tussen(
      'een begrip dat bijna bestaat',
      'verwijzing-onbekend',
      {
        'begrippen/leerrecht.yaml': 'term: leerrecht\n',
        'begrippen/zorg.yaml': 'term: zorg\nzieook: [leerecht]\n',
      },
      2,
      10,
    ),
    zegt: 'bedoelde u "leerrecht"?',
  },
  tussen(
    'een organisatie die niet bestaat',
    'verwijzing-onbekend',
    { 'gids/bel.mdx': gids('organisaties: [balans]\n') },
    5,
    16,
  ),
  tussen(
    'een materiaal in de gids dat niet bestaat',
    'verwijzing-onbekend',
    { 'gids/bel.mdx': gids('materialen: [pact]\n') },
    5,
    14,
  ),
  tussen(
    'een begrip in de gids dat niet bestaat',
    'verwijzing-onbekend',
    { 'gids/bel.mdx': gids('begrippen: [opp]\n') },
    5,
    13,
  ),
  {
    ...inBestand(
      'een situatie in de gids die niet bestaat',
      'woordenlijst',
      'gids/bel.mdx',
      gids('situaties: [onzin]\n'),
      5,
      13,
    ),
    veld: 'situaties',
  },
  tussen(
    'een materiaal van een organisatie dat niet bestaat',
    'verwijzing-onbekend',
    { 'organisaties/balans.mdx': organisatie('materialen: [pact]\n') },
    10,
    14,
  ),

  // Whoever refers to something with a mistake has nothing to mend.
  {
    ...inBestand(
      'een materiaal met een fout waar een organisatie naar verwijst',
      'woordenlijst',
      'materialen/pact.mdx',
      materiaalMdx({ type: 'folder' }),
      4,
      7,
    ),
    veld: 'type',
    bestanden: {
      'materialen/pact.mdx': materiaalMdx({ type: 'folder' }),
      'organisaties/balans.mdx': organisatie('materialen: [pact]\n'),
      'paginas/over.mdx': paginaMdx('Zie [het pact](/materialen/pact.html).'),
    },
  },
  {
    ...inBestand(
      'een lijst gebieden die niet te lezen is',
      'dubbele-punt',
      'gebieden/gemeenten.yaml',
      '',
      2,
      9,
    ),
    bestanden: {
      'gebieden/gemeenten.yaml': 'gm0344:\n  naam: Utrecht: stad\n',
      'materialen/pact.mdx': materiaalMdx({ regio: 'gm0344' }),
    },
  },
  tussen(
    'een verhuizing van een vermelding die er nog is',
    'verhuizing',
    {
      'materialen/pact.mdx': materiaalMdx(),
      'materialen/wet.mdx': materiaalMdx({ titel: 'Leerplichtwet' }),
      'verhuizingen/vermeldingen.yaml': 'materialen/pact:\n  naar: materialen/wet\n',
    },
    2,
    3,
  ),
  tussen(
    'een verhuizing die naar een oud adres leidt',
    'verhuizing',
    {
      'materialen/wet.mdx': materiaalMdx(),
      'verhuizingen/vermeldingen.yaml':
        'materialen/een:\n  naar: materialen/twee\nmaterialen/twee:\n  naar: materialen/wet\n',
    },
    2,
    3,
  ),
];
