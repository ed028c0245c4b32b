import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { naamsleutel } from '../domain/regio/plaatsnaam.ts';
import { leesPostcodetabel } from '../domain/regio/tabellen-lezen.ts';
import { gebiedSchema } from '../domain/schema/gebied.ts';
import { readInhoud, vandaagHier } from '../gate/inhoud.ts';
import { bekendeNamen } from './bekende-namen.ts';
import type { Benoemer } from './regios-vergelijken-verslag.ts';
import type { EigenRegios } from './regios-vergelijken-verschillen.ts';

/** Our own regions, and how to get from a name to a code and back. */
export interface Eigen {
  regios: EigenRegios;
  /** Names as `naamsleutel` writes them. */
  gemeenteOpNaam: Map<string, string>;
  noem: Benoemer;
}

const mappen = /^src\/content\/(gebieden|samenwerkingsverbanden)\//;

/** Reads the tables and regions under `root`. Throws, in Dutch, when a file of them is not in order. */
export async function readEigenRegios(root: string): Promise<Eigen> {
  const inhoud = await readInhoud(root, vandaagHier());
  const fout = inhoud.problemen.find(({ bestand }) => mappen.test(bestand));
  if (fout) throw new Error(`${fout.bestand}: ${fout.wat} Voer eerst npm run controle uit.`);
  const tabel = await readFile(join(root, 'src/domain/regio/tabellen/postcodes.txt'), 'utf8');
  const postcodes = leesPostcodetabel(tabel).flatMap(({ gemeente, po, vo, postcodes: reeksen }) =>
    reeksen.flatMap(({ van, tot }) =>
      Array.from({ length: tot - van + 1 }, (_, plek) => [van + plek, { gemeente, po, vo }] as const),
    ),
  );
  const gemeenten = inhoud.entries.gebieden
    .filter(({ id }) => id.startsWith('gm'))
    .map(({ id, data }) => ({ code: id, ...gebiedSchema.parse(data) }));
  const { gebied: namen } = bekendeNamen(inhoud);
  return {
    regios: {
      postcodes: new Map(postcodes),
      gemeenten: new Map(gemeenten.map(({ code, naam }) => [code, naam])),
      verbanden: new Set(inhoud.entries.samenwerkingsverbanden.map(({ id }) => id)),
    },
    gemeenteOpNaam: new Map(gemeenten.map(({ code, naam }) => [naamsleutel(naam), code])),
    noem: (code) => {
      const naam = namen.get(code);
      if (naam === undefined) return code;
      return naam.includes(code.toUpperCase()) ? naam : `${naam} (${code})`;
    },
  };
}
