import { haalAdressenTerug } from './eigen-adressen.ts';
import { toonBalk } from './kopiebalk.ts';
import { merkLinks } from './netmerken.ts';

declare global {
  // Day, day in words, last day on which it is current, host of the site; put before this script by the build. The dev server does not have it.
  var toolboxKopie: readonly [string, string, string, string] | undefined;
}

/** The day here, as a text that can be compared. */
function vandaag(): string {
  const nu = new Date();
  return new Date(nu.getTime() - nu.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

if (globalThis.toolboxKopie) {
  const [gemaakt, datum, verloopt, host] = globalThis.toolboxKopie;
  // A file has no host.
  const elders = location.host !== host;
  const oud = vandaag() > verloopt;
  const adres = document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  const { currentScript } = document;
  if (elders && currentScript instanceof HTMLScriptElement)
    haalAdressenTerug(new URL('..', currentScript.src).href);
  if (elders) merkLinks();
  if (elders || oud) toonBalk({ gemaakt, datum, host, adres, elders, oud });
}
