import { loadToolbox } from '../toolbox.ts';

/** The one page of the list of files that is made here; the build makes the others from it. */
export const bestandenlijstPaths = () => [{ params: { deel: '1' } }];

/** What the self-test has to find in this content: an entry by its title, all entries of its type, and a place. */
export async function zelftestVerwacht() {
  const { vermeldingen } = await loadToolbox();
  const [eerste] = vermeldingen;
  if (!eerste) throw new Error('Er zijn geen vermeldingen om de zelftest mee te doen.');
  const { id, titel, type } = eerste;
  const aantal = vermeldingen.filter((vermelding) => vermelding.type === type).length;
  return { vraag: titel, id, type, aantal, postcode: '3511' };
}
