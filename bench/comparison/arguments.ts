import { parseArgs } from 'node:util';

/** What a person asked to be measured. */
export interface Opdracht {
  aantallen: number[];
  /** How often each site is built; without it three times up to 1,000 entries and once above. */
  herhaal: number | undefined;
  sidebar: 'kort' | 'volledig';
  extension: 'md' | 'mdx';
  bewaar: boolean;
  /** Only wants to know what can be asked. */
  help: boolean;
}

export const uitleg = `npm run bench build-time -- [aantal …] [opties]
  aantal               vermeldingen per meting (standaard 1000 en 10000)
  --herhaal=3          hoe vaak elke site wordt gebouwd (standaard 3, boven 1000 vermeldingen 1)
  --zijbalk=volledig   Starlight met alle pagina's in de zijbalk van elke pagina
  --vorm=mdx           Starlight met .mdx in plaats van .md
  --bewaar             zet de uitkomst in bench/uitkomsten/`;

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1) throw new Error(`"${text}" is geen aantal.\n\n${uitleg}`);
  return value;
}

/** @throws Error in Dutch, with the explanation, for arguments that do not exist */
export function readOpdracht(args: readonly string[]): Opdracht {
  const { values, positionals } = parse(args);
  const sidebar = values.zijbalk ?? 'kort';
  const extension = values.vorm ?? 'md';
  if (sidebar !== 'kort' && sidebar !== 'volledig')
    throw new Error(`--zijbalk is kort of volledig.\n\n${uitleg}`);
  if (extension !== 'md' && extension !== 'mdx') throw new Error(`--vorm is md of mdx.\n\n${uitleg}`);
  return {
    aantallen: positionals.length > 0 ? positionals.map(wholeNumber) : [1000, 10_000],
    herhaal: values.herhaal === undefined ? undefined : wholeNumber(values.herhaal),
    sidebar,
    extension,
    bewaar: values.bewaar ?? false,
    help: values.help ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        herhaal: { type: 'string' },
        zijbalk: { type: 'string' },
        vorm: { type: 'string' },
        bewaar: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    });
  } catch {
    throw new Error(uitleg);
  }
}
