import { datumInWoorden } from './datum.ts';
import { statussen } from './taxonomy/status.ts';
import type { Vermelding } from './vermelding.ts';

/** The facts under a title in a list: who, when, where, for which school, and what the reader should know of its state. */
export function metaregel(vermelding: Vermelding): string[] {
  const { type, wie, jaar, waar, onderwijs, status, bevestigd, gecontroleerd } = vermelding;
  const isInitiatief = type === 'initiatief';
  const delen = [
    wie,
    ...(isInitiatief ? [] : [jaar === undefined ? 'Jaar onbekend' : String(jaar)]),
    waar,
    onderwijs,
  ];
  if (status === 'onbekend') delen.push('Status onbekend');
  else if (status !== 'actueel') delen.push(statussen[status]);
  if (gecontroleerd !== undefined) delen.push(`Gecontroleerd ${datumInWoorden(gecontroleerd)}`);
  else if (isInitiatief)
    delen.push(bevestigd === undefined ? 'Bron zonder datum' : `Bron uit ${bevestigd.slice(0, 4)}`);
  return delen;
}
