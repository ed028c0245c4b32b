import { pakPlaatsenUit } from '../domain/regio/plaats-verpakken.ts';
import { maakZoekPlaats } from '../domain/regio/plaats-zoeken.ts';
import { antwoordbeeld, type Antwoordbeeld } from './antwoordbeeld.ts';
import { maakPlaatsnamen } from './plaatsnamen.ts';

/** Answers what a visitor typed. */
export type Plaatsdienst = (tekst: string) => Antwoordbeeld;

/** What the script zoek/plaatsdienst.js leaves behind: makes the service from the packed tables, unless they are damaged. */
export type MaakPlaatsdienst = (pak: unknown) => Plaatsdienst | undefined;

export const maakPlaatsdienst: MaakPlaatsdienst = (pak) => {
  const tabel = pakPlaatsenUit(pak);
  if (!tabel) return undefined;
  const [zoek, namen] = [maakZoekPlaats(tabel), maakPlaatsnamen(tabel)];
  return (tekst) => antwoordbeeld(tekst, zoek(tekst), zoek, namen);
};
