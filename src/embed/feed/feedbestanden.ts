import { feedpaden } from '../../domain/insluiten/paden.ts';
import type { Deur } from '../insluitbestand.ts';
import { atomTekst } from './atom.ts';
import { feedmodelVanInsluitlijst } from './insluitfeed.ts';
import { jsonFeedTekst } from './json-feed.ts';
import { rssTekst } from './rss.ts';

/** The feeds of one list of a region, all from the same model. */
export const feedbestanden: Deur = (lijst) => {
  const paden = feedpaden(lijst.onderwerp.map, lijst.inhoud);
  const model = feedmodelVanInsluitlijst(lijst);
  return [
    { pad: paden.rss, tekst: rssTekst(model) },
    { pad: paden.atom, tekst: atomTekst(model) },
    { pad: paden.json, tekst: jsonFeedTekst(model) },
  ];
};
