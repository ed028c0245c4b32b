import type { MaakPlaatsdienst, Plaatsdienst } from './plaatsdienst.ts';

/** Milliseconds after which a script counts as missing. */
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

const isMaker = (value: unknown): value is MaakPlaatsdienst => typeof value === 'function';

/**
 * Makes the one loader of the service for a page: its script and the tables are asked for at the first call only, and again
 * after a failure. The promise fails when they do not come or are damaged. `zoekmap` is the absolute address of the
 * folder of the scripts, ending in a slash.
 */
export function maakDienstlader(zoekmap: string): () => Promise<Plaatsdienst> {
  let dienst: Promise<Plaatsdienst> | undefined;
  const laad = async (): Promise<Plaatsdienst> => {
    await Promise.all([laadScript(`${zoekmap}plaatsen.js`), laadScript(`${zoekmap}plaatsdienst.js`)]);
    const maak: unknown = Reflect.get(globalThis, 'toolboxPlaatsdienst');
    const gemaakt = isMaker(maak) ? maak(Reflect.get(globalThis, 'toolboxPlaatsen')) : undefined;
    if (!gemaakt) throw new Error('De tabellen met plaatsen zijn beschadigd.');
    return gemaakt;
  };
  return () => {
    dienst ??= laad().catch((fout: unknown) => {
      dienst = undefined;
      throw fout;
    });
    return dienst;
  };
}
