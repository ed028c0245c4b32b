import { materiaalMdx, paginaMdx } from '../fixtures/inhoudsmap.ts';
import { bijWaarde, inBestand, type Geval } from './geval.ts';

const over = 'paginas/over.mdx';
const pagina = paginaMdx();
const samenvatting = 'samenvatting: Waar de gegevens vandaan komen en wie deze toolbox heeft gemaakt.';

/** A page of which the facts hold these lines besides title and summary, which stand on lines 2 and 3. */
const met = (naam: string, soort: Geval['soort'], regels: string, regel: number, kolom = 1): Geval =>
  inBestand(naam, soort, over, paginaMdx('Tekst.', regels), regel, kolom);

/** A key that does not exist. */
const sleutel = (naam: string, regels: string, zegt: string): Geval => ({
  ...met(naam, 'sleutel-onbekend', regels, 4),
  zegt,
});

const gebied = (naam: string, soort: Geval['soort'], tekst: string, regel: number, kolom = 1): Geval =>
  inBestand(naam, soort, 'gebieden/gemeenten.yaml', tekst, regel, kolom);

const cijfer = (punten: string): string =>
  `titel: T\neenheid: leerlingen\ntoelichting: Uitleg.\npunten:\n${punten}bron:\n  - naam: NJi\n    titel: Schoolverzuim\n`;

