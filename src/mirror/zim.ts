import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { siteNaam } from '../domain/site.ts';

/** Kiwix shows a picture of exactly this size beside the title, in pixels. */
const zijde = 48;

function blok(soort: string, inhoud: Uint8Array): Buffer {
  const data = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud]);
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.byteLength);
  const som = Buffer.alloc(4);
  som.writeUInt32BE(crc32(data));
  return Buffer.concat([lengte, data, som]);
}

/** Our house as in the icon of the site, on a grid of 12 by 12: a roof, two walls and a door. */
const huis = [
  '............',
  '.....##.....',
  '....####....',
  '...##..##...',
  '..##....##..',
  '.##......##.',
  '.#........#.',
  '.#...##...#.',
  '.#...##...#.',
  '.#...##...#.',
  '.##########.',
  '............',
];

/** The picture as a PNG with two colours: those of the icon of the site. */
export function maakIllustratie(): Uint8Array {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(zijde, 0);
  kop.writeUInt32BE(zijde, 4);
  kop.set([8, 3, 0, 0, 0], 8);
  const regels = Array.from({ length: zijde }, (_, y) => [
    0,
    ...Array.from({ length: zijde }, (__, x) =>
      huis[Math.floor(y / 4)]?.[Math.floor(x / 4)] === '#' ? 1 : 0,
    ),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    blok('IHDR', kop),
    blok('PLTE', Buffer.from([0x07, 0x34, 0x3b, 0xf4, 0xb7, 0x40])),
    blok('IDAT', deflateSync(Buffer.from(regels.flat()))),
    blok('IEND', Buffer.alloc(0)),
  ]);
}

/**
 * Makes a ZIM of a site with the program zimwriterfs. A ZIM holds a number of its own, so two of them are never equal.
 *
 * @returns `gemaakt`, or `ontbreekt` when the program is not on this computer
 * @throws Error in Dutch with what the program said, when it failed
 */
export async function maakZim(
  dist: string,
  doel: string,
  programma = 'zimwriterfs',
): Promise<'gemaakt' | 'ontbreekt'> {
  const werk = await mkdtemp(join(tmpdir(), 'toolbox-zim-'));
  try {
    // The picture has to lie in the folder, and dist/ itself stays as it is.
    await cp(dist, join(werk, 'site'), { recursive: true });
    await writeFile(join(werk, 'site', 'illustratie.png'), maakIllustratie());
    const gegevens = {
      welcome: 'index.html',
      illustration: 'illustratie.png',
      language: 'nld',
      name: 'toolbox-thuiszitters_nld',
      title: siteNaam,
      description: 'Materialen en initiatieven voor thuiszitters',
      creator: siteNaam,
      publisher: siteNaam,
    };
    const opties = Object.entries(gegevens).map(([naam, waarde]) => `--${naam}=${waarde}`);
    return await voerUit(programma, [...opties, join(werk, 'site'), doel]);
  } finally {
    await rm(werk, { recursive: true, force: true });
  }
}

function voerUit(programma: string, argumenten: readonly string[]): Promise<'gemaakt' | 'ontbreekt'> {
  return new Promise((klaar, mislukt) => {
    execFile(programma, argumenten, { maxBuffer: 64 * 1024 * 1024 }, (fout, uitvoer, fouten) => {
      if (fout === null) klaar('gemaakt');
      else if (fout.code === 'ENOENT') klaar('ontbreekt');
      else mislukt(new Error(`zimwriterfs kon geen ZIM maken.\n${`${uitvoer}${fouten}`.slice(-2000)}`));
    });
  });
}
