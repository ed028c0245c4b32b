import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testProgramOrNothing, type TestProgram } from '../../scripts/browser/test-program.ts';
import { httrack, kiwixServe, nginx, wget, zimwriterfs } from '../../scripts/test-programs.ts';
import { openFolder, serveFolder, type OpenSite } from '../browser/serve-folder.ts';
import { distDir } from '../dist/site-files.ts';
import type { Browsernaam } from './bezoeker.ts';
import { kopieMetHttrack, kopieMetWget, zimVanDeSite } from './kopieerprogrammas.ts';
import { openAlsIis, openKiwix, openNginx } from './servers.ts';

/** A way in which the same built site comes to a visitor. */
export interface Weg {
  naam: string;
  browser: Browsernaam;
  /** Whether the programs that it needs can be had here. */
  kan: boolean;
  open: () => Promise<OpenSite>;
}

const werk = await mkdtemp(join(tmpdir(), 'toolbox-kopieen-'));
export const ruimOp = (): Promise<void> => rm(werk, { recursive: true, force: true });

async function programma(welk: TestProgram): Promise<{ kan: boolean; pad: string }> {
  const pad = await testProgramOrNothing(welk);
  return { kan: pad !== undefined, pad: pad ?? '' };
}

const metWget = await programma(wget);
const metHttrack = await programma(httrack);
const metNginx = await programma(nginx);
const metKiwix = await programma(kiwixServe);
const metZim = await programma(zimwriterfs);

/** Made once, when somebody first wants it. */
function eenmaal<Uitkomst>(maak: () => Promise<Uitkomst>): () => Promise<Uitkomst> {
  let gemaakt: Promise<Uitkomst> | undefined;
  return () => (gemaakt ??= maak());
}

const httrackMap = eenmaal(() => kopieMetHttrack(metHttrack.pad, werk, false));
const zim = eenmaal(() => zimVanDeSite(metZim.pad, werk));
const wgetMap = eenmaal(() => {
  // wget mostly waits: what comes after it is made meanwhile. Who asks for that hears what went wrong.
  if (metHttrack.kan) httrackMap().catch(() => undefined);
  if (metZim.kan && metKiwix.kan) zim().catch(() => undefined);
  return kopieMetWget(metWget.pad, werk);
});

/** Copies that others make of the site: their folders, and whether the pages in them are as they were. */
export const kopieen = [
  { naam: 'wget -m -k', kan: metWget.kan, map: wgetMap, ongewijzigd: false },
  { naam: 'HTTrack', kan: metHttrack.kan, map: httrackMap, ongewijzigd: false },
  {
    naam: 'HTTrack die de pagina’s laat zoals ze zijn',
    kan: metHttrack.kan,
    map: eenmaal(() => kopieMetHttrack(metHttrack.pad, werk, true)),
    ongewijzigd: true,
  },
] as const;

const overHttp = (map: string): Promise<OpenSite> => serveFolder(map, { prefix: '/' });

export const wegen: readonly Weg[] = [
  { naam: 'http aan de wortel', browser: 'Chromium', kan: true, open: () => overHttp(distDir) },
  {
    naam: 'http onder een submap',
    browser: 'Chromium',
    kan: true,
    open: () => serveFolder(distDir, { prefix: '/een/sub/pad/' }),
  },
  {
    naam: 'een server die onbekende soorten weigert, zoals IIS',
    browser: 'Chromium',
    kan: true,
    open: () => openAlsIis(distDir),
  },
  {
    naam: 'nginx zoals het komt',
    browser: 'Chromium',
    kan: metNginx.kan,
    open: () => openNginx(metNginx.pad, distDir),
  },
  {
    naam: 'een kopie met wget -m -k, op een server',
    browser: 'Chromium',
    kan: metWget.kan,
    open: async () => overHttp(await wgetMap()),
  },
  {
    naam: 'een kopie met wget -m -k, als map',
    browser: 'Chromium',
    kan: metWget.kan,
    open: async () => openFolder(await wgetMap()),
  },
  {
    naam: 'een kopie met HTTrack, op een server',
    browser: 'Chromium',
    kan: metHttrack.kan,
    open: async () => overHttp(await httrackMap()),
  },
  {
    naam: 'een ZIM in kiwix-serve',
    browser: 'Chromium',
    kan: metKiwix.kan && metZim.kan,
    open: async () => openKiwix(metKiwix.pad, await zim()),
  },
  { naam: 'file:// in Chromium', browser: 'Chromium', kan: true, open: () => openFolder(distDir) },
  { naam: 'file:// in een strenge Firefox', browser: 'Firefox', kan: true, open: () => openFolder(distDir) },
];
