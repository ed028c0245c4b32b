import { maakZoekPlaats, type ZoekPlaats } from '../domain/regio/plaats-zoeken.ts';
import { pakPlaatsenUit } from '../domain/regio/plaats-verpakken.ts';
import { maakPlaatsnamen, type Plaatsnamen } from './plaatsnamen.ts';

/** Finds places, and knows the names of what it finds. */
export interface Plaatsdienst {
  zoek: ZoekPlaats;
  namen: Plaatsnamen;
}

/** Milliseconds after which the tables count as missing. */
const geduld = 15_000;

/** Loads a classic script; fails when it does not come in time. */
function laadScript(adres: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const klaar = (lukt: boolean): void => {
      clearTimeout(wekker);
      script.remove();
      if (lukt) resolve();
      else reject(new Error(`${adres} is niet te laden.`));
    };
    const wekker = setTimeout(() => klaar(false), geduld);
    script.addEventListener('load', () => klaar(true));
    script.addEventListener('error', () => klaar(false));
    script.src = adres;
    document.head.append(script);
  });
}

/**
 * Makes the one loader of the tables for a page: they are asked for at the first call only, and again after a failure. The
 * promise fails when they do not come or are damaged. `adres` is the absolute address of zoek/plaatsen.js.
 */
export function maakTabellader(adres: string): () => Promise<Plaatsdienst> {
  let dienst: Promise<Plaatsdienst> | undefined;
  const laad = async (): Promise<Plaatsdienst> => {
    await laadScript(adres);
    const tabel = pakPlaatsenUit(Reflect.get(globalThis, 'toolboxPlaatsen'));
    if (!tabel) throw new Error(`${adres} is beschadigd.`);
    return { zoek: maakZoekPlaats(tabel), namen: maakPlaatsnamen(tabel) };
  };
  return () => {
    dienst ??= laad().catch((fout: unknown) => {
      dienst = undefined;
      throw fout;
    });
    return dienst;
  };
}
