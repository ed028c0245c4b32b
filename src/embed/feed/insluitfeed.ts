import type { Insluitlijst } from '../../domain/insluiten/insluitlijst.ts';
import { feedpaden } from '../../domain/insluiten/paden.ts';
import { standregel, titelMetEinde } from '../../domain/insluiten/standregel.ts';
import { bijgewerktOp, nieuwsteDag, type Feedmodel } from './feedmodel.ts';

/**
 * The feed of a list as others show it. Where only titles are shown, an ended entry must not pass for a living one, so the
 * title says it; under the summary stands how certain everything is.
 */
export function feedmodelVanInsluitlijst(lijst: Insluitlijst): Feedmodel {
  const vermeldingen = lijst.regels.map((regel) => ({
    titel: titelMetEinde(regel),
    adres: regel.adres,
    bijgewerkt: bijgewerktOp(regel),
    samenvatting: `${regel.samenvatting} (${standregel(regel).join(' · ')})`,
    wie: regel.wie,
    themas: [],
  }));
  const { map, wortel, adres } = lijst.onderwerp;
  const paden = feedpaden(map, lijst.inhoud);
  const volledig = (pad: string): string => new URL(pad, wortel).href;
  return {
    titel: lijst.titel,
    adres,
    feedadres: { atom: volledig(paden.atom), rss: volledig(paden.rss), json: volledig(paden.json) },
    bijgewerkt: nieuwsteDag(vermeldingen),
    vermeldingen,
  };
}
