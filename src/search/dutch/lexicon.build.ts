import { readUitzonderingen, type Uitzonderingen } from './uitzonderingen.build.ts';
import { isNaam, kortAchter, kortVoor, nooitDeel, telwoordenEnDagen } from './gesloten-lijsten.ts';
import type { Lexicon, Vorm } from './samenstelling.ts';
import { woordenVan } from './woorden.ts';
import { readWoordenlijst, type Ingang, type Woordenlijst } from './woordenlijst.build.ts';

/** The words that the site itself brings. */
export interface Sitewoorden {
  /** The words of the texts as written; the ones that no word list knows ("zorgarrangement") may be parts. */
  woorden: Iterable<string>;
  /** Names of places and regions: their words are never split, unless the texts write them without a capital. */
  namen: Iterable<string>;
}

const meervoud = ['Za', 'Zb', 'Zd', 'Ze', 'Zf', 'Zg', 'Zh', 'Zi', 'Zj', 'Zu', 'Zx'] as const;
const verkleining = ['Ya', 'Yb', 'Yc', 'Yd', 'Ye', 'Yf'] as const;

/** The forms of both sides; the surest reading of a form stays. */
class Vormen {
  readonly voor = new Map<string, Vorm>();
  readonly achter = new Map<string, Vorm>();

  add(kant: 'voor' | 'achter', vorm: string, kaal: string, kosten: number): void {
    const genoeg = vorm.length > 3 || (kant === 'voor' ? kortVoor : kortAchter).has(vorm);
    if (!genoeg || nooitDeel.has(vorm)) return;
    const bekend = this[kant].get(vorm);
    if (!bekend || bekend.kosten > kosten) this[kant].set(vorm, { kosten, kaal });
  }
}

/** What the flags say of one word. */
function describe({ woord, vlaggen }: Ingang, { vormen }: Woordenlijst) {
  const has = (...namen: string[]): boolean => namen.some((naam) => vlaggen.has(naam));
  const formsOf = (namen: readonly string[]): string[] =>
    namen.filter((naam) => vlaggen.has(naam)).flatMap((naam) => vormen(woord, naam));
  const bouwsteen = has('Ca', 'Cb', 'Cc', 'Cd', 'Ce', 'Ch', 'CA', 'CB', 'Cl');
  const meervouden = formsOf(meervoud);
  return {
    has,
    formsOf,
    bouwsteen,
    meervouden,
    naamwoord: bouwsteen || meervouden.length > 0 || has('Zc', ...verkleining),
  };
}

type Kenmerken = ReturnType<typeof describe>;

/** A word that the list has as a part of compounds. */
function addBouwsteen(woord: string, kenmerken: Kenmerken, vormen: Vormen): void {
  const { has, formsOf, meervouden } = kenmerken;
  const voor = has('Ca', 'Cb', 'CA', 'CB', 'Ce', 'Cl');
  const tussenS = has('Cd', 'Ch');
  const achter = has('Cc', 'Cd') ? 0 : 1;
  vormen.add('voor', woord, woord, voor ? 0 : 0.8);
  vormen.add('voor', `${woord}s`, woord, tussenS ? 0 : 0.8);
  for (const vorm of meervouden) vormen.add('voor', vorm, woord, vorm.endsWith('n') ? 0 : 0.5);
  if (has('Xf')) for (const vorm of [`${woord}er`, `${woord}eren`]) vormen.add('voor', vorm, woord, 0);
  if (has('Cx')) return;
  // A short word that never stands last ("best", "eind") is more often the end of something else.
  if (achter > 0 && woord.length < 5 && !kortAchter.has(woord)) return;
  vormen.add('achter', woord, woord, achter);
  for (const vorm of has('Xf') ? [...meervouden, `${woord}eren`] : meervouden)
    vormen.add('achter', vorm, woord, achter);
  for (const vorm of formsOf(verkleining)) vormen.add('achter', vorm, woord, achter + 0.5);
}

/** A noun that the list gives without saying whether it makes compounds; often one itself: "thuiszitter", "leerplicht". */
function addNaamwoord(woord: string, meervouden: readonly string[], kosten: number, vormen: Vormen): void {
  if (woord.length < 5 && !kortVoor.has(woord) && !kortAchter.has(woord)) return;
  for (const vorm of [woord, `${woord}s`, ...meervouden]) vormen.add('voor', vorm, woord, kosten);
  for (const vorm of [woord, ...meervouden]) vormen.add('achter', vorm, woord, kosten + 0.4);
}

