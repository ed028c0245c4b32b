/** Name of the global that data files call with their own name and what they hold. */
export const chunkGlobal = 'toolboxZoekdata';

/** Address of a data file, relative to the folder of the search scripts. Only extensions that every server knows. */
export function chunkAddress(name: string): string {
  return `data/${name.replaceAll('/', '-')}.js`;
}

/** A data file: a classic script that hands over its name and what it holds, as text. */
export const chunkScript = (name: string, inhoud: string): string =>
  `${chunkGlobal}(${JSON.stringify(name)},${JSON.stringify(inhoud)})\n`;

/** What a data file holds; nothing when it is not one. */
export function readChunk(script: string): { name: string; inhoud: string } | undefined {
  const [, name, inhoud] = /^\w+\(("[^"]*"),("(?:[^"\\]|\\.)*")\)\s*$/.exec(script) ?? [];
  return name === undefined || inhoud === undefined
    ? undefined
    : { name: String(JSON.parse(name)), inhoud: String(JSON.parse(inhoud)) };
}
