import type { Uitleg } from './uitleg.ts';

/** Problems with a value. */
export const waarden = {
  getal: {
    titel: 'Een getal verandert van waarde',
    uitleg:
      'Schrijf getallen zonder punten en zonder nullen ervoor. Hoort het een tekst te zijn, zet er dan dubbele aanhalingstekens om.',
    fout: 'waarde: 4.790',
    goed: 'waarde: 4790',
  },
  leeg: {
    titel: 'Er staat niets achter een sleutel',
    uitleg: 'Vul een waarde in, of haal de hele regel weg.',
    fout: 'uitgever:',
    goed: 'uitgever: Ingrado',
  },
  waarde: {
    titel: 'Een waarde klopt niet',
    uitleg: 'De melding zegt wat er wel mag staan.',
    fout: 'samenvatting: Te kort.',
    goed: 'samenvatting: Helpt scholen om verzuim vroeg te zien en er samen met ouders iets aan te doen.',
  },
  vorm: {
    titel: 'Er hoort een ander soort waarde',
    uitleg: 'Sommige velden zijn een lijst, een getal, of true of false.',
    fout: 'onderwijssoort: po, vo',
    goed: 'onderwijssoort: [po, vo]',
  },
  woordenlijst: {
    titel: 'Een waarde staat niet in de vaste lijst',
    uitleg: 'Kies een waarde uit de lijst die de melding noemt.',
    fout: 'type: folder',
    goed: 'type: brochure',
  },
  datum: {
    titel: 'Een datum klopt niet',
    uitleg: 'Schrijf een bestaande dag als jaar-maand-dag.',
    fout: 'gecontroleerd: 31-12-2025',
    goed: 'gecontroleerd: 2025-12-31',
  },
  'datum-toekomst': {
    titel: 'Een datum ligt in de toekomst',
    uitleg: 'Wat gecontroleerd of bevestigd is, is al gebeurd.',
    fout: 'gecontroleerd: 2062-01-01',
    goed: 'gecontroleerd: 2026-01-01',
  },
  webadres: {
    titel: 'Een webadres klopt niet',
    uitleg:
      'Een adres begint met https:// of http:// en heeft daarna de naam van een site. Er staan geen spaties in.',
    fout: 'url: www.ingrado.nl',
    goed: 'url: https://www.ingrado.nl',
  },
  volgorde: {
    titel: 'De volgorde klopt niet',
    uitleg: 'Van klein naar groot, of van oud naar nieuw.',
    fout: 'leeftijd: {van: 18, tot: 12}',
    goed: 'leeftijd: {van: 12, tot: 18}',
  },
} as const satisfies Record<string, Uitleg>;
