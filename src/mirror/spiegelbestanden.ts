import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { kopieScript, readKopie } from '../domain/spiegel/kopie.ts';
import {
  deelLijst,
  deelPad,
  hoofdLijst,
  isDeelPad,
  steekproef,
  steekproefScript,
  verdeel,
} from './bestandenlijst.ts';

const hoofdpagina = 'bestandenlijst.html';
const steekproefPad = 'zoek/steekproef.js';
/** Where a page has its list. */
const plek = /<div data-bestanden[^>]*>\s*<\/div>/;

function vul(html: string, pad: string, lijst: string): string {
  if (!plek.test(html)) throw new Error(`${pad} heeft geen plek voor de lijst van bestanden.`);
  return html.replace(plek, () => lijst);
}

/** Paths of all files below a folder, with forward slashes. */
const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));

/**
 * Writes the list of all files into the finished site, and the choice that the self-test looks for. The first page of the
 * list links its other pages and itself, those link everything else: each file stands there once. Gives how many there are.
 */
export function schrijfBestandenlijst(dist: string): { bestanden: number; delen: number } {
  const sjabloon = readFileSync(join(dist, deelPad(1)), 'utf8');
  const hoofd = readFileSync(join(dist, hoofdpagina), 'utf8');
  const paden = [...listFiles(dist), steekproefPad].filter((pad) => pad !== hoofdpagina && !isDeelPad(pad));
  const delen = verdeel(paden);
  const lijstpaden = [hoofdpagina, ...delen.map((_, index) => deelPad(index + 1))];
  const bestanden = new Set([...paden, ...lijstpaden]).size;
  mkdirSync(join(dist, 'bestandenlijst'), { recursive: true });
  delen.forEach((deel, index) => {
    const pad = deelPad(index + 1);
    const pagina = sjabloon.replaceAll('deel 1', `deel ${index + 1}`).replaceAll(deelPad(1), pad);
    writeFileSync(join(dist, pad), vul(pagina, pad, deelLijst(deel)));
  });
  writeFileSync(join(dist, hoofdpagina), vul(hoofd, hoofdpagina, hoofdLijst(delen)));
  writeFileSync(
    join(dist, steekproefPad),
    steekproefScript(bestanden, steekproef([...paden, ...lijstpaden])),
  );
  return { bestanden, delen: delen.length };
}

/** Tells the script of every page of when the site is: in one file, so that another day changes no page. */
export function dateerSpiegelscript(dist: string): void {
  const script = join(dist, 'zoek/spiegel.js');
  const kopie = readKopie(readFileSync(join(dist, 'data/v1/kopie.json'), 'utf8'));
  writeFileSync(script, kopieScript(kopie) + readFileSync(script, 'utf8'));
}

/** Completes the site for who copies it. After everything that makes files, before addresses become relative. */
export function spiegelbestanden(): AstroIntegration {
  return {
    name: 'spiegelbestanden',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const dist = fileURLToPath(dir);
        dateerSpiegelscript(dist);
        const { bestanden, delen } = schrijfBestandenlijst(dist);
        logger.info(`${bestanden} bestanden staan op ${delen + 1} pagina’s van de bestandenlijst`);
      },
    },
  };
}
