import { parseArgs } from 'node:util';
import { closestWord } from '../../domain/spelling.ts';
import { isNoun, nouns, vragenVoor, type Noun } from './vragenlijst.ts';

/** What somebody typed behind `npm run nieuw --`. */
export interface Vlaggen {
  help: boolean;
  noun?: Noun | undefined;
  /** The file name, without extension. */
  bestand?: string | undefined;
  /** Key → what was typed. */
  antwoorden: ReadonlyMap<string, string>;
  /** What cannot be understood, in Dutch. */
  fouten: readonly string[];
}

const sleutelsVan = (noun: Noun): string[] => vragenVoor(noun).map(({ sleutel }) => sleutel);
const alleSleutels = [...new Set(nouns.flatMap(sleutelsVan))];

const looseHelp = `Kies uit ${nouns.join(', ')}, en zet een tekst tussen aanhalingstekens.`;

/** What is wrong with a flag, or nothing. */
function foutIn(vlag: string, noun: Noun | undefined): string | undefined {
  const bekend = noun ? sleutelsVan(noun) : alleSleutels;
  if (bekend.includes(vlag)) return undefined;
  const bedoeld = closestWord(vlag, [...bekend, 'bestand', 'soort', 'help']);
  const hint = bedoeld === undefined ? '' : ` Bedoelde u --${bedoeld}?`;
  return `--${vlag} bestaat niet${noun ? ` bij ${noun}` : ''}.${hint}`;
}

/**
 * Reads the flags. `--soort` says what is made (materiaal, initiatief, organisatie); the first loose word may say it too,
 * because initiatieven and organisaties have a key "soort" of their own.
 */
export function leesVlaggen(args: readonly string[]): Vlaggen {
  const tekst = { type: 'string', multiple: true } as const;
  const { values, positionals } = parseArgs({
    args: [...args],
    strict: false,
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries([...alleSleutels, 'soort', 'bestand'].map((naam) => [naam, tekst])),
    },
  });
  const given = Object.entries(values)
    .filter(([vlag]) => vlag !== 'help')
    .flatMap(([vlag, value]) =>
      [value].flat().map((one): [string, string | boolean | undefined] => [vlag, one]),
    );
  const los = positionals.find(isNoun);
  const gekozen = given.find(
    ([vlag, value]) => vlag === 'soort' && typeof value === 'string' && isNoun(value),
  );
  const noun = los ?? nouns.find((one) => one === gekozen?.[1]);

  const antwoorden = new Map<string, string>();
  const fouten: string[] = [];
  for (const pair of given) {
    const [vlag, value] = pair;
    if (pair === gekozen && !los) continue;
    const fout = vlag === 'bestand' ? undefined : foutIn(vlag, noun);
    if (fout !== undefined) fouten.push(fout);
    else if (typeof value !== 'string') fouten.push(`Achter --${vlag} hoort een waarde.`);
    else if (antwoorden.has(vlag)) fouten.push(`--${vlag} staat er twee keer.`);
    else antwoorden.set(vlag, value);
  }
  // A loose word behind a flag that does not exist was its value; one complaint is enough then.
  if (fouten.length === 0) {
    const over = positionals.filter((woord) => woord !== los);
    fouten.push(...over.map((woord) => `"${woord}" hoort nergens bij. ${looseHelp}`));
  }
  const bestand = antwoorden.get('bestand');
  antwoorden.delete('bestand');
  return { help: values['help'] === true, noun, bestand, antwoorden, fouten };
}

/** The page behind --help. */
export function hulp(): string {
  const perNoun = nouns.map((noun) => {
    const lines = vragenVoor(noun).map(({ sleutel, uitleg, verplicht, standaard, vorm, lijst, keuzes }) => {
      const nodig =
        standaard === undefined ? (verplicht ? ' (verplicht)' : '') : ` (anders: ${standaard || 'geen'})`;
      const meer = lijst
        ? ` Meer dan één: met een ${vorm === 'tekst' ? 'puntkomma' : 'komma'} ertussen.`
        : '';
      const uit = keuzes.size > 0 ? ` Kies uit: ${[...keuzes.keys()].join(', ')}.` : '';
      return `  --${sleutel.padEnd(16)} ${uitleg}${uit}${meer}${nodig}`;
    });
    return [`npm run nieuw -- ${noun}`, ...lines].join('\n');
  });
  return [
    'Maakt een nieuw bestand in src/content. Zonder meer: npm run nieuw stelt de vragen.',
    'Met vlaggen: npm run nieuw -- --soort materiaal --titel "…" --samenvatting "…" …',
    'De bestandsnaam komt uit de titel; een andere geeft u met --bestand. Een bestaand bestand blijft altijd zoals het is.',
    'Een regio mag een code zijn, landelijk, of de naam van een provincie, samenwerkingsverband of gemeente.',
    ...perNoun,
  ].join('\n\n');
}
