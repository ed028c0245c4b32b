import type { Uitleg } from './uitleg.ts';

/** Problems with a file itself. */
export const bestand = {
  'utf-16': {
    titel: 'Het bestand is bewaard als UTF-16',
    uitleg:
      'Het programma waarmee u schreef, bewaart tekst op een manier die niet gelezen kan worden. Bewaar het bestand opnieuw en kies UTF-8.',
    fout: 'Bewaard als "Unicode" of "UTF-16"',
    goed: 'Bewaard als "UTF-8"',
  },
  'nul-teken': {
    titel: 'Er staan lege tekens in het bestand',
    uitleg:
      'Dit is geen gewone tekst, of het bestand is beschadigd. Begin met een nieuw bestand en plak de tekst erin.',
    fout: 'Een bestand uit een tekstverwerker',
    goed: 'Een gewoon tekstbestand',
  },
  codering: {
    titel: 'Een teken is niet leesbaar',
    uitleg:
      'Het bestand is bewaard in een oude tekenset, zoals Windows-1252. Letters met accenten gaan dan verloren. Bewaar het opnieuw en kies UTF-8.',
    fout: 'co�rdinator',
    goed: 'coördinator',
  },
  bom: {
    titel: 'Er staat een onzichtbaar teken voor de eerste letter',
    uitleg: 'Bewaar het bestand als UTF-8 zonder BOM, of gebruik npm run controle -- --herstel.',
    fout: 'UTF-8 met BOM',
    goed: 'UTF-8',
  },
  regeleinden: {
    titel: 'De regels eindigen zoals op een oud systeem',
    uitleg:
      'Het bestand gebruikt regeleinden van Windows of een oude Mac. Gebruik npm run controle -- --herstel.',
    fout: 'CRLF of CR',
    goed: 'LF',
  },
  'leeg-bestand': {
    titel: 'Het bestand is leeg',
    uitleg: 'Vul het bestand, of gooi het weg.',
    fout: '(niets)',
    goed: '---\ntitel: …\n---',
  },
  bestandsnaam: {
    titel: 'Een bestandsnaam kan geen webadres worden',
    uitleg: 'Gebruik kleine letters, cijfers en streepjes, hoogstens 60 tekens.',
    fout: 'Verzuim Kaart (2).mdx',
    goed: 'verzuimkaart-2.mdx',
  },
  'bestand-ongebruikt': {
    titel: 'Een bestand wordt niet gebruikt',
    uitleg:
      'De extensie of de naam klopt niet, dus het bestand komt niet op de site. Verbeter de naam, of haal het bestand weg.',
    fout: 'verzuimkaart.mdx.txt',
    goed: 'verzuimkaart.mdx',
  },
  'map-onbekend': {
    titel: 'Een map wordt niet gebruikt',
    uitleg: 'Vermeldingen staan direct in een van de mappen van src/content, zonder mappen eronder.',
    fout: 'src/content/materiaal/',
    goed: 'src/content/materialen/',
  },
  'onzichtbaar-teken': {
    titel: 'Er staat een onzichtbaar teken in de tekst',
    uitleg:
      'Zo’n teken komt mee met kopiëren uit een pdf of website. Zoeken vindt het woord dan niet. Wis het woord en typ het opnieuw.',
    fout: 'hand·reiking (met een teken zonder breedte)',
    goed: 'handreiking',
  },
} as const satisfies Record<string, Uitleg>;
