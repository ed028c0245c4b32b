/** The few words that the splitter knows by name, because no rule or word list tells them apart. */

const words = (...teksten: string[]): ReadonlySet<string> => new Set(teksten.join(' ').split(' '));

/** First parts that the word list leaves out as too short or too dangerous; other parts have at least four letters. */
export const kortVoor = words(
  'app bus dag eet gym les sms tas vak web wet',
  'avg ggd ggz havo hbo ict mavo mbo pgb vmbo vso vwo wmo',
);

/** The same for last parts. */
export const kortAchter = words('app bus dag les pas vak wet');

/** Written like the end of another word ("subsidië" + "ring"), so never a part. */
export const nooitDeel = words(
  'aar aars bare baar dommen eren erin gram heden heid lijk lijke loos loze matig natie rijk rijke ring schap',
  'schappen sier ster sters tallen tien tijen vol volle waarts zaam zame',
);

/** Made of words, but nobody looks for "dag" and means "maandag". */
export const telwoordenEnDagen = words(
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  'dertien veertien vijftien zestien zeventien achttien negentien',
  'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
);

/** How places and streets end, with or without -en. */
const plaatseinden = words(
  'beek berg bos broek brug buren burg dam diep dijk dorp drecht duin eiland gracht haven heide hoek hof hoorn horst',
  'hout huis kade kamp kerk kwartier laan land meer molen oord pad park plas plein polder poort singel sloot sluis stad',
  'steden steeg stein straat streek veld vliet waard water weg wijk wolde woud woude zee zijl',
);

/** A word with a capital is a name when its flags in the word list say so, or when it ends as places and streets do. */
export function isNaam(woord: string, vlaggen: ReadonlySet<string>): boolean {
  if ([...vlaggen].some((vlag) => /^(P[NIJK]|G.|S[vn]|L[lre])$/.test(vlag))) return true;
  const enkel = woord.replace(/en$/, '');
  return [...plaatseinden].some((eind) => woord.endsWith(eind) || enkel.endsWith(eind));
}
