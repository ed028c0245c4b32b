import { datumInWoorden } from '../../domain/datum.ts';
import type { Insluitlijst, Insluitregel } from '../../domain/insluiten/insluitlijst.ts';
import { statussen } from '../../domain/taxonomy/status.ts';
import { bijgewerktOp, nieuwsteDag, type Feedmodel } from './feedmodel.ts';

/** What a reader has to know of the state of an entry before following it: "Status: actief. Bron uit mei 2024." */
function stand({ soort, waar, status, bevestigd, gecontroleerd }: Insluitregel): string {
  const delen = [soort, waar, `Status: ${statussen[status].toLowerCase()}`];
  if (gecontroleerd !== undefined) delen.push(`Gecontroleerd op ${datumInWoorden(gecontroleerd)}`);
  else if (bevestigd !== undefined) delen.push(`Laatst bevestigd: ${datumInWoorden(bevestigd)}`);
  return `${delen.join('. ')}.`;
}

/** The feed of a list as others show it: under each summary stands how certain it is that the entry still exists. */
export function feedmodelVanInsluitlijst({ titel, adres, regio, inhoud, regels }: Insluitlijst): Feedmodel {
  const vermeldingen = regels.map((regel) => ({
    titel: regel.titel,
    adres: regel.adres,
    bijgewerkt: bijgewerktOp(regel),
    samenvatting: `${regel.samenvatting} ${stand(regel)}`,
    wie: regel.wie,
    themas: [],
  }));
  const basis = `feeds/${regio}/${inhoud}`;
  // The page of a region stands one folder below the root of the site.
  const eigen = (einde: string): string => new URL(`../${basis}.${einde}`, adres).href;
  return {
    titel,
    adres,
    feedadres: { atom: eigen('atom.xml'), rss: eigen('rss.xml'), json: eigen('json') },
    bijgewerkt: nieuwsteDag(vermeldingen),
    vermeldingen,
  };
}
