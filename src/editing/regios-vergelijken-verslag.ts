import type { Brontabel, Postcodegegevens } from './regios-vergelijken-lezen.ts';
import type { Uitkomst, Verplaatst } from './regios-vergelijken-verschillen.ts';

/** What people call a code; the code itself when it has no name. */
export type Benoemer = (code: string) => string;

const deelnamen: Readonly<Record<keyof Postcodegegevens, string>> = {
  gemeente: 'een andere gemeente',
  po: 'een ander samenwerkingsverband po',
  vo: 'een ander samenwerkingsverband vo',
};

const getal = new Intl.NumberFormat('nl-NL');

/** Sorted postcodes in short: 1011-1013, 1020. */
export function postcodesInTekst(postcodes: readonly number[]): string {
  const reeksen: { van: number; tot: number }[] = [];
  for (const postcode of postcodes) {
    const laatste = reeksen.at(-1);
    if (laatste && laatste.tot + 1 === postcode) laatste.tot = postcode;
    else reeksen.push({ van: postcode, tot: postcode });
  }
  return reeksen.map(({ van, tot }) => (van === tot ? String(van) : `${van}-${tot}`)).join(', ');
}

/** A heading with its number, and the lines below it; nothing when there are none. */
function groep(kop: string, aantal: number, regels: readonly string[]): string[] {
  return aantal === 0 ? [] : ['', `${kop} (${getal.format(aantal)})`, ...regels.map((regel) => `  ${regel}`)];
}

/** One line per move, with all postcodes that make it. */
function verhuizingen(verplaatst: readonly Verplaatst[], noem: Benoemer): string[] {
  const perVerhuizing = new Map<string, number[]>();
  for (const { postcode, van, naar } of verplaatst) {
    const tekst = `van ${noem(van)} naar ${naar.map(noem).join(' of ')}`;
    perVerhuizing.set(tekst, [...(perVerhuizing.get(tekst) ?? []), postcode]);
  }
  return [...perVerhuizing].map(([tekst, postcodes]) => `${tekst}: ${postcodesInTekst(postcodes)}`);
}

/** New postcodes together with what the table says of them. */
function nieuwePostcodes(nieuw: readonly number[], tabel: Brontabel, noem: Benoemer): string[] {
  const perPlek = new Map<string, number[]>();
  for (const postcode of nieuw) {
    const gegevens = tabel.postcodes?.get(postcode);
    const codes = gegevens ? [...gegevens.gemeente, ...gegevens.po, ...gegevens.vo] : [];
    const tekst = codes.map(noem).join(', ');
    perPlek.set(tekst, [...(perPlek.get(tekst) ?? []), postcode]);
  }
  return [...perPlek].map(([tekst, postcodes]) => `${postcodesInTekst(postcodes)}: ${tekst}`);
}

/** The differences in Dutch, one line per item of the list. */
export function maakVerslag(bestand: string, tabel: Brontabel, uitkomst: Uitkomst, noem: Benoemer): string[] {
  const { aantal, verschillen, onduidelijk } = uitkomst;
  const { postcodes, gemeenten, verbanden } = verschillen;
  const delen = ['gemeente', 'po', 'vo'] as const;
  const overgeslagen =
    tabel.overgeslagen === 0 ? '' : `, waarvan ${getal.format(tabel.overgeslagen)} niet te gebruiken`;
  return [
    `Vergeleken met onze regio's: ${bestand} (${getal.format(tabel.regels)} ${tabel.regels === 1 ? 'regel' : 'regels'}${overgeslagen}).`,
    `Herkende kolommen: ${tabel.kolommen.map(({ soort, kop }) => `${soort} ("${kop}")`).join(', ')}.`,
    ...groep('Nieuwe postcodes', postcodes.nieuw.length, nieuwePostcodes(postcodes.nieuw, tabel, noem)),
    ...groep('Postcodes die er niet meer in staan', postcodes.verdwenen.length, [
      postcodesInTekst(postcodes.verdwenen),
    ]),
    ...delen.flatMap((deel) =>
      groep(
        `Postcodes bij ${deelnamen[deel]}`,
        postcodes.anders[deel].length,
        verhuizingen(postcodes.anders[deel], noem),
      ),
    ),
    ...groep(
      'Nieuwe gemeenten',
      gemeenten.nieuw.length,
      gemeenten.nieuw.map(({ code, naam }) => (naam === '' || naam === code ? code : `${naam} (${code})`)),
    ),
    ...groep(
      'Gemeenten die er niet meer in staan',
      gemeenten.verdwenen.length,
      gemeenten.verdwenen.map(({ code }) => noem(code)),
    ),
    ...groep(
      'Gemeenten met een andere naam',
      gemeenten.anders.length,
      gemeenten.anders.map(({ code, van, naar }) => `${code}: ${van} heet daar ${naar}`),
    ),
    ...groep('Samenwerkingsverbanden die wij niet kennen', verbanden.nieuw.length, verbanden.nieuw),
    ...groep(
      'Samenwerkingsverbanden die er niet meer in staan',
      verbanden.verdwenen.length,
      verbanden.verdwenen.map(noem),
    ),
    '',
    aantal === 0
      ? 'Geen verschillen.'
      : `Samen ${getal.format(aantal)} ${aantal === 1 ? 'verschil' : 'verschillen'}.`,
    ...delen.flatMap((deel) => {
      const open = onduidelijk[deel];
      if (open.length === 0) return [];
      const wat = deel === 'gemeente' ? 'meer dan één gemeente' : `meer dan één samenwerkingsverband ${deel}`;
      return [
        `Niet meegeteld: postcodes die daar bij ${wat} staan, ook bij die van ons: ${postcodesInTekst(open)}.`,
      ];
    }),
  ];
}
