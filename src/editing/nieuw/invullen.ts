import type { Collectie } from '../../domain/schema/collecties.ts';
import { leesAntwoord, type Uitkomst } from './antwoord.ts';
import type { Zoekgebied } from './gebied-zoeken.ts';
import { gebiedenVoor, leesRegios, type Kies } from './regio-antwoord.ts';
import type { Vraag } from './vragenlijst.ts';

/** Asks a question and waits for the line that somebody types. */
export type Stel = (tekst: string) => Promise<string>;

export interface Gesprek {
  stel: Stel;
  zeg: (tekst: string) => void;
}

/** The question as it is shown: what belongs here, the choices by number, what an empty answer means. */
export function vraagTekst({ sleutel, uitleg, keuzes, lijst, vorm, verplicht, standaard }: Vraag): string {
  const nummers = [...keuzes.values()].map((label, index) => `  ${String(index + 1).padStart(2)}  ${label}`);
  const meer = lijst
    ? [`  Meer dan één? Zet er een ${vorm === 'tekst' ? 'puntkomma' : 'komma'} tussen.`]
    : [];
  const leeg =
    standaard === undefined ? (verplicht ? '' : ' (leeg = overslaan)') : ` (leeg = ${standaard || 'geen'})`;
  return ['', `${sleutel}: ${uitleg}`, ...nummers, ...meer, `${sleutel}${leeg}> `].join('\n');
}

const kiesMet =
  ({ stel, zeg }: Gesprek): Kies =>
  async (gezocht, kandidaten) => {
    zeg(`"${gezocht}" kan meer dan één regio zijn:`);
    const lines = kandidaten.map(
      ({ naam, code }, index) => `  ${String(index + 1).padStart(2)}  ${naam}, ${code}`,
    );
    const antwoord = (await stel([...lines, 'nummer> '].join('\n'))).trim();
    return kandidaten[Number(antwoord) - 1] ?? kandidaten.find(({ code }) => code === antwoord.toLowerCase());
  };

/** Reads one answer for the key of a question. Without a conversation nothing can be asked back. */
export function leesVoor(
  collectie: Collectie,
  vraag: Vraag,
  tekst: string,
  alleGebieden: readonly Zoekgebied[],
  gesprek?: Gesprek,
): Promise<Uitkomst> {
  const gebieden = gebiedenVoor(collectie, vraag, alleGebieden);
  return gebieden
    ? leesRegios(collectie, vraag, tekst, gebieden, gesprek && kiesMet(gesprek))
    : Promise.resolve(leesAntwoord(collectie, vraag, tekst));
}

/** Asks until the answer is right. Nothing when the key may be left out and is. */
export async function vraagTotGoed(
  collectie: Collectie,
  vraag: Vraag,
  alleGebieden: readonly Zoekgebied[],
  gesprek: Gesprek,
): Promise<{ waarde: unknown } | undefined> {
  for (;;) {
    const getypt = await gesprek.stel(vraagTekst(vraag));
    if (getypt.trim() === '' && vraag.standaard === undefined && !vraag.verplicht) return undefined;
    const tekst = getypt.trim() === '' ? (vraag.standaard ?? '') : getypt;
    const uitkomst = await leesVoor(collectie, vraag, tekst, alleGebieden, gesprek);
    if ('waarde' in uitkomst) return uitkomst;
    gesprek.zeg(uitkomst.reden);
  }
}
