import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { adresboekPad, adressenOf, compareAdressen, formatVerdwenen, parseAdresboek } from './adresboek.ts';
import { bronIds } from './bron.ts';
import { doelVan } from './doorverwijzing.ts';
import { formatVerschillen, reconcile } from './reconcile.ts';
import { openSite, type Site } from './site.ts';

/** The ledger in a project. Its absence is an error: without it nobody would notice that an address vanished. */
export async function readAdresboek(root: string): Promise<string[]> {
  try {
    return parseAdresboek(await readFile(join(root, adresboekPad), 'utf8'));
  } catch {
    throw new Error(
      `${adresboekPad} ontbreekt: de lijst van alle adressen die blijven werken. Haal het bestand terug uit het versiebeheer.`,
    );
  }
}

/** Redirect pages that lead to nothing, or to another redirect page, in Dutch; an empty text when there are none. */
export function formatDoodlopend({ bestanden, doorverwijzingen }: Site): string {
  const bekend = new Set(bestanden);
  const regels = [...doorverwijzingen].flatMap(([pad, address]) => {
    const doel = doelVan(pad, address);
    if (doel !== undefined && bekend.has(doel) && !doorverwijzingen.has(doel)) return [];
    return `- /${pad} leidt naar ${address}`;
  });
  if (regels.length === 0) return '';
  return [
    'Deze oude adressen leiden niet naar een gewone pagina:',
    ...regels.sort(),
    'Verbeter het nieuwe adres in src/content/verhuizingen/vermeldingen.yaml.',
  ].join('\n');
}

/** What a check of a built site found. */
export interface Verslag {
  /** How many entries the content has. */
  vermeldingen: number;
  /** How many addresses of the ledger were looked up. */
  adressen: number;
  /** Everything that is wrong, in Dutch, one text per subject. */
  problemen: string[];
}

/** Holds a built site against the content it was made from and against the addresses that were ever published. */
export async function controleerSite(root: string, dist: string): Promise<Verslag> {
  const [site, ids, adresboek] = await Promise.all([openSite(dist), bronIds(root), readAdresboek(root)]);
  const { verdwenen } = compareAdressen(adresboek, adressenOf(site.bestanden));
  const problemen = [
    formatVerschillen(await reconcile(site, ids)),
    formatDoodlopend(site),
    formatVerdwenen(verdwenen),
  ];
  return {
    vermeldingen: ids.length,
    adressen: adresboek.length,
    problemen: problemen.filter((tekst) => tekst !== ''),
  };
}
