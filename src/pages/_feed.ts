import type { Lijst } from '../domain/lijst.ts';
import { atomSoort, atomTekst } from '../embed/feed/atom.ts';
import { feedmodelVan } from '../embed/feed/feedmodel.ts';

/** A list as an Atom feed. Its addresses are absolute, so the site has to know where it will stand. */
export function atomAntwoord(lijst: Lijst, site: URL | undefined): Response {
  if (!site) throw new Error('Een feed heeft het adres van de site nodig: zie site in astro.config.mjs.');
  return new Response(atomTekst(feedmodelVan(lijst, site)), {
    headers: { 'content-type': `${atomSoort}; charset=utf-8` },
  });
}
