/** What is tested, and what to do when it fails: in general, and per way in which a copy is offered. */
export interface Advies {
  naam: string;
  titel: string;
  doe: string;
  per: Partial<Record<Vervoer, string>>;
}

/** Ways in which a copy is offered, in words. */
export const vervoer = {
  bestand: 'Uit een map of van een USB-stick',
  iis: 'Op IIS',
  nginx: 'Op nginx',
  kiwix: 'In Kiwix',
} as const;

type Vervoer = keyof typeof vervoer;

const beleid = 'Stuurt u een Content-Security-Policy mee? Dan hoort daar';
const uitpakken = 'Pak het zip-bestand eerst helemaal uit. Open geen pagina’s in het zip-bestand zelf.';

/** What to do when not even the first script has started. */
export const nietGestart: Advies['per'] = {
  bestand: `${uitpakken} Blokkeert Windows het bestand? Open dan vóór het uitpakken Eigenschappen en kies Blokkering opheffen.`,
  iis: 'Kijk of IIS bestanden met .js toestaat: open zoek/zelftest.js in de browser.',
  nginx: `${beleid} script-src 'self' in.`,
  kiwix:
    'Gebruik kiwix-serve, of een recente app van Kiwix. De uitbreiding voor browsers staat scripts soms niet toe.',
};

export const adviezen: readonly Advies[] = [
  { naam: 'script', titel: 'Scripts', doe: '', per: {} },
  {
    naam: 'opmaak',
    titel: 'Opmaak',
    doe: 'Kopieer de map opmaak opnieuw. Namen in die map hebben hoofdletters: die moeten zo blijven.',
    per: { iis: 'Kijk of IIS bestanden met .css toestaat.', nginx: `${beleid} style-src 'self' in.` },
  },
  {
    naam: 'zoeken',
    titel: 'Zoeken',
    doe: 'Kopieer de map zoek opnieuw, met alles wat erin staat. Gebruik alle bestanden van dezelfde versie.',
    per: {
      bestand: uitpakken,
      iis: 'Een strenge aanvraagfilter mag .js niet tegenhouden. Een extra bestandstype is niet nodig.',
      nginx: `${beleid} script-src 'self' 'wasm-unsafe-eval' in.`,
      kiwix: 'Gebruik kiwix-serve, of een recente app van Kiwix.',
    },
  },
  {
    naam: 'filter',
    titel: 'Filters',
    doe: 'Kopieer zoek/catalogus.js en zelftest.html opnieuw, uit dezelfde versie.',
    per: {},
  },
  {
    naam: 'plaats',
    titel: 'Plaatsveld',
    doe: 'Kopieer zoek/plaatsen.js en zoek/plaatsdienst.js opnieuw, uit dezelfde versie.',
    per: {},
  },
  {
    naam: 'bestanden',
    titel: 'Bestanden',
    doe: 'Kopieer de site opnieuw, of haal de genoemde bestanden erbij.',
    per: {
      bestand: 'Kijk of het uitpakken zonder melding is afgelopen. Kies een map met een kort pad.',
      iis: 'Kijk of IIS alle soorten bestanden toestaat: html, css, js, json, xml, csv, txt, svg en woff2.',
      nginx: 'Kijk of de server alle bestanden mag lezen.',
      kiwix: 'Maak het ZIM-bestand opnieuw, of haal het opnieuw op.',
    },
  },
];
