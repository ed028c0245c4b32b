import { vermeldingen, type Inhoudsbestand } from '../dist/content-files.ts';

/** A kind of page, by one of its pages. */
export interface Bladzijde {
  naam: string;
  /** Path from the root of the site, with a query if need be. */
  adres: string;
}

/** The page of the first entry of a collection whose file holds something. */
function entryWith(collectie: string, pattern: RegExp): string {
  const found = vermeldingen.find(
    ({ id, source }: Inhoudsbestand) => id.startsWith(`${collectie}/`) && pattern.test(source),
  );
  if (!found) throw new Error(`Geen bestand in ${collectie} bevat ${String(pattern)}.`);
  return `${found.id}.html`;
}

/** One page of every kind that the site has. */
export const bladzijden: readonly Bladzijde[] = [
  { naam: 'de startpagina', adres: 'index.html' },
  { naam: 'de toolbox', adres: 'toolbox.html' },
  {
    naam: 'de toolbox met resultaten en filters',
    adres: 'toolbox.html?q=verzuim&type=handreiking&regio=pv26',
  },
  { naam: 'de toolbox zonder resultaat', adres: 'toolbox.html?q=xqzwvkjpf' },
  { naam: 'een materiaal met een tip', adres: entryWith('materialen', /<(Tip|LetOp)/) },
  { naam: 'een materiaal zonder adres', adres: entryWith('materialen', /^(?![\s\S]*^url:)/m) },
  { naam: 'een initiatief met een tip', adres: entryWith('initiatieven', /<(Tip|LetOp)/) },
  { naam: 'een initiatief met een waarschuwing', adres: entryWith('initiatieven', /^waarschuwing:/m) },
  { naam: 'een lijst van een type', adres: 'typen/handreiking.html' },
  { naam: 'een lijst van een thema', adres: 'themas/verzuim.html' },
  { naam: 'een lijst van een provincie', adres: 'regios/pv26.html' },
  { naam: 'een samenwerkingsverband', adres: 'regios/vo2708.html' },
  { naam: 'een samenwerkingsverband dat is opgegaan in een ander', adres: 'regios/vo2504.html' },
  { naam: 'een landelijk samenwerkingsverband', adres: 'regios/po0001.html' },
  { naam: 'een gemeente met meer samenwerkingsverbanden', adres: 'regios/gm1940.html' },
  { naam: 'een doorstroompuntregio', adres: 'regios/rmc21.html' },
  { naam: 'het overzicht van de regio’s', adres: 'regios.html' },
  { naam: 'het overzicht van organisaties', adres: 'organisaties.html' },
  { naam: 'een organisatie met een telefoonnummer', adres: 'organisaties/onderwijsconsulenten.html' },
  { naam: 'een organisatie zonder website', adres: 'organisaties/lansbrekers.html' },
  { naam: 'het nieuws', adres: 'nieuws.html' },
  { naam: 'een nieuwsbericht', adres: 'nieuws/meer-aandacht-voor-thuiszitters.html' },
  { naam: 'het overzicht van achtergronden', adres: 'achtergrond.html' },
  { naam: 'een achtergrond', adres: 'achtergrond/leerplicht-en-vrijstellingen.html' },
  { naam: 'de lijst van initiatieven', adres: 'initiatieven.html' },
  {
    naam: 'de lijst van initiatieven met filters',
    adres: 'initiatieven.html?soort=klas&leeftijd=9&status=beëindigd&status=onbekend',
  },
  { naam: 'de lijst van begrippen', adres: 'begrippen.html' },
  { naam: 'een begrip', adres: 'begrippen/samenwerkingsverband.html' },
  { naam: 'een lege selectie', adres: 'selectie.html' },
  { naam: 'de link van een selectie die niet compleet is', adres: 'selectie.html#s=1~' },
  { naam: 'de gids voor ouders', adres: 'hulp.html' },
  { naam: 'de route voor professionals', adres: 'hulp/professionals.html' },
  { naam: 'de cijfers', adres: 'cijfers.html' },
  { naam: 'de uitleg over open data', adres: 'data.html' },
  { naam: 'de uitleg over de toolbox', adres: 'over.html' },
  { naam: 'de pagina om een lijst in te sluiten', adres: 'insluiten.html' },
  { naam: 'het colofon', adres: 'colofon.html' },
  { naam: 'de uitleg over offline gebruiken', adres: 'offline.html' },
  { naam: 'de zelftest', adres: 'zelftest.html' },
  { naam: 'de bestandenlijst', adres: 'bestandenlijst.html' },
  { naam: 'een deel van de bestandenlijst', adres: 'bestandenlijst/1.html' },
  { naam: 'de pagina voor een verkeerd adres', adres: '404.html' },
];
