import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browser.ts';
import { ensureFirefox } from '../../scripts/firefox.ts';
import { openServer, type Server } from './toolbox-server.ts';

/** Both browsers through one driver, so that one test serves both. */
export const browsers = [
  {
    naam: 'Chromium',
    start: async (): Promise<Browser> =>
      puppeteer.launch({
        executablePath: await ensureBrowser(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      }),
  },
  {
    naam: 'Firefox',
    start: async (): Promise<Browser> =>
      puppeteer.launch({ browser: 'firefox', executablePath: await ensureFirefox() }),
  },
] as const;

/** Pages of the site of a samenwerkingsverband by their path, and what is sent with them. */
export type Gastpaginas = Map<string, { html: string; beleid?: string }>;

/** The head of a page of WordPress with a theme of its own. */
export const gastpagina = (inhoud: string, hoofd = ''): string => `<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samenwerkingsverband Voorbeeld</title><style>body{margin:0;font-family:sans-serif}</style>${hoofd}</head>
<body><main><h1>Wat is er bij ons?</h1><h2>Aanbod</h2>
${inhoud}
<p id="na">Vragen? Bel ons.</p></main></body></html>`;

/** The script that WordPress puts on a page with an embed, as WordPress has it. */
export const metGastscript = '<script src="/wp-includes/js/wp-embed.js" defer></script>';

/** The server of the samenwerkingsverband, on another host than the toolbox. */
export const openGastheer = (paginas: Gastpaginas, wordpress: string): Promise<Server> =>
  openServer('localhost', (pad) => {
    if (pad === '/favicon.ico') return { tekst: '' };
    if (pad === '/wp-includes/js/wp-embed.js') {
      const headers = { 'Content-Type': 'text/javascript' };
      return { tekst: readFileSync(join(wordpress, pad)), headers };
    }
    const pagina = paginas.get(pad);
    if (!pagina) return undefined;
    const beleid = pagina.beleid === undefined ? {} : { 'Content-Security-Policy': pagina.beleid };
    return { tekst: pagina.html, headers: { 'Content-Type': 'text/html; charset=utf-8', ...beleid } };
  });

/** The frame of the toolbox in a page. */
export function framesVan(page: Page, toolbox: Server): Frame[] {
  return page.frames().filter((frame) => frame.url().startsWith(toolbox.basis));
}

/** Waits until something is so; a page that never gets there fails at the limit of the test, with these words. */
export async function tot(wat: string, is: () => Promise<boolean>): Promise<void> {
  for (let keer = 0; keer < 400; keer += 1) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Na lang wachten nog niet: ${wat}`);
}

/** What a visitor sees of an embed in a page of WordPress. */
export const beeld = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe');
    const citaat = document.querySelector('blockquote');
    const vak = frame?.getBoundingClientRect();
    return {
      hoogte: vak?.height ?? 0,
      verborgen: frame?.hasAttribute('style') ?? true,
      citaat: citaat ? getComputedStyle(citaat).display !== 'none' : false,
      links: [...document.querySelectorAll('blockquote a')].map((link) => link.getAttribute('href') ?? ''),
    };
  });

/** What axe finds wrong in one document, frames in it left out. */
export async function overtredingen(deel: Frame): Promise<string[]> {
  await deel.evaluate(axe.source);
  // The heading of a list goes on below those of the host, so a frame has none of the first level.
  const gevonden: unknown = await deel.evaluate(
    `axe.run(document, { iframes: false, rules: { 'page-has-heading-one': { enabled: parent === window } } })
      .then(({ violations }) => violations.map(({ id, help }) => id + ': ' + help))`,
  );
  return Array.isArray(gevonden) ? gevonden.map(String) : [`axe gaf ${String(gevonden)}`];
}
