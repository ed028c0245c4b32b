import { pakTekstUit, verpak } from '../verpakt.ts';
import type { Deel, Gebiedsnaam, Plaatsnaam, Plaatstabel } from './plaatstabel.ts';
import type { Postcodereeks } from './postcode.ts';

/** First line of the packed text; another number when the form changes. */
const kop = 'plaatsen 1';

/** How many letters of the name before are taken over at most: what one digit can say. */
const meesteOvergenomen = 35;

const kort = (getal: number): string => getal.toString(36);
const lang = (tekst: string): number => Number.parseInt(tekst, 36);

/** Names in their order, each with numbers; of a name only what differs from the one before is written. */
function pakNamen(namen: readonly Plaatsnaam[]): string[] {
  return namen.map(({ naam, delen }, index) => {
    const vorige = namen[index - 1]?.naam ?? '';
    let gelijk = 0;
    while (gelijk < meesteOvergenomen && gelijk < naam.length && naam[gelijk] === vorige[gelijk]) gelijk += 1;
    return `${kort(gelijk)}${delen.map(kort).join(',')} ${naam.slice(gelijk)}`;
  });
}

function leesNamen(regels: readonly string[]): Plaatsnaam[] {
  let vorige = '';
  return regels.map((regel) => {
    const spatie = regel.indexOf(' ');
    vorige = vorige.slice(0, lang(regel.slice(0, 1))) + regel.slice(spatie + 1);
    const nummers = regel.slice(1, spatie);
    return { naam: vorige, delen: nummers === '' ? [] : nummers.split(',').map(lang) };
  });
}

/** Gemeenten of a region go by their place among all gemeenten. */
function pakGebieden(gebieden: readonly Gebiedsnaam[]): string[] {
  const plek = new Map(gebieden.map(({ code }, index) => [code, index]));
  return gebieden.map(
    ({ code, naam, gemeenten }) =>
      `${code} ${gemeenten.map((gemeente) => kort(plek.get(gemeente) ?? 0)).join(',')} ${naam}`,
  );
}

function leesGebieden(regels: readonly string[]): Gebiedsnaam[] {
  const velden = regels.map((regel) => {
    const [code = '', nummers = ''] = regel.split(' ', 2);
    return { code, nummers, naam: regel.slice(code.length + nummers.length + 2) };
  });
  return velden.map(({ code, nummers, naam }) => ({
    code,
    naam,
    gemeenten: nummers === '' ? [] : nummers.split(',').flatMap((nummer) => velden[lang(nummer)]?.code ?? []),
  }));
}

/** All ranges in the order of the postcodes: part, how far it starts after the end of the one before, how many more. */
function pakPostcodes(delen: readonly Deel[]): string {
  let einde = 0;
  return delen
    .flatMap(({ postcodes }, nummer) => postcodes.map((reeks) => ({ ...reeks, nummer })))
    .sort((a, b) => a.van - b.van)
    .map(({ van, tot, nummer }) => {
      const regel = [nummer, van - einde, tot - van].map(kort).join(',');
      einde = tot;
      return regel;
    })
    .join(' ');
}

function leesPostcodes(tekst: string): Map<number, Postcodereeks[]> {
  const byDeel = new Map<number, Postcodereeks[]>();
  let einde = 0;
  for (const reeks of tekst === '' ? [] : tekst.split(' ')) {
    const [nummer = 0, sprong = 0, meer = 0] = reeks.split(',').map(lang);
    const van = einde + sprong;
    einde = van + meer;
    const bekend = byDeel.get(nummer) ?? [];
    bekend.push({ van, tot: einde });
    byDeel.set(nummer, bekend);
  }
  return byDeel;
}

/** The table as one short text. No name may hold a line break: maakPlaatstabel sees to that. */
export function pakPlaatsen(tabel: Plaatstabel): string {
  const groepen: readonly (readonly string[])[] = [
    pakGebieden(tabel.gebieden),
    tabel.delen.map(({ gemeente, po, vo }) => [gemeente, po, vo].join(' ')),
    [pakPostcodes(tabel.delen)],
    pakNamen(tabel.plaatsen),
    pakNamen(tabel.anderenamen),
    tabel.provincienamen.map(({ naam, code }) => `${code} ${naam}`),
  ];
  const aantallen = groepen.map(({ length }) => length).join(' ');
  return [`${kop} ${aantallen}`, ...groepen.flat()].join('\n');
}

/** The table that pakPlaatsen wrote; nothing for another text, or another version. */
export function leesPlaatsen(tekst: string): Plaatstabel | undefined {
  const [eerste = '', ...regels] = tekst.split('\n');
  const aantallen = eerste.startsWith(`${kop} `)
    ? eerste
        .slice(kop.length + 1)
        .split(' ')
        .map(Number)
    : [];
  if (aantallen.length !== 6 || aantallen.reduce((som, aantal) => som + aantal, 0) !== regels.length)
    return undefined;
  let begin = 0;
  const [gebieden = [], delen = [], [postcodes = ''] = [], plaatsen = [], anderenamen = [], provincies = []] =
    aantallen.map((aantal) => regels.slice(begin, (begin += aantal)));
  const byDeel = leesPostcodes(postcodes);
  return {
    gebieden: leesGebieden(gebieden),
    delen: delen.map((regel, nummer) => {
      const [gemeente = '', po = '', vo = ''] = regel.split(' ');
      return { gemeente, po, vo, postcodes: byDeel.get(nummer) ?? [] };
    }),
    plaatsen: leesNamen(plaatsen),
    anderenamen: leesNamen(anderenamen),
    provincienamen: provincies.map((regel) => ({
      code: regel.slice(0, regel.indexOf(' ')),
      naam: regel.slice(regel.indexOf(' ') + 1),
    })),
  };
}

/** The table as a classic script that puts it in one global, so that it loads from a server and a folder alike. */
export const plaatsenScript = (tabel: Plaatstabel): string =>
  `self.toolboxPlaatsen=${JSON.stringify(verpak(pakPlaatsen(tabel)))};\n`;

/** Unpacks what the script left in the global; nothing when it is damaged or not there. */
export function pakPlaatsenUit(verpakt: unknown): Plaatstabel | undefined {
  const tekst = pakTekstUit(verpakt);
  return tekst === undefined ? undefined : leesPlaatsen(tekst);
}
