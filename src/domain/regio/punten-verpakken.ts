import { pakTekstUit, verpak } from '../verpakt.ts';
import type { Aardpunt, Postcodepunten } from './aardpunt.ts';

/** First line of the packed text; another number when the form changes. */
const kop = 'punten 1';

/** Steps in one degree: a step is about 275 metres, so no point is moved by more than 200. */
const stappen: Aardpunt = { breedte: 400, lengte: 250 };
/** Where the first step is taken from: the middle of the country, in steps. */
const begin: Aardpunt = { breedte: 52 * stappen.breedte, lengte: 5 * stappen.lengte };

/** Every sign that a text of one line may hold and that JSON does not write longer. */
const tekens = Array.from({ length: 95 }, (_, nummer) => String.fromCharCode(32 + nummer))
  .filter((teken) => teken !== '"' && teken !== '\\')
  .join('');
/** A step that one sign can say lies between minus this and this; the last sign announces a longer one, of two signs. */
const bereik = 45;
const lang = tekens.slice(-1);
const langBereik = (tekens.length * tekens.length - 1) / 2;

function pakStap(stap: number): string {
  if (Math.abs(stap) <= bereik) return tekens.charAt(stap + bereik);
  const getal = stap + langBereik;
  if (Math.abs(stap) > langBereik) throw new RangeError('Dit punt ligt niet in Nederland.');
  return lang + tekens.charAt(Math.floor(getal / tekens.length)) + tekens.charAt(getal % tekens.length);
}

/** All steps of a line; nothing when a sign does not belong in it. */
function leesStappen(regel: string): number[] | undefined {
  const gelezen: number[] = [];
  for (let plek = 0; plek < regel.length; plek += 1) {
    const teken = regel.charAt(plek);
    if (teken === lang) {
      const [hoog = -1, laag = -1] = [regel.charAt(plek + 1), regel.charAt(plek + 2)].map((deel) =>
        deel === '' ? -1 : tekens.indexOf(deel),
      );
      if (hoog < 0 || laag < 0) return undefined;
      gelezen.push(hoog * tekens.length + laag - langBereik);
      plek += 2;
    } else {
      const nummer = tekens.indexOf(teken);
      if (nummer < 0) return undefined;
      gelezen.push(nummer - bereik);
    }
  }
  return gelezen;
}

/** The postcodes as gap and number of the ones that follow each other: "rs,8 2,3". */
function pakPostcodes(postcodes: readonly number[]): string {
  const reeksen: { sprong: number; aantal: number }[] = [];
  let vorige = 0;
  for (const postcode of postcodes) {
    const reeks = reeksen.at(-1);
    if (reeks && postcode === vorige + 1) reeks.aantal += 1;
    else reeksen.push({ sprong: postcode - vorige, aantal: 1 });
    vorige = postcode;
  }
  return reeksen.map(({ sprong, aantal }) => `${sprong.toString(36)},${aantal.toString(36)}`).join(' ');
}

/** The postcodes, ascending; nothing when a text says something else. */
function leesPostcodes(regel: string): number[] | undefined {
  const postcodes: number[] = [];
  for (const reeks of regel === '' ? [] : regel.split(' ')) {
    const [sprong = 0, aantal = 0] = reeks.split(',').map((deel) => Number.parseInt(deel, 36));
    const eerste = (postcodes.at(-1) ?? 0) + sprong;
    // Said so that a number that is none fails too.
    if (!(sprong > 0 && aantal > 0 && eerste + aantal <= 10_000)) return undefined;
    for (let meer = 0; meer < aantal; meer += 1) postcodes.push(eerste + meer);
  }
  return postcodes;
}

/** The points as one short text, each as the step from the one before. Throws a RangeError for a point far away. */
export function pakPunten(punten: Postcodepunten): string {
  const postcodes = [...punten.keys()].sort((a, b) => a - b);
  const regel = (welke: keyof Aardpunt): string => {
    let vorige = begin[welke];
    return postcodes
      .map((postcode) => {
        const plek = Math.round((punten.get(postcode)?.[welke] ?? 0) * stappen[welke]);
        const stap = plek - vorige;
        vorige = plek;
        return pakStap(stap);
      })
      .join('');
  };
  return [kop, pakPostcodes(postcodes), regel('breedte'), regel('lengte')].join('\n');
}

/** The points that pakPunten wrote, moved by at most 200 metres; nothing for another text, or another version. */
export function leesPunten(tekst: string): Map<number, Aardpunt> | undefined {
  const [eerste, reeksen = '', breedtes = '', lengtes = '', ...rest] = tekst.split('\n');
  const postcodes = leesPostcodes(reeksen);
  const [naarNoord, naarOost] = [leesStappen(breedtes), leesStappen(lengtes)];
  if (eerste !== kop || rest.length > 0 || !postcodes) return undefined;
  if (naarNoord?.length !== postcodes.length || naarOost?.length !== postcodes.length) return undefined;
  const plek = { ...begin };
  return new Map(
    postcodes.map((postcode, nummer) => {
      plek.breedte += naarNoord[nummer] ?? 0;
      plek.lengte += naarOost[nummer] ?? 0;
      return [
        postcode,
        { breedte: plek.breedte / stappen.breedte, lengte: plek.lengte / stappen.lengte },
      ] as const;
    }),
  );
}

/** The points as a classic script that puts them in one global, so that it loads from a server and a folder alike. */
export const puntenScript = (punten: Postcodepunten): string =>
  `self.toolboxPunten=${JSON.stringify(verpak(pakPunten(punten)))};\n`;

/** Unpacks what the script left in the global; nothing when it is damaged or not there. */
export function pakPuntenUit(verpakt: unknown): Map<number, Aardpunt> | undefined {
  const tekst = pakTekstUit(verpakt);
  return tekst === undefined ? undefined : leesPunten(tekst);
}
