import { parseArgs } from 'node:util';

/** What a person asked to be measured. */
export interface Opdracht {
  /** Number of made-up entries; at least 1,200, or undefined for a folder that is there. */
  aantal: number;
  /** Folder with a built site to measure instead; undefined for a made-up one. */
  map: string | undefined;
  /** How often in each browser, each time with a new profile. */
  herhaal: number;
  bewaar: boolean;
  /** Only wants to know what can be asked. */
  help: boolean;
}

export const uitleg = `npm run bench eerste-zoekvraag -- [opties]
  --aantal=1200   hoeveel verzonnen vermeldingen de site krijgt (300 tot 20000)
  --map=dist      meet een gebouwde site in plaats van een verzonnen
  --herhaal=5     hoe vaak in elke browser (1 tot 99)
  --bewaar        zet de uitkomst in bench/uitkomsten/`;

/** @throws Error in Dutch, with the explanation, for arguments that do not exist */
export function readOpdracht(args: readonly string[]): Opdracht {
  const { aantal = '1200', herhaal = '5', map, bewaar = false, help = false } = parse(args);
  const vermeldingen = /^\d{3,5}$/.test(aantal) ? Number(aantal) : 0;
  if (vermeldingen < 300 || vermeldingen > 20_000)
    throw new Error(`"${aantal}" is geen aantal van 300 tot 20000.\n\n${uitleg}`);
  if (!/^[1-9]\d?$/.test(herhaal)) throw new Error(`"${herhaal}" is geen aantal van 1 tot 99.\n\n${uitleg}`);
  return { aantal: vermeldingen, map, herhaal: Number(herhaal), bewaar, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        aantal: { type: 'string' },
        map: { type: 'string' },
        herhaal: { type: 'string' },
        bewaar: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch {
    throw new Error(uitleg);
  }
}
