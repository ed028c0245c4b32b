import { parseArgs } from 'node:util';

/** What a person asked to be measured. */
export interface Opdracht {
  /** How often every question is asked in every way. */
  herhaal: number;
  bewaar: boolean;
  /** Only wants to know what can be asked. */
  help: boolean;
}

export const uitleg = `npm run bench zoeksnelheid -- [opties]
  --herhaal=3   hoe vaak elke vraag op elke manier wordt gesteld (standaard 1)
  --bewaar      zet de uitkomst in bench/uitkomsten/`;

/** @throws Error in Dutch, with the explanation, for arguments that do not exist */
export function readOpdracht(args: readonly string[]): Opdracht {
  const { herhaal = '1', bewaar = false, help = false } = parse(args);
  if (!/^[1-9]\d?$/.test(herhaal)) throw new Error(`"${herhaal}" is geen aantal van 1 tot 99.\n\n${uitleg}`);
  return { herhaal: Number(herhaal), bewaar, help };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { herhaal: { type: 'string' }, bewaar: { type: 'boolean' }, help: { type: 'boolean' } },
    }).values;
  } catch {
    throw new Error(uitleg);
  }
}
