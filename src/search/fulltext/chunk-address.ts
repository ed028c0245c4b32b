/** Name of the global that data files call with their own name and their bytes in base64. */
export const chunkGlobal = 'toolboxZoekdata';

/** Address of a data file, relative to the folder of the search scripts. Only extensions that every server knows. */
export function chunkAddress(name: string): string {
  return `data/${name.replaceAll('/', '-')}.js`;
}