const gevallen: readonly Geval[] = [
  inBestand('geen gegevens', 'kop-ontbreekt', over, 'Alleen tekst.\n'),
  inBestand('een lege regel voor de gegevens', 'kop-ontbreekt', over, `\n${pagina}`, 2),
  inBestand('een spatie voor de streepjes', 'kop-ontbreekt', over, ` ${pagina}`),
  inBestand('lange strepen om de gegevens', 'kop-ontbreekt', over, pagina.replaceAll('---', '—')),
  inBestand('vier streepjes', 'kop-ontbreekt', over, pagina.replace('---', '----')),
  inBestand('plustekens om de gegevens', 'kop-ontbreekt', over, pagina.replaceAll('---', '+++')),
  inBestand('tekst voor de gegevens', 'kop-ontbreekt', over, `Over\n${pagina}`),
  inBestand('gegevens zonder streepjes', 'kop-ontbreekt', over, `titel: Over\n${samenvatting}\n`),
  inBestand(
    'geen streepjes onder de gegevens',
    'kop-open',
    over,
    `---\ntitel: Over\n${samenvatting}\n\nTekst.\n`,
  ),
  inBestand('alleen streepjes', 'kop-open', over, '---\n'),
  inBestand(
    'een lange streep onder de gegevens',
    'kop-open',
    over,
    `---\ntitel: Over\n${samenvatting}\n—\nTekst.\n`,
    4,
  ),
  inBestand(
    'een spatie voor de streepjes onder de gegevens',
    'kop-open',
    over,
    `---\ntitel: Over\n${samenvatting}\n ---\nTekst.\n`,
    4,
  ),
  inBestand(
    'gegevens in twee blokken',
    'kop-dubbel',
    over,
    `${pagina.replace('Gewone tekst.\n', '')}---\nauteur: Ans\n---\nTekst.\n`,
    5,
  ),
  inBestand(
    'gegevens in twee blokken met een lege regel ertussen',
    'kop-dubbel',
    over,
    `${pagina.replace('Gewone tekst.\n', '\n')}---\nauteur: Ans\n---\nTekst.\n`,
    6,
  ),

  met('een sleutel twee keer', 'sleutel-dubbel', 'titel: Nog een\n', 4),
  inBestand(
    'een sleutel drie keer',
    'sleutel-dubbel',
    'begrippen/x.yaml',
    'term: a\nterm: b\nuitleg: c\n',
    2,
  ),
  gebied(
    'een gemeente twee keer',
    'sleutel-dubbel',
    'gm0344:\n  naam: Utrecht\ngm0344:\n  naam: Utrecht\n',
    3,
  ),
  inBestand(
    'een sleutel twee keer binnen een groep',
    'sleutel-dubbel',
    'cijfers/x.yaml',
    cijfer('  - schooljaar: 2018-2019\n    waarde: 1\n    waarde: 2\n'),
    7,
    5,
  ),
  sleutel('een sleutel die niet bestaat', 'auteur: Ans\n', '"auteur"'),
  {
    ...inBestand(
      'een sleutel met een hoofdletter',
      'sleutel-onbekend',
      over,
      pagina.replace('titel:', 'Titel:'),
      2,
    ),
    zegt: 'bedoelde u "titel"?',
    ook: ['sleutel-ontbreekt'],
  },
  {
    ...bijWaarde('een sleutel met een spelfout', 'sleutel-onbekend', 'onderwijsoort', '[po]', -15),
    zegt: 'bedoelde u "onderwijssoort"?',
  },
  {
    ...bijWaarde('een sleutel met een letter te veel', 'sleutel-onbekend', 'jaarr', '2020', -7),
    zegt: 'bedoelde u "jaar"?',
  },
  sleutel('een sleutel met een lijst eronder', 'themas:\n  - verzuim\n', '"themas"'),
  sleutel('een sleutel met een gereserveerde naam', '__proto__: x\n', '"__proto__"'),
  sleutel('een lege sleutel', ': x\n', '""'),
  inBestand(
    'een sleutel met een spelfout binnen een groep',
    'sleutel-onbekend',
    'cijfers/x.yaml',
    cijfer('  - schooljaar: 2018-2019\n    waarde: 1\n    bronn: x\n'),
    7,
    5,
  ),
  gebied(
    'een sleutel die een gebied niet heeft',
    'sleutel-onbekend',
    'gm0344:\n  naam: Utrecht\n  provincie: pv26\n',
    3,
    3,
  ),
  ...['titel', 'samenvatting', 'type', 'regio', 'status'].map((naam): Geval => ({
    ...inBestand(
      `geen ${naam}`,
      'sleutel-ontbreekt',
      'materialen/x.mdx',
      materiaalMdx({ [naam]: undefined }),
      2,
    ),
    veld: naam,
  })),
  {
    ...inBestand(
      'geen waarde bij een cijfer',
      'sleutel-ontbreekt',
      'cijfers/x.yaml',
      cijfer('  - schooljaar: 2018-2019\n'),
      5,
      5,
    ),
    veld: 'punten.waarde',
  },
  {
    ...gebied('een gebied zonder naam', 'sleutel-ontbreekt', 'gm0344:\n  ookwel: Utrecht\n', 2, 3),
    veld: 'naam',
  },

  inBestand('een tab om in te springen', 'tab', 'begrippen/x.yaml', 'term: x\nsynoniemen:\n\t- y\n', 3),
  met('een tab voor een sleutel', 'tab', '\tjaar: 2020\n', 4),
  met('een sleutel die te ver inspringt', 'inspringen', '  auteur: Ans\n', 4, 3),
  inBestand(
    'alleen de eerste sleutel springt in',
    'inspringen',
    'begrippen/x.yaml',
    '  term: x\nuitleg: y\n',
    2,
  ),
  inBestand(
    'een lijst die scheef staat',
    'inspringen',
    'begrippen/x.yaml',
    'term: x\nsynoniemen:\n  - a\n - b\n',
    4,
    1,
  ),
  gebied(
    'een sleutel die te weinig inspringt',
    'inspringen',
    'gm0344:\n   naam: Utrecht\n  ookwel: Utreg\n',
    3,
  ),

  bijWaarde('een apostrof aan het begin', 'aanhalingsteken', 'titel', "'t Kan anders"),
  bijWaarde('een aanhalingsteken dat niet sluit', 'aanhalingsteken', 'titel', '"Verzuim'),
  bijWaarde('tekst achter een aanhalingsteken', 'aanhalingsteken', 'titel', '"Verzuim" in beeld'),
  bijWaarde('een dubbele punt in de titel', 'dubbele-punt', 'titel', 'Verzuim: wat nu?'),
  bijWaarde('een dubbele punt in de uitgever', 'dubbele-punt', 'uitgever', 'Ingrado: de branche'),
  bijWaarde('een dubbele punt aan het eind', 'dubbele-punt', 'titel', 'Verzuim:'),
  ...[
    '*Thuis* zitten',
    '*',
    '&co',
    '&co tekst',
    '!let op',
    '%procent',
    '@ingrado',
    '`code`',
    '> groter',
    '|x',
    '- streepje',
  ].map((titel) => bijWaarde(`een titel die begint als ${titel}`, 'yaml-teken', 'titel', titel)),
  bijWaarde('een haakje dat niet sluit', 'yaml', 'regio', '[landelijk'),
  bijWaarde('een schuine streep in een titel', 'yaml', 'titel', '"C:\\Users"', 3),
  met('een regel zonder dubbele punt', 'yaml', 'auteur Ans\n', 4),
  met('een regel zonder spatie achter de dubbele punt', 'yaml', 'auteur:Ans\n', 4),
  inBestand('twee begrippen in één bestand', 'yaml', 'begrippen/x.yaml', 'term: x\n---\nterm: y\n', 2),
  bijWaarde('accolades in een titel', 'yaml', 'titel', '{{naam}}', 1),
  bijWaarde('een hekje in de titel', 'afgekapt', 'titel', 'Actie #naarschool', 6),
  bijWaarde(
    'een hekje achter een titel tussen aanhalingstekens',
    'afgekapt',
    'titel',
    '"Actie" #naarschool',
    8,
  ),
  bijWaarde('een opmerking achter een jaar', 'afgekapt', 'jaar', '2020 # geschat', 5),
];

/** How the facts are written: fences, keys, quotation marks. Only what is missing is named by its field. */
export const foutGegevens: readonly Geval[] = gevallen.map((geval) =>
  geval.soort === 'sleutel-ontbreekt' ? geval : { ...geval, veld: '' },
);
