import { datumInWoorden } from '../datum.ts';
import { statussen, type Status } from '../taxonomy/status.ts';
import type { Insluitregel } from './insluitlijst.ts';

const gewoon: readonly Status[] = ['actueel', 'actief', 'onbekend'];

/** The title with, behind it, what a reader must know even where only titles are shown: "Plek (beëindigd)". */
export const titelMetEinde = ({ titel, status }: Pick<Insluitregel, 'titel' | 'status'>): string =>
  gewoon.includes(status) ? titel : `${titel} (${statussen[status].toLowerCase()})`;

/** What is known of an entry, in a few words each: what, who, where, its state and how recent that is. */
export function standregel(regel: Insluitregel): string[] {
  const { soort, wie, waar, jaar, status, bevestigd, gecontroleerd } = regel;
  return [
    soort,
    wie,
    waar,
    ...(jaar === undefined ? [] : [String(jaar)]),
    `Status: ${statussen[status].toLowerCase()}`,
    ...(bevestigd === undefined ? [] : [`Laatst bevestigd: ${datumInWoorden(bevestigd)}`]),
    ...(gecontroleerd === undefined ? [] : [`Gecontroleerd: ${datumInWoorden(gecontroleerd)}`]),
  ];
}
