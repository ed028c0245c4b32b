import type { Uitleg } from './uitleg.ts';

/** Problems with the way the facts at the top are written. */
export const gegevens = {
  'kop-ontbreekt': {
    titel: 'De gegevens bovenaan ontbreken',
    uitleg:
      'Een vermelding begint met een regel met drie streepjes, daaronder de gegevens, en dan weer drie streepjes. Daarvoor staat niets, ook geen spatie of lege regel.',
    fout: 'titel: Verzuimkaart',
    goed: '---\ntitel: Verzuimkaart\n---',
  },
  'kop-open': {
    titel: 'De gegevens bovenaan zijn niet afgesloten',
    uitleg: 'Zet onder de gegevens nog een regel met drie streepjes.',
    fout: '---\ntitel: Verzuimkaart\n\nTekst',
    goed: '---\ntitel: Verzuimkaart\n---\n\nTekst',
  },
  'kop-dubbel': {
    titel: 'De gegevens bovenaan staan er twee keer',
    uitleg: 'Er staan twee blokken tussen streepjes. Maak er één van.',
    fout: '---\ntitel: A\n---\n---\njaar: 2020\n---',
    goed: '---\ntitel: A\njaar: 2020\n---',
  },
  'sleutel-dubbel': {
    titel: 'Een sleutel staat er twee keer',
    uitleg: 'Elke sleutel mag één keer voorkomen. Haal er één weg.',
    fout: 'jaar: 2020\njaar: 2021',
    goed: 'jaar: 2021',
  },
  'sleutel-onbekend': {
    titel: 'Een sleutel bestaat niet',
    uitleg:
      'De naam voor de dubbele punt is verkeerd gespeld of bestaat niet. Sleutels schrijft u met kleine letters.',
    fout: 'Titel: Verzuimkaart',
    goed: 'titel: Verzuimkaart',
  },
  'sleutel-ontbreekt': {
    titel: 'Een verplichte sleutel ontbreekt',
    uitleg: 'Voeg de regel toe.',
    fout: '(geen regel met uitgever)',
    goed: 'uitgever: Ingrado',
  },
  tab: {
    titel: 'Er staat een tab in de gegevens',
    uitleg: 'Gebruik spaties om in te springen.',
    fout: 'leeftijd:\n→van: 12',
    goed: 'leeftijd:\n  van: 12',
  },
  inspringen: {
    titel: 'Een regel springt verkeerd in',
    uitleg: 'Regels die bij elkaar horen, beginnen met evenveel spaties.',
    fout: 'titel: A\n  jaar: 2020',
    goed: 'titel: A\njaar: 2020',
  },
  aanhalingsteken: {
    titel: 'Een aanhalingsteken is niet gesloten',
    uitleg: 'Zet de hele tekst tussen dubbele aanhalingstekens, of gebruik er geen.',
    fout: "titel: 't Kan anders",
    goed: 'titel: "\'t Kan anders"',
  },
  'dubbele-punt': {
    titel: 'Een dubbele punt in een tekst',
    uitleg:
      'Een dubbele punt met een spatie erachter scheidt sleutel en waarde. Staat hij in de tekst zelf, zet die tekst dan tussen dubbele aanhalingstekens.',
    fout: 'titel: Verzuim: wat nu?',
    goed: 'titel: "Verzuim: wat nu?"',
  },
  'yaml-teken': {
    titel: 'Een waarde begint met een teken dat iets anders betekent',
    uitleg:
      'Begint een tekst met &, *, !, %, @, >, |, ` of een streepje met een spatie, zet hem dan tussen dubbele aanhalingstekens.',
    fout: 'titel: *Thuis* zitten',
    goed: 'titel: "*Thuis* zitten"',
  },
  yaml: {
    titel: 'Een regel kan niet gelezen worden',
    uitleg:
      'Schrijf elke regel als sleutel, dubbele punt, spatie, waarde. Zet een tekst met leestekens tussen dubbele aanhalingstekens.',
    fout: 'regio: [landelijk',
    goed: 'regio: [landelijk]',
  },
  afgekapt: {
    titel: 'Een deel van de tekst valt weg',
    uitleg: 'Alles na een spatie met een hekje telt niet mee. Zet de tekst tussen dubbele aanhalingstekens.',
    fout: 'titel: Actie #naarschool',
    goed: 'titel: "Actie #naarschool"',
  },
} as const satisfies Record<string, Uitleg>;