/** Who does it and what is done, made from a verb: "verlaten" → "verlater", "verlating". */
function addHandeling(werkwoord: string, vormen: Vormen): void {
  const stam = werkwoord.slice(0, -2);
  const dader = `${stam}${stam.endsWith('r') ? 'd' : ''}er`;
  for (const woord of [dader, `${stam}ing`]) {
    vormen.add('voor', `${woord}s`, woord, 0.8);
    vormen.add('achter', woord, woord, 0.8);
  }
  vormen.add('achter', `${dader}s`, dader, 0.8);
  vormen.add('achter', `${stam}ingen`, `${stam}ing`, 0.8);
}

/** The forms of a word that are no noun of their own: never split as a whole word. */
function wholeForms(
  { woord, vlaggen }: Ingang,
  { has, naamwoord }: Kenmerken,
  { vormen }: Woordenlijst,
): string[] {
  const geheel = naamwoord ? /^[AV]|^Z[km]$/ : /^[AVZN]/i;
  const namen = [...vlaggen].filter((vlag) => geheel.test(vlag));
  const forms = namen.flatMap((vlag) => vormen(woord, vlag));
  if (naamwoord || namen.length === 0) return forms;
  const zelfstandig = has('Aa', 'Al', 'An') ? ['heid', 'heden', 'en'].map((eind) => woord + eind) : [];
  return [woord, ...forms, ...zelfstandig];
}

/** Adds what one word of the list gives. */
function addIngang(ingang: Ingang, lijst: Woordenlijst, vormen: Vormen): Kenmerken {
  const { woord, vlaggen } = ingang;
  const kenmerken = describe(ingang, lijst);
  const { has, bouwsteen, naamwoord, meervouden } = kenmerken;
  if (bouwsteen) addBouwsteen(woord, kenmerken, vormen);
  else if (naamwoord) addNaamwoord(woord, meervouden, 0.6, vormen);
  else if (vlaggen.size === 0 && woord.length >= 8) addNaamwoord(woord, [], 1, vormen);
  if (!naamwoord && has('Aa', 'Al', 'An', 'Ai', 'Ve')) vormen.add('voor', woord, woord, 1);
  if (has('Vi')) for (const vorm of lijst.vormen(woord, 'Vi')) vormen.add('voor', vorm, vorm, 1);
  if (has('Vi', 'Ve') && /.{4}en$/.test(woord)) addHandeling(woord, vormen);
  if (has('V3')) vormen.add('voor', woord, woord, 0.6);
  return kenmerken;
}

/** Adds the words of the site that no list knows, and its names. */
function addSite(
  { woorden, namen }: Sitewoorden,
  bekend: ReadonlySet<string>,
  heel: Set<string>,
  vormen: Vormen,
) {
  const geschreven = [...woorden];
  const klein = new Set(geschreven.filter((woord) => /^\p{Ll}/u.test(woord)).flatMap(woordenVan));
  for (const naam of [...namen].flatMap(woordenVan)) if (!klein.has(naam)) heel.add(naam);
  for (const woord of geschreven.flatMap(woordenVan))
    if (woord.length >= 6 && !bekend.has(woord) && !heel.has(woord)) addNaamwoord(woord, [], 0.8, vormen);
}

/**
 * Makes the lexicon of the splitter: the word list of OpenTaal, the words and names of the site, and what editors wrote
 * in uitzonderingen.txt. The same words give the same lexicon. Throws, in Dutch, on a wrong line of the exceptions.
 */
export function makeLexicon(
  site: Sitewoorden = { woorden: [], namen: [] },
  uitzonderingen: Uitzonderingen = readUitzonderingen(),
): Lexicon {
  const lijst = readWoordenlijst();
  const vormen = new Vormen();
  const heel = new Set(telwoordenEnDagen);
  const bouwstenen = new Set<string>();
  for (const woord of kortVoor) vormen.add('voor', woord, woord, 0);
  for (const woord of kortAchter) vormen.add('achter', woord, woord, 0);
  for (const [woord, vlaggen] of lijst.hoofdletters) if (isNaam(woord, vlaggen)) heel.add(woord);
  for (const ingang of lijst.ingangen) {
    const kenmerken = addIngang(ingang, lijst, vormen);
    for (const vorm of wholeForms(ingang, kenmerken, lijst)) heel.add(vorm);
    if (!kenmerken.bouwsteen) continue;
    for (const vorm of [ingang.woord, `${ingang.woord}s`, ...kenmerken.meervouden]) bouwstenen.add(vorm);
  }
  const bekend = new Set([...bouwstenen, ...lijst.ingangen.map(({ woord }) => woord)]);
  addSite(site, bekend, heel, vormen);
  for (const woord of uitzonderingen.nooit) heel.add(woord);
  return { voor: vormen.voor, achter: vormen.achter, heel, bouwstenen, altijd: uitzonderingen.altijd };
}
