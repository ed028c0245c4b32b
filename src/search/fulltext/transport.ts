import { chunkAddress, chunkGlobal } from './chunk-address.ts';
import { som } from '../../domain/som.ts';

/** Milliseconds after which a data file that did not answer counts as missing. */
const geduld = 4000;

declare global {
  // The data files call this with their name and what they hold; see chunkGlobal.
  var toolboxZoekdata: ((name: string, inhoud: string) => void) | undefined;
}

/** Loads a data file of the index by adding its script; rejects when it is missing, silent, damaged or not ours. */
export type LoadChunk = (name: string) => Promise<string>;

/**
 * Loader of data files under `base`, the absolute address of the folder of the search scripts. Each is loaded once, and
 * handed over only when its checksum is the one in `sommen`.
 */
export function makeLoadChunk(base: string, sommen: Readonly<Record<string, string>>): LoadChunk {
  const wachtend = new Map<string, (inhoud: string) => void>();
  const geladen = new Map<string, Promise<string>>();
  globalThis[chunkGlobal] = (name, inhoud) => wachtend.get(name)?.(inhoud);

  const load = (name: string): Promise<string> =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      const receive = (inhoud: string): void => {
        // A sum that is wrong is as bad as no file at all.
        if (typeof inhoud !== 'string' || som(inhoud) !== sommen[name]) return;
        wachtend.delete(name);
        resolve(inhoud);
      };
      const fail = (): void => {
        // What became of this try says nothing of a later one.
        if (wachtend.get(name) !== receive) return;
        wachtend.delete(name);
        geladen.delete(name);
        script.remove();
        reject(new Error(`Het zoekbestand ${name} is niet te laden.`));
      };
      wachtend.set(name, receive);
      setTimeout(fail, geduld);
      // A script that loads without calling us is not our file: a login page, or an empty file.
      script.addEventListener('load', fail);
      script.addEventListener('error', fail);
      script.src = new URL(chunkAddress(name), base).href;
      document.head.append(script);
    });

  return (name) => {
    const known = geladen.get(name);
    if (known) return known;
    const loading = load(name);
    geladen.set(name, loading);
    return loading;
  };
}
