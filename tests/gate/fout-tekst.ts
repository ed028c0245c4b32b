import { materiaalMdx } from '../fixtures/inhoudsmap.ts';
import { bijWaarde, inBestand, inTekst, type Geval } from './geval.ts';

const nietszeggend = [
  'klik hier',
  'Klik',
  'hier',
  'Hier.',
  'lees meer',
  'Lees verder',
  'meer',
  'meer informatie',
  'download',
  'link',
  'deze link',
  'website',
  'deze pagina',
  '**klik hier**',
];

const persoonlijkeNummers = [
  '06 12345678',
  '06-12 34 56 78',
  '06.12.34.56.78',
  '+31 6 12345678',
  '+31 (0)6 12345678',
  '0031612345678',
];

const metVeld = (geval: Geval): Geval => ({ ...geval, veld: '' });

/** What may not stand in the text below the facts. */
export const foutTekst: readonly Geval[] = [
  inTekst('een regel die met import begint', 'mdx-code', "import X from './x.astro'"),
  inTekst('een regel die met export begint', 'mdx-code', 'Tekst.\n\nexport const a = 1', 3),
  inTekst('een zin die met import begint', 'mdx-code', 'import van gegevens uit het register.'),
  { ...inTekst('een naam tussen accolades', 'mdx-code', 'Vul {naam} in.', 1, 5), ook: ['mdx-code'] },
  { ...inTekst('lege accolades', 'mdx-code', 'Vul {} in.', 1, 5), ook: ['mdx-code'] },
  inTekst('een losse accolade', 'mdx-code', 'Een } los.', 1, 5),
  { ...inTekst('een som tussen accolades', 'mdx-code', 'Samen {1 + 1}.', 1, 7), ook: ['mdx-code'] },
  {
    ...inTekst('een accolade na code die niet sluit', 'mdx-code', 'Een ` en {x}.\n\nEn ` weer.', 1, 10),
    ook: ['mdx-code'],
  },
  {
    ...inTekst('een accolade na een regel met drie backticks', 'mdx-code', '```js``` en {x}', 1, 13),
    ook: ['mdx-code'],
  },
  inTekst('een regeleinde in HTML', 'mdx-html', 'Een<br>twee', 1, 4),
  { ...inTekst('een blok in HTML', 'mdx-html', '<div>Tekst</div>'), ook: ['mdx-html'] },
  { ...inTekst('een script', 'mdx-html', '<script>alert(1)</script>'), ook: ['mdx-html'] },
  {
    ...inTekst('een ingesloten pagina', 'mdx-html', 'Zie\n\n<iframe src="https://www.nji.nl"></iframe>', 3),
    ook: ['mdx-html'],
  },
  { ...inTekst('een onderdeel in kleine letters', 'mdx-html', '<tip>Tekst</tip>'), ook: ['mdx-html'] },
  inTekst('een lege tag', 'mdx-html', 'Een <> twee', 1, 5),
  inTekst('een opmerking in HTML', 'mdx-commentaar', 'Tekst. <!-- nog nakijken -->', 1, 8),
  inTekst('een opmerking over meer regels', 'mdx-commentaar', '<!--\nnog nakijken\n-->'),
  inTekst('een webadres tussen punthaken', 'mdx-autolink', 'Zie <https://www.ingrado.nl>', 1, 5),
  inTekst('een mailadres tussen punthaken', 'mdx-autolink', 'Mail <info@ingrado.nl>', 1, 6),
  inTekst(
    'een mailadres met een hoofdletter tussen punthaken',
    'mdx-autolink',
    'Mail <Info@ingrado.nl>',
    1,
    6,
  ),
  inTekst('een kleiner-dan-teken aan het eind van een regel', 'mdx-kleiner-dan', 'leeftijd <\n12', 1, 10),
  inTekst('jonger dan in tekens', 'mdx-kleiner-dan', 'jongeren <12 jaar', 1, 10),
  inTekst('kleiner of gelijk in tekens', 'mdx-kleiner-dan', 'leeftijd <= 12', 1, 10),
  { ...inTekst('jonger dan met een woord', 'mdx-html', 'leerlingen <jonger dan 12', 1, 12) },

  {
    ...inTekst('een onderdeel met een spelfout', 'onderdeel-onbekend', '<Letop>\n\nTekst.\n\n</Letop>'),
    zegt: 'bedoelde u <LetOp>?',
    ook: ['onderdeel-onbekend'],
  },
  inTekst('een onderdeel dat niet bestaat', 'onderdeel-onbekend', 'Tekst.\n\n<Kader />', 3),
  inTekst('een onderdeel dat niet sluit', 'onderdeel-open', 'Tekst.\n\n<Tip>\n\nVraag hulp.', 3),
  inTekst('een onderdeel dat sluit zonder begin', 'onderdeel-open', 'Vraag hulp.\n\n</Tip>', 3),
  inTekst('een onderdeel zonder haakje', 'onderdeel-open', 'Zie <Tip hier.', 1, 5),
  {
    ...inTekst(
      'onderdelen die kruislings sluiten',
      'onderdeel-open',
      '<Tip><LetOp>Tekst</Tip></LetOp>',
      1,
      1,
    ),
    ook: ['onderdeel-open'],
  },
  inTekst(
    'een onderdeel dat midden in een alinea begint',
    'onderdeel-plaats',
    'Let op. <Tip>\n\nVraag hulp.\n\n</Tip>',
    1,
    9,
  ),
  inTekst(
    'een onderdeel dat buiten de lijst sluit',
    'onderdeel-plaats',
    '- <Tip>\n\n  Vraag hulp.\n\n</Tip>',
    1,
    3,
  ),
  inTekst(
    'een kenmerk zonder aanhalingstekens',
    'onderdeel-kenmerk',
    '<Stap nummer=1 titel="Bel">Bel.</Stap>',
  ),
  inTekst('een kenmerk met accolades', 'onderdeel-kenmerk', '<Stap nummer={1} titel="Bel">Bel.</Stap>'),
  inTekst('een kenmerk met enkele aanhalingstekens', 'onderdeel-kenmerk', "<Bron titel='Pact' />"),
  inTekst('een kenmerk dat niet bestaat', 'onderdeel-kenmerk', 'Zie <Bron titel="Pact" jaar="2020" />', 1, 5),
  inTekst('een kenmerk dat ontbreekt', 'onderdeel-kenmerk', '<Stap nummer="1">Bel.</Stap>'),
  inTekst(
    'een kenmerk bij een onderdeel zonder kenmerken',
    'onderdeel-kenmerk',
    '<Tip titel="Let op">Tekst.</Tip>',
  ),

  inTekst('een link zonder adres', 'link-leeg', 'Zie [de handreiking]().', 1, 5),
  inTekst('een link zonder tekst', 'link-leeg', 'Zie [](https://www.nji.nl/).', 1, 5),
  ...nietszeggend.map((tekst) =>
    inTekst(`de linktekst ${tekst}`, 'link-tekst', `Zie [${tekst}](https://www.nji.nl/).`, 1, 5),
  ),
  inTekst('een link naar een bestand', 'link-gebroken', 'Zie [het pact](pact.mdx).', 1, 5),
  inTekst('een link naar een bestand dat er wel is', 'link-gebroken', 'Zie [over ons](over.mdx).', 1, 5),
  inTekst(
    'een link naar een pagina die niet bestaat',
    'link-gebroken',
    'Zie [het pact](/materialen/pact.html).',
    1,
    5,
  ),
  inTekst('een link zonder .html', 'link-gebroken', 'Zie [over ons](/over).', 1, 5),
  inTekst(
    'een link binnen de site in een verwijzing',
    'link-gebroken',
    'Zie [het pact][1].\n\n[1]: /materialen/pact.html',
    3,
  ),
  {
    ...inTekst(
      'een link om een afbeelding',
      'link-gebroken',
      'Zie [![Pact](/pact.png)](/materialen/pact.html).',
      1,
      5,
    ),
    ook: ['beeld-ontbreekt'],
  },
  inTekst(
    'een link naar een kop die er niet is',
    'anker-onbekend',
    '## Stappen\n\nZie [de stappen](#stapen).',
    3,
    5,
  ),
  {
    naam: 'een link naar een kop in een ander bestand die er niet is',
    soort: 'anker-onbekend',
    bestanden: {
      'materialen/pact.mdx': materiaalMdx({}, '## Stappen'),
      'materialen/kaart.mdx': materiaalMdx(
        { titel: 'Kaart' },
        'Zie [de stappen](/materialen/pact.html#stapen).',
      ),
    },
    in: 'materialen/kaart.mdx',
    regel: 14,
    kolom: 5,
  },
  inTekst('een verwijzing zonder adres', 'link-verwijzing', 'Zie [de handreiking][1].', 1, 5),
  inTekst('een verwijzing zonder naam en adres', 'link-verwijzing', 'Zie [de handreiking][].', 1, 5),
  inTekst('een link naar javascript', 'webadres', 'Zie [de handreiking](javascript:alert(1)).', 1, 5),
  inTekst('een link met een spelfout', 'webadres', 'Zie [de handreiking](htps://www.nji.nl).', 1, 5),
  inTekst('een link met één schuine streep', 'webadres', 'Zie [de handreiking](https:/www.nji.nl).', 1, 5),
  inTekst('een link zonder punt in de naam', 'webadres', 'Zie [de handreiking](https://nji).', 1, 5),
  inTekst(
    'een link met een spatie',
    'webadres',
    'Zie [de handreiking](https://www.nji.nl/het pact.pdf).',
    1,
    5,
  ),
  inTekst(
    'een link met een verkeerd adres in een verwijzing',
    'webadres',
    'Zie [het pact][1].\n\n[1]: javascript:alert(1)',
    3,
  ),
  inTekst('een link naar de eigen schijf', 'webadres', 'Zie [het pact](C:\\pact.pdf).', 1, 5),
  inTekst('een afbeelding die er niet is', 'beeld-ontbreekt', 'Zie ![Stappen](/beelden/stappen.png).', 1, 5),
  inTekst('een afbeelding naast het bestand', 'beeld-ontbreekt', '![Stappen](stappen.png)'),
  inTekst(
    'een afbeelding van een andere site',
    'beeld-ontbreekt',
    '![Stappen](https://www.nji.nl/stappen.png)',
  ),
  {
    ...inTekst('een afbeelding zonder beschrijving', 'beeld-tekst', 'Zie ![](/stappen.png).', 1, 5),
    bestanden: {
      ...inTekst('', 'beeld-tekst', 'Zie ![](/stappen.png).').bestanden,
      '../../public/stappen.png': 'x',
    },
  },

  inTekst('een kop met alleen puntjes eronder', 'nog-invullen', '## Voor wie?\n\n…', 3),
  inTekst('een punt van een lijst met alleen puntjes', 'nog-invullen', '- Een.\n- ...', 2, 3),

  inTekst('het mailadres van een persoon', 'persoon-mail', 'Mail ans.jansen@school.nl.', 1, 6),
  inTekst(
    'een link naar het mailadres van een persoon',
    'persoon-mail',
    '[Ans](mailto:ans@school.nl)',
    1,
    14,
  ),
  metVeld(
    bijWaarde(
      'het mailadres van een persoon in de gegevens',
      'persoon-mail',
      'uitgever',
      'a.jansen@school.nl',
    ),
  ),
  ...persoonlijkeNummers.map((nummer) =>
    inTekst(`het nummer ${nummer}`, 'persoon-telefoon', `Bel ${nummer}.`, 1, 5),
  ),
  metVeld(
    bijWaarde('een mobiel nummer in de gegevens', 'persoon-telefoon', 'uitgever', 'Ans (06 12345678)', 5),
  ),
  inBestand(
    'een mobiel nummer in een begrip',
    'persoon-telefoon',
    'begrippen/x.yaml',
    'term: x\nuitleg: Bel 06-12345678.\n',
    2,
    13,
  ),
];
