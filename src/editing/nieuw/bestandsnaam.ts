import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Collectie } from '../../domain/schema/collecties.ts';
import { inhoudsmap } from '../../gate/bestanden.ts';

const longest = 60;

/** A file name (without extension) made from a title: ASCII, hyphens, whole words, at most 60 signs. */
export function naamUitTitel(titel: string): string {
  const words = titel
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let naam = '';
  for (const word of words) {
    const longer = naam === '' ? word.slice(0, longest) : `${naam}-${word}`;
    if (longer.length > longest) break;
    naam = longer;
  }
  return naam;
}

/** Materialen and initiatieven are one list on the site, so they share their names. */
const mappenNaast = (collectie: Collectie): readonly Collectie[] =>
  collectie === 'materialen' || collectie === 'initiatieven' ? ['materialen', 'initiatieven'] : [collectie];

/** Why a name cannot be used, or nothing. */
export async function bezwaarTegenNaam(
  root: string,
  collectie: Collectie,
  naam: string,
): Promise<string | undefined> {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(naam) || naam.length > longest) {
    return `Gebruik kleine letters, cijfers en streepjes, hoogstens ${longest} tekens.`;
  }
  for (const map of mappenNaast(collectie)) {
    const pad = `${inhoudsmap}/${map}`;
    const files = await readdir(join(root, pad)).catch(() => []);
    const same = files.find(
      (file) => file.replace(/\.\w+$/, '').replaceAll('-', '') === naam.replaceAll('-', ''),
    );
    if (same !== undefined) return `Dit bestand bestaat al: ${pad}/${same}. Kies een andere naam.`;
  }
  return undefined;
}
