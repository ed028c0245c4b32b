/**
 * What searching costs a visitor: bytes per step, and waiting on a slow line, beside Pagefind with its own interfaces on
 * the same pages. Builds the site when something changed. Ends with 0 when it measured, whatever the outcome.
 */
import { loadavg } from 'node:os';
import { chromium } from 'playwright-core';
import { buildPlaces } from '../scripts/build/astro-build.ts';
import { buildSite } from '../scripts/build/build-site.ts';
import { buildState } from '../scripts/build/build-stamp.ts';
import { ensureBrowser } from '../scripts/browser.ts';
import { distDir } from '../scripts/project-paths.ts';
import { runCommand } from '../scripts/run-command.ts';
import { inTemporaryFolder } from './measuring/temporary-folder.ts';
import { formatNumber } from './report/amounts.ts';
import { describeMachine } from './report/machine.ts';
import { saveResult } from './report/save-result.ts';
import { lijn } from './zoeksnelheid/bezoek.ts';
import { serveGzip } from './zoeksnelheid/gzip-server.ts';
import { kaalPad, makeKalePagefind, type Pagefindscherm } from './zoeksnelheid/kale-pagefind.ts';
import { readOpdracht, uitleg } from './zoeksnelheid/opdracht.ts';
import { measureTijden } from './zoeksnelheid/tijden-meten.ts';
import { wijzen } from './zoeksnelheid/tijden.ts';
import { formatBytes, formatKilobytes, formatWijze } from './zoeksnelheid/verslag.ts';
import { vragen } from './zoeksnelheid/vragen.ts';
import { bytesPerStap, teVroeg } from './zoeksnelheid/zoekbytes.ts';
import { measureBytes } from './zoeksnelheid/zoekbytes-meten.ts';

/** Says on one line, that the next one takes the place of, how far it is; only to a person at a terminal. */
function meld(waar: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${waar.padEnd(40)}\r`);
}

async function measure(base: string, schermen: readonly Pagefindscherm[], motor: number, herhaal: number) {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const toolbox = `${base}toolbox.html`;
    const { voor, bij, pagina } = await measureBytes(browser, toolbox, 'thuiszitters');
    const bytes = bytesPerStap(voor, bij, motor);
    const vroeg = teVroeg(voor);
    console.log(
      `\nDe hele pagina openen: ${formatKilobytes(pagina)}. Daarvan van het zoeken: ${[...voor.keys()].join(', ')}.`,
    );
    if (vroeg.length > 0) console.log(`Dat is te vroeg: ${vroeg.join(', ')}.`);
    console.log(`\n${formatBytes(bytes)}`);
    const plaatsen = {
      toolbox,
      schermen: schermen.map((scherm) => ({ ...scherm, address: `${base}${kaalPad}/${scherm.pagina}` })),
    };
    return { bytes, vroeg, tijden: await measureTijden(browser, plaatsen, vragen, herhaal, meld) };
  } finally {
    await browser.close();
  }
}

await runCommand(async () => {
  const { herhaal, bewaar, help } = readOpdracht(process.argv.slice(2));
  if (help) {
    console.log(uitleg);
    return 0;
  }
  if ((await buildState(buildPlaces)) !== 'gebouwd' && !(await buildSite())) return 1;
  return inTemporaryFolder(async (folder) => {
    const { schermen, motor } = await makeKalePagefind(distDir, folder);
    const server = await serveGzip({ '': distDir, [kaalPad]: folder });
    try {
      const uitkomst = await measure(server.base, schermen, motor, herhaal);
      const { processor, kernen } = describeMachine();
      const drukte = loadavg()[0] ?? 0;
      console.log(
        `\n${vragen.length} vragen, ${herhaal} keer. ${lijn.latency} ms heen en terug, 1,6 Mbit/s. ` +
          `${processor}, ${kernen} processoren, drukte ${formatNumber(drukte, 1)}.`,
      );
      for (const { naam } of wijzen) {
        console.log(`\nHet veld in en ${naam} typen\n\n${formatWijze(uitkomst.tijden, naam)}`);
      }
      if (bewaar) await saveResult('zoeksnelheid', { lijn, drukte, ...uitkomst });
    } finally {
      await server.close();
    }
    return 0;
  });
});
