import { join } from 'node:path';
import { paginacollecties } from '../domain/adres.ts';
import { listBestanden } from './site.ts';

const isNotThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

/**
 * The ids of all entries with a page, such as "materialen/thuiszitterspact", from the names of the files in src/content
 * alone. Whatever an editor put there counts, also a file that every reader would skip: so nothing can get lost.
 */
export async function bronIds(root: string): Promise<string[]> {
  const perCollectie = await Promise.all(
    paginacollecties.map(async (collectie) => {
      const bestanden = await listBestanden(join(root, 'src/content', collectie)).catch((error: unknown) => {
        if (isNotThere(error)) return [];
        throw error;
      });
      return bestanden
        .filter((pad) => !/(^|\/)\./.test(pad))
        .map((pad) => `${collectie}/${pad.replace(/\.[^./]+$/, '')}`);
    }),
  );
  return perCollectie.flat();
}
