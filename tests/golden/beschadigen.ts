import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Lees } from './gebouwde-zoeker.ts';

/** Reads a file of the built site, which is there. */
export type LeesHeel = (pad: string) => string;

/** The addresses of everything that the index and the catalogue consist of, below the site; sorted. */
export const gegevensbestanden = (dist: string): string[] => [
  'zoek/catalogus.js',
  ...readdirSync(join(dist, 'zoek/data'))
    .sort()
    .map((naam) => `zoek/data/${naam}`),
];

/** One way in which a file does not arrive as it was sent. Gives what `Lees` gives for it. */
export interface Schade {
  naam: string;
  maak: (tekst: string, pad: string, lees: LeesHeel) => string | undefined;
}

const inlogpagina =
  '<!doctype html>\n<html lang="nl"><title>Inloggen</title><form method="post"></form></html>\n';

/** Something that stands in each file for what it holds, and what it would be in another build. */
const andereBouw: readonly (readonly [pad: RegExp, van: RegExp, naar: string])[] = [
  [/catalogus\.js$/, /schoolverzuim|verzuim/, 'thuisonderwijs'],
  [/kennis\.js$/, /leerplicht/, 'schoolplicht'],
  [/wegwijzer\.js$/, /materialen\//, 'initiatieven/'],
  [/volledig\.js$/, /(wegwijzer:")[0-9a-f]{8}/, '$1deadbeef'],
  // The others hold base64.
  [/./, /(.{3}[A-Za-y0-8])[A-Za-z0-9](?=[A-Za-z0-9/+]{9})(?=.{40})/, '$1Z'],
];

function vanAndereBouw(tekst: string, pad: string): string {
  const [, van, naar] = andereBouw.find(([welke]) => welke.test(pad)) ?? [];
  const ander = van === undefined || naar === undefined ? tekst : tekst.replace(van, naar);
  if (ander === tekst) throw new Error(`${pad} heeft geen plek die in een andere bouw anders is.`);
  return ander;
}

/** Another character for one of them. */
const anders = (teken: string): string => (teken === 'X' ? 'Y' : 'X');

/** Everything that may happen to a whole file. */
export const schades: readonly Schade[] = [
  {
    naam: 'ontbreekt',
    maak: (_tekst, pad) => {
      throw new Error(`${pad} is er niet.`);
    },
  },
  { naam: 'is leeg', maak: () => '' },
  { naam: 'houdt halverwege op', maak: (tekst) => tekst.slice(0, tekst.length / 2) },
  { naam: 'is een inlogpagina', maak: () => inlogpagina },
  {
    naam: 'is verwisseld met een ander gegevensbestand',
    maak: (_tekst, pad, lees) =>
      lees(pad.endsWith('/kennis.js') ? 'zoek/data/wegwijzer.js' : 'zoek/data/kennis.js'),
  },
  { naam: 'is verwisseld met de catalogus', maak: (_tekst, _pad, lees) => lees('zoek/catalogus.js') },
  { naam: 'komt uit een andere bouw', maak: vanAndereBouw },
  { naam: 'begint met een ander teken', maak: (tekst) => anders(tekst.charAt(0)) + tekst.slice(1) },
  { naam: 'eindigt op een ander teken', maak: (tekst) => tekst.slice(0, -1) + anders(tekst.slice(-1)) },
  { naam: 'geeft nooit antwoord', maak: () => undefined },
];

/** The site with one file damaged. */
export const leesMet =
  (lees: LeesHeel, beschadigd: string, { maak }: Schade): Lees =>
  (pad) =>
    pad === beschadigd ? maak(lees(pad), pad, lees) : lees(pad);

/** One bit of one file. */
export interface Bit {
  pad: string;
  byte: number;
  bit: number;
}

/** The site with one bit turned over, as a browser reads it. */
export function leesMetBit(lees: LeesHeel, { pad: beschadigd, byte, bit }: Bit): Lees {
  const bytes = Buffer.from(lees(beschadigd));
  bytes.writeUInt8(bytes.readUInt8(byte) ^ (1 << bit), byte);
  const tekst = bytes.toString('utf8');
  return (pad) => (pad === beschadigd ? tekst : lees(pad));
}

/** Numbers from 0 up to 1, the same for the same seed. */
export function makeToeval(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Any bits of these files, each byte with the same chance. */
export function kiesBits(
  lees: LeesHeel,
  paden: readonly string[],
  aantal: number,
  toeval: () => number,
): Bit[] {
  const groottes = paden.map((pad) => ({ pad, bytes: Buffer.byteLength(lees(pad)) }));
  const samen = groottes.reduce((sum, { bytes }) => sum + bytes, 0);
  return Array.from({ length: aantal }, () => {
    let byte = Math.floor(toeval() * samen);
    const bit = Math.floor(toeval() * 8);
    for (const { pad, bytes } of groottes) {
      if (byte < bytes) return { pad, byte, bit };
      byte -= bytes;
    }
    throw new Error('Zo veel bytes zijn er niet.');
  });
}
