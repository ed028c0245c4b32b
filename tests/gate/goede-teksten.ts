import fc from 'fast-check';

/** Parts of a body that an editor may write; every one is a block of its own. */
const woorden = fc.constantFrom(
  'De leerplichtambtenaar belt de ouders.',
  'Een kind dat thuiszit, mist meer dan lessen; ’s ochtends begint het al.',
  'Na de coördinatie volgt overleg — soms met de gemeente.',
  'De “warme overdracht” werkt in 3 van de 4 regio’s.',
  'Kosten: minder dan € 5, en 5 < 10 geldt ook.',
  'Reëel, geïnformeerd, beëindigd, naïef: woorden met een trema.',
  'Wie zoekt op import en export, vindt niets.',
  'Zo schrijft u het: `{naam}` en `<br>` tussen backticks.',
  'Met een streep ervoor mag \\{naam\\} ook.',
  'Bel 070 312 28 87 of mail info@ingrado.nl.',
  'Het #hashtag-teken en 50% & meer mogen in de tekst.',
);

const nadruk = woorden.map((zin) => `${zin} Dit is **vet**, dit is _schuin_ en dit ~~niet~~.`);

const link = fc
  .constantFrom(
    ['de site van Ingrado', 'https://www.ingrado.nl/kennisbank?thema=verzuim#top'],
    ['het artikel over (hoog)begaafdheid', 'https://nl.wikipedia.org/wiki/Begaafdheid_(psychologie)'],
    ['deze toolbox', '/over.html'],
    ['alle handreikingen', '/typen/handreiking.html'],
    ['het begin', '/'],
    ['de inhoud hierboven', '#de-kern'],
    ['het algemene adres', 'mailto:info@ingrado.nl'],
    ['**Onderwijsconsulenten**', 'https://onderwijsconsulenten.nl/ "Gratis hulp"'],
  )
  .map(([tekst, adres]) => `Lees ook [${tekst}](${adres}).`);

const lijst = fc
  .array(woorden, { minLength: 1, maxLength: 4 })
  .chain((regels) =>
    fc.constantFrom(
      regels.map((regel) => `- ${regel}`),
      regels.map((regel, index) => `${index + 1}. ${regel}`),
    ),
  )
  .map((regels) => regels.join('\n'));

const onderdeel = fc.oneof(
  fc
    .tuple(fc.constantFrom('Tip', 'LetOp'), woorden)
    .map(([naam, zin]) => `<${naam}>\n\n${zin}\n\n</${naam}>`),
  woorden.map((zin) => `<Stap nummer="1" titel="Bel: ’s ochtends">\n\n${zin}\n\n</Stap>`),
  woorden.map((zin) => `- Eerst dit.\n\n  <LetOp>\n\n  ${zin}\n\n  </LetOp>`),
  fc.constant('<Bron titel="Handreiking" url="https://www.nji.nl/" />'),
  woorden.map((zin) => `Zie <Tip>${zin}</Tip> hier.`),
);

const code = fc.constantFrom(
  '```\n{naam} <div> </div>\nimport x from "y"\n```',
  '~~~yaml\ntitel: {x}\n~~~',
  '````\n```\n<b>\n```\n````',
  'Een losse ` teken.\n\nEn `{code}` in een ander blok.',
);

const overig = fc.constantFrom(
  '> Een citaat van een ouder: “Wij zochten het zelf uit.”\n>\n> En nog een regel.',
  '| Wat | Wie |\n| --- | --- |\n| Bellen | De school |\n| Melden | `{leerplicht}` |',
  '---',
  '![De vijf stappen van melden tot terugkeer](/beelden/stappen.png)',
  '[![De vijf stappen](/beelden/stappen.png)](/over.html)',
  'Zie [de handreiking][1] en [Ingrado][].\n\n[1]: https://www.nji.nl/\n[ingrado]: https://www.ingrado.nl/',
  '### Een kop met `code` en **vet**',
  'Een kop\n---',
  'Eén regel met twee spaties  \nen de volgende.',
  'Term: uitleg met een dubbele punt.',
);

/** A body in which everything is allowed; it begins with the heading that some of its links lead to. */
export const goedeTekst: fc.Arbitrary<string> = fc
  .array(fc.oneof(woorden, nadruk, link, lijst, onderdeel, code, overig), { minLength: 1, maxLength: 8 })
  .map((blokken) => ['## De kern', ...blokken].join('\n\n'));

/** A title as editors write them, with its YAML. */
export const goedeTitel: fc.Arbitrary<string> = fc.constantFrom(
  'Thuiszitterspact',
  '"Verzuim: wat nu?"',
  '"’t Kan anders"',
  '"\'t Kan ook zo"',
  '\'Een "warme" overdracht\'',
  'Coördinatie in de regio’s – één aanpak',
  '"Actie #naarschool"',
  '"2019"',
  'Samen 5 < 10 & meer (deel 2)',
  '>-\n  Een titel over\n  twee regels',
);
