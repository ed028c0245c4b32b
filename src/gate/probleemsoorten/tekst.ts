import type { Uitleg } from './uitleg.ts';

/** Problems with the text below the facts. */
export const tekst = {
  'mdx-code': {
    titel: 'Er staat code in de tekst',
    uitleg:
      'Accolades en regels die met import of export beginnen, betekenen iets voor de computer. Schrijf ze anders, of tussen `backticks`.',
    fout: 'Vul {naam} in.',
    goed: 'Vul `{naam}` in.',
  },
  'mdx-html': {
    titel: 'Er staat HTML in de tekst',
    uitleg:
      'Gebruik Markdown: een lege regel voor een nieuwe alinea, sterretjes voor nadruk, [tekst](adres) voor een link.',
    fout: 'Regel een<br>Regel twee',
    goed: 'Regel een\n\nRegel twee',
  },
  'mdx-kleiner-dan': {
    titel: 'Een kleiner-dan-teken in de tekst',
    uitleg: 'Schrijf het in woorden.',
    fout: 'jongeren <12 jaar',
    goed: 'jongeren onder de 12 jaar',
  },
  'mdx-autolink': {
    titel: 'Een adres tussen punthaken',
    uitleg: 'Schrijf een link als [tekst](adres).',
    fout: '<https://www.ingrado.nl>',
    goed: '[Ingrado](https://www.ingrado.nl)',
  },
  'mdx-commentaar': {
    titel: 'Er staat een verborgen opmerking in de tekst',
    uitleg: 'Haal de opmerking weg.',
    fout: '<!-- nog nakijken -->',
    goed: '(geen opmerking)',
  },
  'onderdeel-onbekend': {
    titel: 'Een onderdeel bestaat niet',
    uitleg: 'U kunt <Tip>, <LetOp>, <Bron> en <Stap> gebruiken.',
    fout: '<Waarschuwing>',
    goed: '<LetOp>',
  },
  'onderdeel-open': {
    titel: 'Een onderdeel is niet afgesloten',
    uitleg: 'Zet aan het eind de naam met een schuine streep.',
    fout: '<Tip>\n\nVraag hulp.',
    goed: '<Tip>\n\nVraag hulp.\n\n</Tip>',
  },
  'onderdeel-plaats': {
    titel: 'Een onderdeel begint of eindigt midden in een alinea',
    uitleg:
      'Zet het begin en het eind elk op een eigen regel, recht onder elkaar. Een kort onderdeel mag helemaal op één regel.',
    fout: 'Let op. <Tip>\n\nVraag hulp.\n\n</Tip>',
    goed: 'Let op.\n\n<Tip>\n\nVraag hulp.\n\n</Tip>',
  },
  'onderdeel-kenmerk': {
    titel: 'Een kenmerk van een onderdeel klopt niet',
    uitleg: 'Schrijf de naam van het kenmerk, een is-teken en de waarde tussen dubbele aanhalingstekens.',
    fout: '<Stap nummer=1 titel="Bel">',
    goed: '<Stap nummer="1" titel="Bel">',
  },
  'link-leeg': {
    titel: 'Een link heeft geen adres of geen tekst',
    uitleg: 'Vul beide in.',
    fout: '[de handreiking]()',
    goed: '[de handreiking](/materialen/verzuimkaart.html)',
  },
  'link-tekst': {
    titel: 'Een linktekst zegt niet waar hij heen gaat',
    uitleg: 'Wie de pagina laat voorlezen, hoort alleen de linktekst. Schrijf waar de link heen gaat.',
    fout: '[klik hier](https://www.ingrado.nl)',
    goed: '[de site van Ingrado](https://www.ingrado.nl)',
  },
  'link-gebroken': {
    titel: 'Een link binnen de site leidt nergens heen',
    uitleg:
      'Schrijf een adres binnen de site zoals in de adresbalk, vanaf de schuine streep: /materialen/naam.html.',
    fout: '[de kaart](verzuimkaart.mdx)',
    goed: '[de kaart](/materialen/verzuimkaart.html)',
  },
  'anker-onbekend': {
    titel: 'Een link naar een kop leidt nergens heen',
    uitleg: 'Er is geen kop met deze naam.',
    fout: '[zie onder](#stapen)',
    goed: '[zie onder](#stappen)',
  },
  'link-verwijzing': {
    titel: 'Een link met een verwijzing is niet compleet',
    uitleg: 'Schrijf het adres direct achter de tekst.',
    fout: '[de handreiking][1]',
    goed: '[de handreiking](https://www.ingrado.nl)',
  },
  'beeld-ontbreekt': {
    titel: 'Een afbeelding bestaat niet',
    uitleg: 'Zet de afbeelding in de map public en schrijf het adres vanaf de schuine streep.',
    fout: '![Stappenplan](stappen.png)',
    goed: '![Stappenplan](/beelden/stappen.png)',
  },
  'beeld-tekst': {
    titel: 'Een afbeelding heeft geen beschrijving',
    uitleg: 'Schrijf tussen de blokhaken wat er te zien is, voor wie de afbeelding niet ziet.',
    fout: '![](/beelden/stappen.png)',
    goed: '![De vijf stappen van melden tot terugkeer](/beelden/stappen.png)',
  },
  'nog-invullen': {
    titel: 'Hier moet nog iets komen',
    uitleg: 'Er staan alleen puntjes. Schrijf de tekst, of haal de puntjes en de kop erboven weg.',
    fout: '## Voor wie is het?\n\n…',
    goed: '## Voor wie is het?\n\nVoor leerlingen van 12 tot en met 18 jaar.',
  },
  'persoon-mail': {
    titel: 'Er staat een e-mailadres van een persoon',
    uitleg: 'Gebruik een algemeen adres, zoals info@, of verwijs naar de website.',
    fout: 'voornaam.achternaam@school.nl',
    goed: 'info@school.nl',
  },
  'persoon-telefoon': {
    titel: 'Er staat een mobiel nummer',
    uitleg:
      'Een mobiel nummer is meestal van een persoon. Gebruik een algemeen nummer, of verwijs naar de website.',
    fout: '06 - 12 34 56 78',
    goed: '070 - 312 28 87',
  },
} as const satisfies Record<string, Uitleg>;
