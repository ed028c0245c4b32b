import type { Lijst } from '../domain/lijst.ts';
import { atomSoort, atomTekst } from '../embed/feed/atom.ts';
import type { Nieuwsbericht } from '../domain/schema/nieuws.ts';
import type { Entry } from '../domain/toolbox-model.ts';
import { feedmodelVan, type Feedmodel } from '../embed/feed/feedmodel.ts';
import { nieuwsfeedVan } from '../embed/feed/nieuwsfeed.ts';

/** A feed as Atom. Its addresses are absolute, so the site has to know where it will stand. */
function antwoord(site: URL | undefined, feedmodel: (site: URL) => Feedmodel): Response {
  if (!site) throw new Error('Een feed heeft het adres van de site nodig: zie site in astro.config.mjs.');
  return new Response(atomTekst(feedmodel(site)), {
    headers: { 'content-type': `${atomSoort}; charset=utf-8` },
  });
}

/** A list as an Atom feed. */
export const atomAntwoord = (lijst: Lijst, site: URL | undefined): Response =>
  antwoord(site, (adres) => feedmodelVan(lijst, adres));

/** The news as an Atom feed, in the order given. */
export const nieuwsAntwoord = (berichten: readonly Entry<Nieuwsbericht>[], site: URL | undefined): Response =>
  antwoord(site, (adres) => nieuwsfeedVan(berichten, adres));
