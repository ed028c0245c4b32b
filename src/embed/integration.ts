import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { deuren, eenmalig } from './deuren.build.ts';
import type { Insluitbestand } from './insluitbestand.ts';
import { leesLijsten } from './lijsten-lezen.build.ts';

/** Synchronous: thousands of small files, one after the other, are written fastest this way. */
function schrijf(dist: string, bestanden: readonly Insluitbestand[]): void {
  for (const map of new Set(bestanden.map(({ pad }) => dirname(pad)))) {
    mkdirSync(join(dist, map), { recursive: true });
  }
  for (const { pad, tekst } of bestanden) writeFileSync(join(dist, pad), tekst);
}

/**
 * Writes, after a build, everything that others show of a list: of every page and kind, each door its own files. All of it
 * comes from the data files of the site itself, so nothing can tell another story than the data.
 */
export function insluitbestanden(): AstroIntegration {
  return {
    name: 'insluiten',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        const lijsten = await leesLijsten(dist);
        const los = await Promise.all(eenmalig.map((maak) => maak(dist)));
        const bestanden = [
          ...lijsten.flatMap((lijst) => deuren.flatMap((deur) => deur(lijst))),
          ...los.flat(),
        ];
        schrijf(dist, bestanden);
        logger.info(`${bestanden.length} bestanden voor ${lijsten.length} lijsten`);
      },
    },
  };
}
