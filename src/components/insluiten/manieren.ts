import type { Snippetnaam } from '../../domain/insluiten/snippets.ts';

/** One way to show the list on a site, with what to do and what to copy. */
export interface Manier {
  id: string;
  titel: string;
  uitleg: string;
  blokken: readonly { naam: Snippetnaam; label: string }[];
  /** Of which lists only: those of a region. */
  noot?: { tekst: string; bij?: 'regio' };
}

const frame = { naam: 'iframe', label: 'Frame: één regel HTML' } as const;

/** Every way, the easiest first. */
export const manieren: readonly Manier[] = [
  {
    id: 'wordpress',
    titel: 'WordPress',
    uitleg:
      'Plak het adres van de pagina op een lege regel in uw bericht. WordPress maakt er zelf een lijst van. Dat mag elke redacteur, en het werkt met het adres van elke lijst in de toolbox.',
    blokken: [
      { naam: 'pagina', label: 'Adres om te plakken' },
      { naam: 'rss', label: 'Adres voor het blok RSS' },
    ],
    noot: {
      tekst:
        'Liever in de letters en kleuren van uw eigen site, of met materialen erbij? Voeg het blok ‘RSS’ toe en geef het tweede adres. Uw site haalt de lijst dan zelf op, hooguit twee keer per dag.',
      bij: 'regio',
    },
  },
  {
    id: 'website',
    titel: 'Gewone website',
    uitleg: 'Een frame is één regel HTML. Uw pagina heeft er geen script voor nodig.',
    blokken: [
      frame,
      { naam: 'script', label: 'Onderdeel, stap 1: eenmaal in uw sjabloon' },
      { naam: 'element', label: 'Onderdeel, stap 2: waar de lijst moet komen' },
      { naam: 'opmaak', label: 'Onderdeel, stap 3: in uw stijlblad' },
      { naam: 'div', label: 'In plaats van stap 2, als uw redactie alleen een div mag plaatsen' },
    ],
    noot: {
      tekst:
        'Het onderdeel past zich aan uw letters en kleuren aan. Uw browser controleert met ‘integrity’ dat het script niet veranderd is. Komt de lijst niet, dan blijft de link staan. In het stijlblad staat hoeveel ruimte vrij blijft tot de lijst er is, zodat uw pagina niet verspringt.',
      bij: 'regio',
    },
  },
  {
    id: 'drupal',
    titel: 'Drupal',
    uitleg:
      'Kies bij het tekstveld een tekstformaat dat HTML toestaat, zoals ‘Volledige HTML’, open de broncode en plak deze regel.',
    blokken: [frame],
    noot: {
      tekst:
        'Ziet u na het opslaan niets? Dan haalt het tekstformaat frames weg. Vraag uw beheerder om ‘iframe’ toe te staan.',
    },
  },
  {
    id: 'typo3',
    titel: 'TYPO3',
    uitleg:
      'Voeg een inhoudselement ‘HTML’ toe en plak deze regel. In een gewoon tekstelement haalt TYPO3 frames weg.',
    blokken: [frame],
  },
  {
    id: 'feeds',
    titel: 'RSS, JSON of CSV',
    uitleg:
      'Uw site of programma leest de lijst zelf. Uw bezoekers maken dan geen verbinding met ons. De bestanden JSON en CSV bevatten initiatieven en materialen.',
    blokken: [
      { naam: 'rss', label: 'RSS' },
      { naam: 'atom', label: 'Atom' },
      { naam: 'jsonfeed', label: 'JSON Feed' },
      { naam: 'json', label: 'JSON' },
      { naam: 'csv', label: 'CSV, voor Excel' },
    ],
  },
  {
    id: 'server',
    titel: 'Op uw server',
    uitleg:
      'Uw server haalt elke nacht een stukje HTML op, en uw pagina voegt het in. Er zit geen script en geen opmaak in. Lukt ophalen niet, dan blijft de vorige lijst staan.',
    blokken: [
      { naam: 'fragment', label: 'Adres van het stukje HTML' },
      { naam: 'ophalen', label: 'Ophalen, bijvoorbeeld elke nacht' },
      { naam: 'invoegen', label: 'Invoegen (Apache, nginx of IIS met SSI)' },
    ],
  },
];

/** The text for the privacy statement of a site that shows the list. */
export const privacytekst = {
  bezoeker:
    'Op deze pagina tonen wij een lijst van de Toolbox Thuiszitters. Uw browser haalt die lijst op bij de server van de Toolbox Thuiszitters. Die server ziet daarbij uw IP-adres, zoals bij elke website. De lijst plaatst geen cookies, bewaart niets in uw browser en stuurt niets door aan anderen.',
  server:
    'Op deze pagina tonen wij een lijst van de Toolbox Thuiszitters. Onze eigen server haalt die lijst op. Uw browser maakt geen verbinding met de Toolbox Thuiszitters.',
} as const;
