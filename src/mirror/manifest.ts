import { botsendePaden, padbezwaar, padvolgorde } from './spiegelpad.ts';
import { dagVanVersie, isDag, isVersie, vergelijkVersies } from './versie.ts';

/** One file of the site: path from its root, size in bytes, SHA-256 in 64 small hexadecimal digits. */
export interface Spiegelbestand {
  pad: string;
  grootte: number;
  sha256: string;
}

/** Everything that belongs to one version of the site, and how long that may be relied on. */
export interface Manifest {
  naam: string;
  versie: string;
  /** The version before this one; null for the first. */
  vorige: string | null;
  /** Day as `2026-11-22`. */
  gemaakt: string;
  /** The last day on which a copy counts as current. */
  verloopt: string;
  /** Sorted by path. */
  bestanden: readonly Spiegelbestand[];
}

/** The name in every manifest of this site: that of another site is no manifest of ours, whoever signed it. */
export const spiegelnaam = 'toolbox-thuiszitters';

const string = (waarde: unknown): waarde is string => typeof waarde === 'string';

function bestandBezwaar({ pad, grootte, sha256 }: Spiegelbestand): string | undefined {
  const bezwaar = padbezwaar(pad);
  if (bezwaar !== undefined) return `het pad ${JSON.stringify(pad.slice(0, 120))} kan niet: ${bezwaar}`;
  if (!Number.isSafeInteger(grootte) || grootte < 0) return `de grootte van ${pad} is geen aantal bytes`;
  return /^[0-9a-f]{64}$/.test(sha256) ? undefined : `de hash van ${pad} is geen SHA-256`;
}

function bestandenBezwaar(bestanden: readonly Spiegelbestand[]): string | undefined {
  if (bestanden.length === 0) return 'er staan geen bestanden in';
  for (const bestand of bestanden) {
    const bezwaar = bestandBezwaar(bestand);
    if (bezwaar !== undefined) return bezwaar;
  }
  const paden = bestanden.map(({ pad }) => pad);
  const [botsing] = botsendePaden(paden);
  if (botsing !== undefined) return `${botsing} botst met een ander bestand`;
  const gesorteerd = paden.every((pad, index) => index === 0 || padvolgorde(paden[index - 1] ?? '', pad) < 0);
  return gesorteerd ? undefined : 'de bestanden staan niet op volgorde';
}

/** What is wrong with a manifest in itself, in Dutch; undefined when nothing is. */
export function manifestBezwaar(manifest: Manifest): string | undefined {
  const { naam, versie, vorige, gemaakt, verloopt } = manifest;
  if (naam !== spiegelnaam) return `het is van ${JSON.stringify(naam.slice(0, 60))}, niet van ${spiegelnaam}`;
  if (!isVersie(versie)) return 'de versie is niet zoals 2026.11.22-1';
  if (vorige !== null && !isVersie(vorige)) return 'de vorige versie is niet zoals 2026.11.22-1';
  if (vorige !== null && vergelijkVersies(versie, vorige) <= 0) {
    return `versie ${versie} komt niet na de vorige, ${vorige}`;
  }
  if (!isDag(gemaakt) || !isDag(verloopt)) return 'een datum is niet zoals 2026-11-22';
  if (verloopt < gemaakt) return 'het verloopt voor het gemaakt is';
  if ((dagVanVersie(versie) ?? '') > gemaakt) return `versie ${versie} is van na de dag ${gemaakt}`;
  return bestandenBezwaar(manifest.bestanden);
}

/** @throws Error in Dutch when these cannot be a manifest */
export function maakManifest(gegevens: Omit<Manifest, 'naam'>): Manifest {
  const bestanden = [...gegevens.bestanden].sort((a, b) => padvolgorde(a.pad, b.pad));
  const manifest = { naam: spiegelnaam, ...gegevens, bestanden };
  const bezwaar = manifestBezwaar(manifest);
  if (bezwaar !== undefined) throw new Error(`Dit kan geen manifest zijn: ${bezwaar}.`);
  return manifest;
}

/**
 * The one text of a manifest: JSON with each file on a line of its own, so that a script without a JSON reader can
 * read it line by line. There is no other spelling of the same manifest.
 */
export function schrijfManifest({ naam, versie, vorige, gemaakt, verloopt, bestanden }: Manifest): string {
  const kop = Object.entries({ naam, versie, vorige, gemaakt, verloopt });
  const regels = bestanden.map(
    ({ pad, grootte, sha256 }) =>
      `    {"pad": ${JSON.stringify(pad)}, "grootte": ${grootte}, "sha256": ${JSON.stringify(sha256)}}`,
  );
  return [
    '{',
    ...kop.map(([veld, waarde]) => `  "${veld}": ${JSON.stringify(waarde)},`),
    '  "bestanden": [',
    regels.join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}

function alsBestand(waarde: unknown): Spiegelbestand | undefined {
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  if (!('pad' in waarde) || !('grootte' in waarde) || !('sha256' in waarde)) return undefined;
  const { pad, grootte, sha256 } = waarde;
  return string(pad) && typeof grootte === 'number' && string(sha256) ? { pad, grootte, sha256 } : undefined;
}

function alsManifest(waarde: unknown): Manifest | undefined {
  if (typeof waarde !== 'object' || waarde === null) return undefined;
  if (!('naam' in waarde) || !('versie' in waarde) || !('vorige' in waarde)) return undefined;
  if (!('gemaakt' in waarde) || !('verloopt' in waarde) || !('bestanden' in waarde)) return undefined;
  const { naam, versie, vorige, gemaakt, verloopt } = waarde;
  if (!string(naam) || !string(versie) || !string(gemaakt) || !string(verloopt)) return undefined;
  if ((vorige !== null && !string(vorige)) || !Array.isArray(waarde.bestanden)) return undefined;
  const bestanden = waarde.bestanden.map(alsBestand).filter((bestand) => bestand !== undefined);
  if (bestanden.length !== waarde.bestanden.length) return undefined;
  return { naam, versie, vorige, gemaakt, verloopt, bestanden };
}

/**
 * Reads a manifest. Only the exact text that `schrijfManifest` gives is one: two readers (this one and a script that
 * goes line by line) can then never see different things in the same bytes.
 */
export function leesManifest(tekst: string): { manifest: Manifest } | { bezwaar: string } {
  const manifest = alsManifest(alsJson(tekst));
  if (manifest === undefined) return { bezwaar: 'het is geen volledig manifest' };
  const bezwaar = manifestBezwaar(manifest);
  if (bezwaar !== undefined) return { bezwaar };
  return schrijfManifest(manifest) === tekst
    ? { manifest }
    : { bezwaar: 'het is anders geschreven dan hoort' };
}

function alsJson(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
}
