/** Milliseconds after which a file counts as missing. */
const geduld = 15_000;

/** Whether this browser can look for a file without running it. */
export const kanZoeken = (): boolean => document.createElement('link').relList.supports('preload');

/** A preload asks for any file, also from a folder, under the strictest policy, and runs nothing. */
function laadVooraf(adres: string): Promise<boolean> {
  return new Promise((resolve) => {
    const link = document.createElement('link');
    const klaar = (gelukt: boolean): void => {
      clearTimeout(wekker);
      link.remove();
      resolve(gelukt);
    };
    const wekker = setTimeout(() => klaar(false), geduld);
    link.addEventListener('load', () => klaar(true));
    link.addEventListener('error', () => klaar(false));
    link.rel = 'preload';
    link.as = adres.endsWith('.css') ? 'style' : 'script';
    link.href = adres;
    document.head.append(link);
  });
}

/** A server that is strict about types may refuse to hand out a page as something else: then ask for the page itself. */
const vraag = (adres: string): Promise<boolean> =>
  adres.startsWith('http')
    ? fetch(adres, { method: 'HEAD', signal: AbortSignal.timeout(geduld) }).then(
        ({ ok }) => ok,
        () => false,
      )
    : Promise.resolve(false);

/** Whether there is a file at an absolute address. */
export const isErInBrowser = async (adres: string): Promise<boolean> =>
  (await laadVooraf(adres)) || (await vraag(adres));
