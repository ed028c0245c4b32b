import type { Uitleg } from './uitleg.ts';

/** Problems with files taken together. */
export const samenhang = {
  'regio-onbekend': {
    titel: 'Een regiocode bestaat niet',
    uitleg: 'De codes staan in src/content/gebieden en src/content/samenwerkingsverbanden.',
    fout: 'regio: [pv99]',
    goed: 'regio: [pv27]',
  },
  regiocode: {
    titel: 'Een code heeft niet de goede vorm',
    uitleg:
      'Een samenwerkingsverband heet po of vo en vier cijfers, een gemeente gm en vier cijfers, een provincie pv en een RMC-regio rmc en twee cijfers.',
    fout: 'gm34: {naam: Utrecht}',
    goed: 'gm0344: {naam: Utrecht}',
  },
  'verwijzing-onbekend': {
    titel: 'Een verwijzing leidt nergens heen',
    uitleg: 'Er is geen bestand met deze naam.',
    fout: 'organisaties: [onderwijsconsulent]',
    goed: 'organisaties: [onderwijsconsulenten]',
  },
  'naam-dubbel': {
    titel: 'Twee bestanden hebben dezelfde naam',
    uitleg:
      'Een naam is een adres. Streepjes maken geen verschil, en materialen en initiatieven delen hun namen. Geef één van de twee een andere naam, of voeg ze samen.',
    fout: 'verzuimkaart.mdx en verzuim-kaart.mdx',
    goed: 'verzuimkaart.mdx en verzuimkaart-mbo.mdx',
  },
  kopie: {
    titel: 'Een bestand is een kopie van een ander',
    uitleg: 'Gooi één van de twee weg.',
    fout: 'verzuimkaart.mdx en verzuimkaart-1.mdx, precies gelijk',
    goed: 'verzuimkaart.mdx',
  },
  'vermelding-dubbel': {
    titel: 'Dezelfde vermelding staat er twee keer',
    uitleg:
      'Titel en uitgever of aanbieder zijn gelijk. Voeg de vermeldingen samen, of maak de titels verschillend.',
    fout: 'twee keer "Verzuimkaart" van Ingrado',
    goed: '"Verzuimkaart po" en "Verzuimkaart vo"',
  },
  'url-dubbel': {
    titel: 'Hetzelfde webadres staat bij twee vermeldingen',
    uitleg:
      'Is het een pagina met meer materialen, zet dan bij elke vermelding verzamelpagina: true. Anders is één van de adressen verkeerd.',
    fout: 'url: https://ingrado.nl/kennisbank (twee keer)',
    goed: 'url: https://ingrado.nl/kennisbank\nverzamelpagina: true',
  },
  'document-ontbreekt': {
    titel: 'Een bestand bij een materiaal is er niet',
    uitleg: 'Zet de PDF in public/bestanden. Bij pad staat alleen de naam, precies zoals daar.',
    fout: 'bestand:\n  pad: Verzuimkaart.pdf',
    goed: 'bestand:\n  pad: verzuimkaart.pdf',
  },
  'document-vorm': {
    titel: 'Een bestand bij een materiaal is geen PDF',
    uitleg: 'Het is iets anders met een naam op .pdf, of het ophalen is afgebroken. Haal het opnieuw op.',
    fout: 'Een webpagina, bewaard als verzuimkaart.pdf',
    goed: 'De PDF zelf',
  },
  'document-anders': {
    titel: 'Een bestand bij een materiaal is veranderd',
    uitleg:
      'De grootte of het controlegetal is anders dan in de vermelding. Zet het goede bestand terug. Is het een nieuwe uitgave, haal de regels met grootte en sha256 dan weg: npm run controle -- --herstel vult ze weer in.',
    fout: 'grootte: 1200345 (bij een bestand van 1188210 bytes)',
    goed: 'grootte: 1188210',
  },
  'document-ongebruikt': {
    titel: 'Een bestand hoort bij geen materiaal',
    uitleg:
      'Wat in public/bestanden staat, komt op de site en in elke kopie. Daarom hoort elk bestand met zijn licentie bij een materiaal.',
    fout: 'public/bestanden/kladversie.pdf, nergens genoemd',
    goed: 'bestand:\n  pad: verzuimkaart.pdf',
  },
  verhuizing: {
    titel: 'Een verhuizing klopt niet',
    uitleg:
      'Een oud adres bestaat niet meer en leidt naar een adres van nu. Gebruik npm run hernoem, dan gaat het vanzelf goed.',
    fout: 'materialen/nieuw:\n  naar: materialen/nieuw',
    goed: 'materialen/oud:\n  naar: materialen/nieuw',
  },
} as const satisfies Record<string, Uitleg>;
