import { z } from 'astro/zod';
import type { Catalogus } from '../../src/search/catalogue/catalogus.ts';
import { catalogusUitScript } from '../../src/search/catalogue/verpakken.ts';
import { pakUit, type Woordregel } from '../../src/search/dutch/woordenschat.ts';
import { chunkAddress, readChunk } from '../../src/search/fulltext/chunk-address.ts';
import { wegwijzerNaam } from '../../src/search/fulltext/wegwijzer.ts';
import { readText } from './site-files.ts';

/** The catalogue of the finder, as the site ships it. */
export const readCatalogus = (): Catalogus => catalogusUitScript(readText('zoek/catalogus.js'));

const wegwijzer = z.object({ ids: z.record(z.string(), z.string()), woorden: z.string().transform(pakUit) });

/** What the site ships beside Pagefind's own files: which entry each indexed page is, and all words. */
export function readWegwijzer(): { ids: Record<string, string>; woorden: Woordregel[] } {
  const chunk = readChunk(readText(`zoek/${chunkAddress(wegwijzerNaam)}`));
  return wegwijzer.parse(JSON.parse(chunk?.inhoud ?? ''));
}
